import type { Facts, NodeFact, RelationshipFact } from '../model/facts.js';
import type { Additions } from './additions.js';
import { compareText } from './compare-text.js';
import { endsOf, type Ends } from './ends-of.js';
import { noLinks, type Links } from './links.js';

/** Facts that can be walked: each look-up is indexed once, and gives records in the order of their ids. */
export interface FactGraph {
  node(id: string): NodeFact | undefined;
  /** All records of a type. */
  nodes(type: string): readonly NodeFact[];
  /** The records to which relationships of this type lead from a record. */
  out(id: string, type: string): readonly NodeFact[];
  /** The records from which relationships of this type lead to a record. */
  into(id: string, type: string): readonly NodeFact[];
  /** All relationships, or those of one type. */
  relationships(type?: string): Iterable<RelationshipFact>;
  /** All records as they now stand, in the order of their ids. */
  readonly records: readonly NodeFact[];
}

/** Types of relationships. */
export interface Steps {
  readonly out: readonly string[];
  readonly into: readonly string[];
}

/** Facts to which is added what follows from them. */
export interface GrowingGraph extends FactGraph {
  /**
   * The records that one gets to from some, and the relationships on the way, without their properties.
   * @param stepsFrom which types of relationships are followed from a record: those that begin there, and those that end there
   */
  gather(starts: readonly NodeFact[], stepsFrom: (record: NodeFact) => Steps): Facts;
  /** Adds what rules have found, all at once: what is asked afterwards sees it. */
  grow(additions: readonly Omit<Additions, 'nodes'>[]): void;
}

/**
 * Indexes facts. The order of the input never shows, so that the same facts always derive the same. Records and links have
 * numbers in the order of ids, and the facts themselves are let go: of a national record nothing is in memory twice. An end
 * that is not among the facts is left out: `SAME_AS` may lead into another data set.
 */
export function factGraph(facts: Facts): GrowingGraph {
  const records = facts.nodes.toSorted((a, b) => compareText(a.id, b.id));
  const numbers = numbersOf(records);
  const links = new Map<string, Links>();
  // Of these an end is not here.
  const loose: RelationshipFact[] = [];
  const byType = new Map<string, readonly NodeFact[]>();
  const indexes = [new Map<string, Ends>(), new Map<string, Ends>()] as const;

  function join(relationship: RelationshipFact): void {
    const { type, from, to, properties } = relationship;
    const [begin, end] = [numbers.get(from), numbers.get(to)];
    if (begin === undefined || end === undefined) {
      loose.push(relationship);
      return;
    }
    const own = links.get(type) ?? noLinks();
    links.set(type, own);
    own.push(begin, end, properties);
    for (const index of indexes) index.delete(type);
  }

  function indexOf(type: string, side: 0 | 1): Ends | undefined {
    const known = indexes[side].get(type);
    const own = links.get(type);
    if (known || !own) return known;
    const made = endsOf(own.ends(), side, records.length);
    indexes[side].set(type, made);
    return made;
  }

  function ends(id: string, type: string, side: 0 | 1): readonly NodeFact[] {
    const index = indexOf(type, side);
    const number = numbers.get(id);
    if (!index || number === undefined) return NONE;
    const [from, to] = [index.from(number), index.to(number)];
    if (from === to) return NONE;
    const found: NodeFact[] = [];
    for (let at = from; at < to; at += 1) {
      const record = records[index.ends[at] ?? -1];
      if (record) found.push(record);
    }
    return found;
  }

  for (const relationship of facts.relationships) join(relationship);
  return Object.freeze({
    records,
    node: (id: string) => records[numbers.get(id) ?? -1],
    nodes(type: string) {
      const known = byType.get(type) ?? records.filter((record) => record.type === type);
      byType.set(type, known);
      return known;
    },
    out: (id: string, type: string) => ends(id, type, 0),
    into: (id: string, type: string) => ends(id, type, 1),
    *relationships(asked?: string) {
      const idOf = (number: number | undefined) => records[number ?? -1]?.id ?? '';
      for (const [type, own] of links) {
        if (asked !== undefined && asked !== type) continue;
        const joined = own.ends();
        for (let at = 0; at < joined.length; at += 2)
          yield {
            type,
            from: idOf(joined[at]),
            to: idOf(joined[at + 1]),
            properties: own.properties(at / 2),
          };
      }
      yield* loose.filter(({ type }) => asked === undefined || asked === type);
    },
    gather(starts, stepsFrom) {
      const reached = new Set(starts.flatMap(({ id }) => numbers.get(id) ?? []));
      const relationships: RelationshipFact[] = [];
      const steps = (number: number) => stepsFrom(records[number] ?? NOBODY);
      const idOf = (number: number) => records[number]?.id ?? '';
      // A set is gone through up to its end, however much is added meanwhile.
      for (const number of reached) {
        const own = steps(number);
        for (const side of [0, 1] as const) {
          for (const type of side === 0 ? own.out : own.into) {
            const index = indexOf(type, side);
            for (let at = index?.from(number) ?? 0; index && at < index.to(number); at += 1) {
              const end = index.ends[at] ?? 0;
              reached.add(end);
              const [from, to] = side === 0 ? [number, end] : [end, number];
              // A link that its beginning follows as well is noted there.
              if (side === 0 || !steps(from).out.includes(type))
                relationships.push({ type, from: idOf(from), to: idOf(to), properties: NOTHING });
            }
          }
        }
      }
      return { nodes: [...reached].flatMap((number) => records[number] ?? []), relationships };
    },
    grow(additions) {
      for (const { relationships } of additions) for (const one of relationships ?? []) join(one);
      for (const [id, values] of additions.flatMap(({ properties }) => [...(properties ?? [])])) {
        const number = numbers.get(id);
        const record = number === undefined ? undefined : records[number];
        if (number !== undefined && record)
          records[number] = { ...record, properties: { ...record.properties, ...values } };
      }
      byType.clear();
    },
  } satisfies GrowingGraph);
}

/** The same facts, of which only some records of one type are gone through: rules that go from record to record work on a part. */
export function partOf(graph: FactGraph, type: string, records: readonly NodeFact[]): FactGraph {
  return Object.freeze({
    ...graph,
    nodes: (asked: string) => (asked === type ? records : graph.nodes(asked)),
  });
}

const NONE: readonly NodeFact[] = Object.freeze([]);
const NOTHING: RelationshipFact['properties'] = Object.freeze({});
const NOBODY: NodeFact = Object.freeze({ id: '', type: '', owner: '', properties: NOTHING });

function numbersOf(records: readonly NodeFact[]): Map<string, number> {
  const numbers = new Map<string, number>();
  records.forEach(({ id }, number) => {
    if (numbers.has(id)) throw new Error(`Two records have the id ${id}`);
    numbers.set(id, number);
  });
  return numbers;
}
