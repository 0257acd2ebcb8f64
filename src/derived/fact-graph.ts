import type { Facts, NodeFact } from '../model/facts.js';
import { compareText } from './compare-text.js';
import { grouped } from './grouped.js';

/** Facts that can be walked: each look-up is indexed once, and gives records in the order of their ids. */
export interface FactGraph {
  node(id: string): NodeFact | undefined;
  /** All records of a type. */
  nodes(type: string): readonly NodeFact[];
  /** The records to which relationships of this type lead from a record. */
  out(id: string, type: string): readonly NodeFact[];
  /** The records from which relationships of this type lead to a record. */
  into(id: string, type: string): readonly NodeFact[];
}

type Ends = ReadonlyMap<string, readonly NodeFact[]>;

/**
 * Indexes facts. The order of the input never shows, so that the same facts always derive the same. An end that is not
 * among the facts is left out: `SAME_AS` may lead into another data set.
 * @param beneath where ends are looked for that are not among these facts
 */
export function factGraph(facts: Facts, beneath?: FactGraph): FactGraph {
  const nodes = new Map<string, NodeFact>();
  for (const node of facts.nodes) {
    if (nodes.has(node.id)) throw new Error(`Two records have the id ${node.id}`);
    nodes.set(node.id, node);
  }
  const byType = grouped([...nodes.values()], (node) => node.type);
  const ordered = new Map([...byType].map(([type, all]) => [type, all.sort(byId)]));
  const relationships = grouped(facts.relationships, (one) => one.type);
  const outward = new Map<string, Ends>();
  const inward = new Map<string, Ends>();

  function ends(type: string, index: Map<string, Ends>, begin: 'from' | 'to', end: 'from' | 'to'): Ends {
    const known = index.get(type);
    if (known) return known;
    const made = new Map<string, NodeFact[]>();
    for (const one of relationships.get(type) ?? []) {
      const node = nodes.get(one[end]) ?? beneath?.node(one[end]);
      if (!node) continue;
      const list = made.get(one[begin]);
      if (list) list.push(node);
      else made.set(one[begin], [node]);
    }
    for (const [id, list] of made) if (list.length > 1) made.set(id, [...new Set(list.sort(byId))]);
    index.set(type, made);
    return made;
  }

  return Object.freeze({
    node: (id: string) => nodes.get(id) ?? beneath?.node(id),
    nodes: (type: string) => ordered.get(type) ?? NONE,
    out: (id: string, type: string) => ends(type, outward, 'from', 'to').get(id) ?? NONE,
    into: (id: string, type: string) => ends(type, inward, 'to', 'from').get(id) ?? NONE,
  });
}

/** The same facts, of which only some records of one type are gone through: rules that go from record to record work on a part. */
export function partOf(graph: FactGraph, type: string, records: readonly NodeFact[]): FactGraph {
  return Object.freeze({
    ...graph,
    nodes: (asked: string) => (asked === type ? records : graph.nodes(asked)),
  });
}

const NONE: readonly NodeFact[] = Object.freeze([]);

function byId(a: NodeFact, b: NodeFact): number {
  return compareText(a.id, b.id);
}
