import type { Facts, NodeFact } from '../model/facts.js';
import { compareText } from './compare-text.js';
import { endsOf, type Ends } from './ends-of.js';
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

/**
 * Indexes facts. The order of the input never shows, so that the same facts always derive the same. An end that is not
 * among the facts is left out: `SAME_AS` may lead into another data set.
 * @param beneath where ends are looked for that are not among these facts
 */
export function factGraph(facts: Facts, beneath?: FactGraph): FactGraph {
  const numbers = new Map<string, number>();
  const records: (NodeFact | undefined)[] = [];
  for (const node of facts.nodes) {
    if (numbers.has(node.id)) throw new Error(`Two records have the id ${node.id}`);
    numbers.set(node.id, records.push(node) - 1);
  }
  const byType = grouped(facts.nodes, (node) => node.type);
  const ordered = new Map([...byType].map(([type, all]) => [type, all.sort(byId)]));
  const relationships = grouped(facts.relationships, (one) => one.type);
  const outward = new Map<string, Ends>();
  const inward = new Map<string, Ends>();

  function numberOf(id: string): number {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    const number = records.push(beneath?.node(id)) - 1;
    numbers.set(id, number);
    return number;
  }

  function from(id: string, type: string, index: Map<string, Ends>, begin: 'from' | 'to') {
    let ends = index.get(type);
    if (!ends) {
      const end = begin === 'from' ? 'to' : 'from';
      const links: number[] = [];
      for (const one of relationships.get(type) ?? []) {
        const number = numberOf(one[end]);
        if (records[number]) links.push(numberOf(one[begin]), number);
      }
      ends = endsOf(links, records);
      index.set(type, ends);
    }
    const number = numbers.get(id);
    return number === undefined ? NONE : ends(number);
  }

  return Object.freeze({
    node: (id: string) => records[numbers.get(id) ?? -1] ?? beneath?.node(id),
    nodes: (type: string) => ordered.get(type) ?? NONE,
    out: (id: string, type: string) => from(id, type, outward, 'from'),
    into: (id: string, type: string) => from(id, type, inward, 'to'),
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
