import { dayNumber } from '../../src/derived/day-number.js';
import type { Facts, NodeFact } from '../../src/model/facts.js';
import type { Told } from './told.js';

/** An allegation as it is stated, with what other rules say of it. */
export interface HandAllegation {
  readonly id: string;
  readonly officer: string;
  readonly matter: string;
  readonly category: string | null;
  readonly family: string | null;
  readonly inferred: boolean;
  readonly reached: string;
  /** The first and the last day of its beginning. */
  readonly began: readonly [number, number] | null;
  readonly sources: number;
  readonly unit: string | null;
  readonly unitCertain: boolean;
}

/** The allegations of which somebody is accused. */
export function allegationsByHand(facts: Facts, told: ReadonlyMap<string, Told>): readonly HandAllegation[] {
  return everyAllegation(facts, told).filter(({ officer }) => officer !== '');
}

/** All allegations from stated facts; where nobody is accused the officer is empty. */
export function everyAllegation(facts: Facts, told: ReadonlyMap<string, Told>): readonly HandAllegation[] {
  const find = (id: string | undefined) => facts.nodes.find((node) => node.id === id);
  const to = (from: string, type: string) =>
    facts.relationships.filter((one) => one.type === type && one.from === from).map((one) => one.to);
  return facts.nodes
    .filter((node) => node.type === 'Allegation')
    .flatMap((node): HandAllegation[] => {
      const officer =
        facts.relationships.find((one) => one.type === 'ACCUSED_IN' && one.to === node.id)?.from ?? '';
      const other = told.get(node.id);
      if (!other) return [];
      const category = find(to(node.id, 'IN_CATEGORY')[0]);
      const origins = to(node.id, 'SUPPORTED_BY')
        .flatMap((citation) => to(citation, 'FROM'))
        .map((source) => to(source, 'DERIVED_FROM')[0] ?? source);
      return [
        {
          id: node.id,
          officer,
          matter: to(node.id, 'PART_OF')[0] ?? '',
          category: category?.id ?? null,
          family: (category?.properties['family'] as string | undefined) ?? null,
          inferred: node.properties['categoryInferred'] === 'YES',
          began: began(node),
          sources: new Set(origins).size,
          ...other,
        },
      ];
    });
}

function began({ properties }: NodeFact): readonly [number, number] | null {
  const [first, last, end] = ['conductStartEarliest', 'conductStartLatest', 'conductEndLatest'].map((name) =>
    properties[name] === undefined ? Infinity : dayNumber(properties[name] as string),
  );
  return first === undefined || first === Infinity
    ? null
    : [first, Math.min(last ?? Infinity, end ?? Infinity)];
}
