import { beforeAll } from '@jest/globals';
import type { NodeFact } from '../../src/model/facts.js';
import type { Ask } from '../ask.js';
import { knownRecords, type Known } from './known-records.js';
import type { RandomRecords } from './random-records.js';
import { dayOf, stated, type Range, type Stated } from './worlds.js';

// What second calculations about pairs of an officer's allegations have in common.

/** Random records, loaded before the tests of a block. */
export interface Loaded {
  readonly ask: Ask;
  readonly facts: Stated;
  readonly known: Known;
}

/** In milliseconds, on a machine that does much else. */
const LONGEST_LOAD = 300_000;

export function loadedBefore(load: (seed: number) => Promise<RandomRecords>, seed: number): () => Loaded {
  let loaded: Loaded | null = null;
  beforeAll(async () => {
    const { facts, ask } = await load(seed);
    loaded = { ask, facts: stated(facts), known: await knownRecords(ask) };
  }, LONGEST_LOAD);
  return () => {
    if (!loaded) throw new Error('Nothing is loaded yet');
    return loaded;
  };
}

/** A time of which nothing is known. */
export const ANY_TIME = { first: -1_000_000, last: 1_000_000 };

/** An allegation against an officer in a matter. */
export interface Case {
  readonly officer: NodeFact;
  readonly matter: NodeFact;
  readonly allegation: NodeFact;
}

export function cases({ all, out }: Stated): readonly Case[] {
  return all('Officer').flatMap((officer) =>
    out(officer, 'ACCUSED_IN').flatMap((allegation) =>
      out(allegation, 'PART_OF').map((matter) => ({ officer, matter, allegation })),
    ),
  );
}

/** By its key the surest of several, as lines in order. */
export function surest(
  found: readonly (readonly [string, 'DEFINITE' | 'POSSIBLE' | null])[],
): readonly string[] {
  const keys = new Map<string, string>();
  for (const [key, certainty] of found)
    if (certainty && keys.get(key) !== 'DEFINITE') keys.set(key, certainty);
  return [...keys].map(([key, certainty]) => `${key} ${certainty}`).sort();
}

function category({ out }: Stated, allegation: NodeFact, inferred: boolean): NodeFact | null {
  if (allegation.properties['categoryInferred'] === 'YES' && !inferred) return null;
  return out(allegation, 'IN_CATEGORY')[0] ?? null;
}

/** SAME_CODE, SAME_FAMILY or both. */
export function alike(facts: Stated, one: NodeFact, other: NodeFact, inferred = false): readonly string[] {
  const [a, b] = [category(facts, one, inferred)?.properties, category(facts, other, inferred)?.properties];
  if (!a || !b) return [];
  const code = a['scheme'] === b['scheme'] && a['code'] === b['code'];
  return [
    ...(code ? ['SAME_CODE'] : []),
    ...(a['family'] === b['family'] && a['family'] !== 'OTHER' ? ['SAME_FAMILY'] : []),
  ];
}

/** From when to when a matter was open; the end of one that is not said to be closed is open from its last step on. */
export function openFrom(
  { out, into }: Stated,
  matter: NodeFact,
  known: Known,
): readonly [Range, Range] | null {
  const received = dayOf(matter, 'received');
  if (!received) return null;
  const steps = [
    ...out(matter, 'REFERRED_IN').map((one) => dayOf(one, 'referredOn')),
    ...out(matter, 'INVESTIGATED_IN').flatMap((one) => [dayOf(one, 'began'), dayOf(one, 'ended')]),
    ...into(matter, 'PART_OF').flatMap((one) =>
      out(one, 'DETERMINED_IN').map((d) => dayOf(d, 'determinedOn')),
    ),
    ...out(matter, 'HEARD_AT').map((one) => known.held.get(one.id) ?? null),
  ];
  const last = Math.max(received.first, ...steps.map((step) => step?.first ?? -Infinity));
  return [received, dayOf(matter, 'closed') ?? { first: last, last: ANY_TIME.last }];
}

export const open = ([received = 0, closed = 0, day = 0]: readonly number[]): number | null =>
  received < day && day <= closed ? day - received : null;
export const after = ([from = 0, to = 0]: readonly number[]): number | null => (from < to ? to - from : null);

/** The fewest independent sources that one of these records rests on. */
export function sourcesOf({ out }: Stated, records: readonly NodeFact[]): number {
  const numbers = records.map((record) => {
    const sources = out(record, 'SUPPORTED_BY').flatMap((citation) => out(citation, 'FROM'));
    return new Set(sources.map((source) => (out(source, 'DERIVED_FROM')[0] ?? source).id)).size;
  });
  return Math.min(...numbers);
}

export interface Row {
  readonly officer: { readonly id: string };
  readonly matter: { readonly id: string };
  readonly certainty: string;
}

export const SELECTED = 'officer { id } matter { id } certainty';

export function lines(rows: readonly Row[]): readonly string[] {
  return rows.map(({ officer, matter, certainty }) => `${officer.id} ${matter.id} ${certainty}`).sort();
}
