import type { Facts, NodeFact, PropertyValue } from '../../src/model/facts.js';
import type { Ask } from '../ask.js';

// What a second calculation needs, written again and simply: days as numbers, and every way in which vague dates can fall.

/** The bounds of something that lasts, in days; a bound that is open is infinite. */
export interface Span {
  readonly starts: readonly [number, number];
  readonly ends: readonly [number, number];
}

const UNKNOWN: Span = { starts: [-Infinity, Infinity], ends: [-Infinity, Infinity] };

function dayOf(day: PropertyValue | undefined): number {
  if (typeof day !== 'string') return NaN;
  if (day === '0001-01-01') return -Infinity;
  return day === '9999-12-31' ? Infinity : Date.parse(day) / 86_400_000;
}

/** The interval field of a record; of one that is not stated everything is possible. */
export function spanOf({ properties }: NodeFact, field: string): Span | null {
  const [startEarliest, startLatest, endEarliest, endLatest] = [
    'StartEarliest',
    'StartLatest',
    'EndEarliest',
    'EndLatest',
  ].map((part) => dayOf(properties[`${field}${part}`]));
  if (startEarliest === undefined || Number.isNaN(startEarliest)) return null;
  return { starts: [startEarliest, startLatest ?? NaN], ends: [endEarliest ?? NaN, endLatest ?? NaN] };
}

/** A day field as first and last day, or all days where it is not stated. */
export function dayBoundsOf({ properties }: NodeFact, field: string): readonly [number, number] {
  const bounds = [dayOf(properties[`${field}Earliest`]), dayOf(properties[`${field}Latest`])] as const;
  return Number.isNaN(bounds[0]) ? [-Infinity, Infinity] : bounds;
}

/** The ways in which an interval can lie that matter to whether it shares a day with others. */
export function ways(span: Span | null): readonly (readonly [number, number])[] {
  const { starts, ends } = span ?? UNKNOWN;
  return starts.flatMap((start) => ends.flatMap((end) => (start <= end ? [[start, end] as const] : [])));
}

export type Sure = 'DEFINITE' | 'POSSIBLE' | null;

/** How sure it is, given the answer for each way that vague dates can fall. */
export function surely(answers: readonly boolean[]): Sure {
  if (answers.length > 0 && answers.every(Boolean)) return 'DEFINITE';
  return answers.some(Boolean) ? 'POSSIBLE' : null;
}

export function both(...all: readonly Sure[]): Sure {
  if (all.includes(null)) return null;
  return all.includes('POSSIBLE') ? 'POSSIBLE' : 'DEFINITE';
}

export function shareADay(one: Span | null, other: Span | null): Sure {
  return surely(
    ways(one).flatMap(([start, end]) => ways(other).map(([from, to]) => start <= to && from <= end)),
  );
}

/** Facts that can be looked up. */
export function lookUp({ nodes, relationships }: Facts) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const known = (id: string): NodeFact => {
    const node = byId.get(id);
    if (!node) throw new Error(`No ${id}`);
    return node;
  };
  return {
    of: (type: string) => nodes.filter((node) => node.type === type),
    node: known,
    out: (id: string, type: string) =>
      relationships.filter((one) => one.type === type && one.from === id).map(({ to }) => known(to)),
    into: (id: string, type: string) =>
      relationships.filter((one) => one.type === type && one.to === id).map(({ from }) => known(from)),
  };
}

/** All rows of a list or a pattern, page by page. */
export async function allRows<T>(
  ask: Ask,
  field: string,
  given: string,
  selected: string,
): Promise<readonly T[]> {
  const rows: T[] = [];
  let after: string | null = null;
  do {
    const query = `query ($after: String) { list: ${field}(first: 100, after: $after${given ? `, ${given}` : ''}) {
      nodes { ${selected} } pageInfo { hasNextPage endCursor }
    } }`;
    const { list } = (await ask(query, { after })) as { readonly list: Page<T> };
    rows.push(...list.nodes);
    after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
  } while (after !== null);
  return rows;
}

interface Page<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** Of the random data set alone: stories stand beside it. */
const RANDOM = 'where: { dataSet: { id: { eq: "dataset/random" } } }';

/** An allegation with what other tests watch over: how far it got, and where it was attributed. */
export interface Placed {
  readonly id: string;
  readonly reached: string;
  readonly matter: { readonly id: string };
  readonly accused: { readonly id: string } | null;
  readonly attribution: {
    readonly certainty: Exclude<Sure, null> | null;
    readonly posting: { readonly id: string; readonly unit: { readonly id: string } | null } | null;
    readonly commanders: readonly {
      readonly level: number;
      readonly certainty: Exclude<Sure, null>;
      readonly posting: { readonly id: string };
    }[];
  };
}

export async function placedAllegations(ask: Ask): Promise<readonly Placed[]> {
  const selected = `id reached matter { id } accused { id } attribution {
    certainty posting { id unit { id } } commanders { level certainty posting { id } }
  }`;
  const all = await allRows<Placed>(ask, 'allegations', RANDOM, selected);
  return all.filter(({ attribution }) => attribution.posting?.unit);
}

const COUNTED: Readonly<Record<string, readonly string[]>> = {
  ALL: ['ALLEGED', 'CASE_TO_ANSWER', 'PROVEN', 'WOULD_HAVE_BEEN_DISMISSED', 'DISMISSED'],
  CASE_TO_ANSWER: ['CASE_TO_ANSWER', 'PROVEN', 'WOULD_HAVE_BEEN_DISMISSED', 'DISMISSED'],
  PROVEN: ['PROVEN', 'WOULD_HAVE_BEEN_DISMISSED', 'DISMISSED'],
};

export function counts({ reached }: Placed, statuses: string): boolean {
  return COUNTED[statuses]?.includes(reached) ?? false;
}
