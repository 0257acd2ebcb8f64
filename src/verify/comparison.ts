import { dataSetOf } from '../derived/data-set-of.js';
import type { Facts, NodeFact, PropertyValue } from '../model/facts.js';
import type { Standing, StandingRelationship } from './read-graph.js';

export type DifferenceKind =
  | 'record missing'
  | 'record too much'
  | 'record of another type'
  | 'property missing'
  | 'property too much'
  | 'property different'
  | 'relationship missing'
  | 'relationship too much'
  | 'relationship different';

/** One thing in which the graph is not what it should be. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly id: string;
  /** The property, or the relationship with its other end; null for the record as a whole. */
  readonly fact: string | null;
  /** What stands and what should, of a property that follows by rule; null for all else. */
  readonly values: readonly [PropertyValue, PropertyValue] | null;
}

type Properties = Readonly<Record<string, PropertyValue>>;

/** Holds records, as they are read, against what they should be. Afterwards it tells what was never met. */
export interface Comparison {
  met(standing: Standing): readonly Difference[];
  missed(): readonly Difference[];
}

/**
 * @param expected of all data sets that are checked
 * @param isShown whether the values of a property may be shown
 */
export function comparison(
  expected: Facts,
  isShown: (type: string, property: string) => boolean,
): Comparison {
  const records = new Map(expected.nodes.map((node) => [node.id, node]));
  // Of several links of one type between two records the graph keeps one: the last that is written.
  const links = new Map(expected.relationships.map((one) => [keyOf(one.type, one.from, one.to), one]));
  const there = new Set<string>();
  return Object.freeze({
    met(standing: Standing) {
      const node = records.get(standing.id);
      if (!node || there.has(standing.id)) return [difference('record too much', standing.id)];
      there.add(node.id);
      const type =
        standing.labels.join(':') === node.type
          ? []
          : [difference('record of another type', node.id, standing.labels.join(':'))];
      return [
        ...type,
        ...propertyDifferences(standing, node, isShown),
        ...standing.relationships.flatMap((one) => met(one, node)),
      ];
    },
    missed() {
      const gone = [...records.values()].filter(({ id }) => !there.has(id));
      // What hangs on a record that is missing is missing with it.
      const unmet = [...links.values()].filter(({ from, to }) => there.has(from) && there.has(to));
      return [
        ...gone.map(({ id }) => difference('record missing', id)),
        ...unmet.map(({ type, from, to }) => difference('relationship missing', from, `${type} ${to}`)),
      ];
    },
  });

  function met({ type, to, properties }: StandingRelationship, { id }: NodeFact): readonly Difference[] {
    const key = keyOf(type, id, to ?? '');
    const link = links.get(key);
    links.delete(key);
    // What hangs on a record that is too much is too much with it.
    if (!link)
      return to !== null && !records.has(to)
        ? []
        : [difference('relationship too much', id, `${type} ${String(to)}`)];
    return isEqual(properties, link.properties)
      ? []
      : [difference('relationship different', id, `${type} ${link.to}`)];
  }
}

function propertyDifferences(
  { id, properties }: Standing,
  node: NodeFact,
  isShown: (type: string, property: string) => boolean,
): readonly Difference[] {
  const wanted: Properties = node.properties;
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(properties)])].sort();
  return names.flatMap((name) => {
    const [is, should] = [properties[name], wanted[name]];
    if (is === undefined) return [difference('property missing', id, name)];
    if (should === undefined) return [difference('property too much', id, name)];
    if (JSON.stringify(is) === JSON.stringify(should)) return [];
    const values = isShown(node.type, name) ? ([is, should] as const) : null;
    return [{ ...difference('property different', id, name), values }];
  });
}

function isEqual(one: Properties, other: Properties): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]));
}

function difference(kind: DifferenceKind, id: string, fact: string | null = null): Difference {
  return { kind, id, fact, values: null };
}

function keyOf(type: string, from: string, to: string): string {
  return `${type} ${from} ${to}`;
}

/** The data set's own name: `met` of `dataset/met`. */
export function nameOfDataSet(id: string): string {
  return dataSetOf(id).slice('dataset/'.length);
}
