import type { Facts, NodeFact, PropertyValue, RelationshipFact } from '../model/facts.js';
import type { Step } from '../model/graph-model.js';

/** The records that mappings have made so far, found by mapping and key. */
export interface Records extends Facts {
  /** The id of a record; undefined where it was not made. */
  find(mapping: string, key: string): string | undefined;
  /** Gives a record another key. */
  alias(mapping: string, key: string, id: string): void;
  /** Whether a key is another one of a record that was made under its own. */
  isAlias(mapping: string, key: string): boolean;
  add(mapping: string, key: string, node: Draft): void;
  readonly get: (id: string) => Draft | undefined;
  /** Joins a new record with another as the schema draws it. */
  join(step: Step, here: string, there: string, properties?: NodeFact['properties']): void;
  /** Joins two records; false where they were joined like this before. */
  joinOnce(step: Step, here: string, there: string): boolean;
}

/** A record to which facts can still be added. */
export interface Draft extends NodeFact {
  readonly properties: Record<string, PropertyValue>;
}

const NONE: NodeFact['properties'] = Object.freeze({});

/** Nothing yet. */
export function noRecords(): Records {
  const keys = new Map<string, Map<string, string>>();
  const drafts = new Map<string, Draft>();
  const aliases = new Set<string>();
  const joined = new Set<string>();
  const nodes: Draft[] = [];
  const relationships: RelationshipFact[] = [];
  const of = (mapping: string) => {
    const known = keys.get(mapping) ?? new Map<string, string>();
    keys.set(mapping, known);
    return known;
  };
  const join: Records['join'] = ({ type, direction }, here, there, properties = NONE) => {
    const [from, to] = direction === 'OUT' ? [here, there] : [there, here];
    relationships.push({ type, from, to, properties });
  };
  return {
    nodes,
    relationships,
    find: (mapping, key) => keys.get(mapping)?.get(key),
    alias(mapping, key, id) {
      of(mapping).set(key, id);
      aliases.add(`${mapping} ${key}`);
    },
    isAlias: (mapping, key) => aliases.size > 0 && aliases.has(`${mapping} ${key}`),
    add(mapping, key, node) {
      of(mapping).set(key, node.id);
      drafts.set(node.id, node);
      nodes.push(node);
    },
    get: (id) => drafts.get(id),
    join,
    joinOnce(step, here, there) {
      const name = `${step.type} ${here} ${there}`;
      if (joined.has(name)) return false;
      joined.add(name);
      join(step, here, there);
      return true;
    },
  };
}
