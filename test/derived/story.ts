import { readSchema } from '../../src/cli/read-schema.js';
import { derive } from '../../src/derived/derive.js';
import type { Facts, NodeFact, PropertyValue, RelationshipFact } from '../../src/model/facts.js';
import { partProperty } from '../../src/model/part-property.js';

// Small fictional stories as facts. Choose `story().node(...).link(...)` for records, `day`, `from` and `between` for
// dates, and `derived(...)` to ask what follows.

type Properties = Readonly<Record<string, PropertyValue>>;

const model = readSchema();

/** Collects facts; `link` is drawn as the schema draws it, from begin to end. */
export interface Story extends Facts {
  readonly nodes: NodeFact[];
  readonly relationships: RelationshipFact[];
  node(id: string, properties?: Properties, owner?: string): Story;
  link(from: string, type: string, ...to: string[]): Story;
}

export function story(): Story {
  const nodes: NodeFact[] = [];
  const relationships: RelationshipFact[] = [];
  const one: Story = {
    nodes,
    relationships,
    node(id, properties = {}, owner = id) {
      nodes.push({ id: full(id), type: typeOf(id), owner: full(owner), properties });
      return one;
    },
    link(from, type, ...to) {
      for (const end of to) relationships.push({ type, from: full(from), to: full(end), properties: {} });
      return one;
    },
  };
  return one;
}

/** `officer/ali` stands for `officer/met-ali`. */
function full(id: string): string {
  return id.replace('/', '/met-');
}

function typeOf(id: string): string {
  const prefix = id.slice(0, id.indexOf('/'));
  for (const type of model.nodes.values()) if (type.prefix === prefix) return type.name;
  throw new Error(`No type has the prefix ${prefix}`);
}

/** What derivation makes of a story, asked by short ids. */
export function derived(facts: Facts) {
  const graph = derive(facts, model);
  const short = (id: string) => id.replace('/met-', '/');
  return {
    graph,
    of: (id: string) => graph.nodes.find((node) => node.id === full(id))?.properties ?? {},
    /** Relationships of a type as `to` with their properties; UNDER as `posting/x 0 DEFINITE`. */
    links: (from: string, type: string) =>
      graph.relationships
        .filter((one) => one.from === full(from) && one.type === type)
        .map((one) => [short(one.to), ...Object.values(one.properties).toReversed()].join(' ')),
  };
}

/** Properties of a record that begin with a field's name, without that name. */
export function parts(properties: Properties, field: string): Properties {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => /^[A-Z]/.test(name.slice(field.length)) && name.startsWith(field))
      .filter(([name]) => !name.endsWith('Key'))
      .map(([name, value]) => [name.slice(field.length), value]),
  );
}

/** A day field; vague when two days are given. */
export function day(field: string, earliest: string, latest = earliest): Properties {
  return { [partProperty(field, 'earliest')]: earliest, [partProperty(field, 'latest')]: latest };
}

/** An interval field of which both ends are known. */
export function from(field: string, start: string, end: string): Properties {
  return between(field, start, start, end, end);
}

/** An interval field by its four bounds: earliest and latest start, earliest and latest end. */
export function between(field: string, ...bounds: [string, string, string, string]): Properties {
  const names = ['startEarliest', 'startLatest', 'endEarliest', 'endLatest'];
  return Object.fromEntries(names.map((name, i) => [partProperty(field, name), bounds[i] ?? '']));
}
