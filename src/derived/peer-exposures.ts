import type { NodeFact } from '../model/facts.js';
import type { Certainty } from '../model/generated/enums.js';
import type { Additions } from './additions.js';
import type { Attributed } from './attributed.js';
import { compareText } from './compare-text.js';
import { dayNumber } from './day-number.js';
import type { FactGraph } from './fact-graph.js';
import { ANY_TIME, intervalBounds, type IntervalBounds } from './interval-bounds.js';
import { nearestRows } from './nearest.js';
import { overlap } from './overlap.js';
import { patternRow, rowId, rowsOf } from './pattern-row.js';
import { isInScope } from './status-scope.js';

/** The longest window that can be asked for, in days: ten years. What lies further back is no row. */
export const LONGEST_EXPOSURE = 3653;

/**
 * Postings to a unit where a colleague had a proven matter before. Source: domain.md section 5, question 27: "posted to a
 * unit where a colleague had a proven matter in the 12 months before". Of each posting the nearest that is certain, and the
 * nearest that is possible where it is nearer: together they answer every window.
 */
export function peerExposures(
  graph: FactGraph,
  byUnit: ReadonlyMap<string, readonly Attributed[]>,
): Additions {
  const rows = [...byUnit].flatMap(([unit, all]) => {
    const proven = all.filter(({ allegation }) => isInScope(allegation, 'PROVEN')).map(conductDays);
    if (proven.length === 0) return [];
    return graph.into(unit, 'IN_UNIT').flatMap((posting) => nearest(graph, posting, proven));
  });
  return rowsOf(rows);
}

interface Proven {
  readonly one: Attributed;
  readonly posted: IntervalBounds;
  readonly beganEarliest: number;
  readonly beganLatest: number;
  readonly endEarliest: number;
  readonly endLatest: number;
}

function conductDays(one: Attributed): Proven {
  const { startEarliest, startLatest, endEarliest, endLatest } = one.conduct;
  return {
    one,
    posted: intervalBounds(one.posting, 'period') ?? ANY_TIME,
    beganEarliest: dayNumber(startEarliest),
    beganLatest: dayNumber(startLatest),
    endEarliest: dayNumber(endEarliest),
    endLatest: dayNumber(endLatest),
  };
}

/** How many days before the posting the conduct was, if it surely was, and if it may have been. */
interface Near {
  readonly one: Attributed;
  readonly most: number;
  readonly fewest: number;
}

function nearest(graph: FactGraph, posting: NodeFact, proven: readonly Proven[]) {
  const [officer] = graph.into(posting.id, 'HELD');
  const period = intervalBounds(posting, 'period');
  if (!officer || !period) return [];
  const begun = { first: dayNumber(period.startEarliest), last: dayNumber(period.startLatest) };
  const near = proven.flatMap((other) =>
    other.one.accused.id === officer.id ? [] : (nearby(period, begun, other) ?? []),
  );
  const sure = least(near, 'most');
  const possible = least(near, 'fewest');
  const within = sure && sure.most <= LONGEST_EXPOSURE ? sure.most : undefined;
  const nearer = possible && possible.fewest < (within ?? Infinity) ? possible : undefined;
  return nearestRows([
    ...(sure && within !== undefined
      ? [row(graph, posting, officer, sure.one, { certainty: 'DEFINITE', days: within })]
      : []),
    ...(nearer
      ? [
          row(graph, posting, officer, nearer.one, {
            certainty: 'POSSIBLE',
            days: nearer.fewest,
            ...(within !== undefined && { surelyFrom: within }),
          }),
        ]
      : []),
  ]);
}

/** Null where the conduct surely began too late or lies too far back, or the two surely never served together. */
function nearby(
  period: IntervalBounds,
  { first, last }: { readonly first: number; readonly last: number },
  { one, posted, beganEarliest, beganLatest, endEarliest, endLatest }: Proven,
): Near | null {
  const fewest = Math.max(first - endLatest, 1);
  if (beganEarliest >= last || fewest > LONGEST_EXPOSURE) return null;
  const together = overlap(period, posted);
  if (!together) return null;
  const sure = one.certainty === 'DEFINITE' && together === 'DEFINITE' && beganLatest < first;
  return { one, fewest, most: sure ? Math.max(last - endEarliest, 1) : Infinity };
}

/** Ties go to the smallest id. */
function least(near: readonly Near[], by: 'most' | 'fewest'): Near | undefined {
  return near.reduce<Near | undefined>((best, one) => {
    if (!best || one[by] < best[by]) return one;
    const sooner = compareText(one.one.allegation.id, best.one.allegation.id) < 0;
    return one[by] === best[by] && sooner ? one : best;
  }, undefined);
}

function row(
  graph: FactGraph,
  posting: NodeFact,
  officer: NodeFact,
  { allegation, accused, posting: theirs, unit }: Attributed,
  about: { readonly certainty: Certainty; readonly days: number; readonly surelyFrom?: number },
) {
  const { certainty, ...days } = about;
  const findings = graph
    .into(allegation.id, 'ON')
    .filter(({ properties }) => properties['status'] === 'PROVEN');
  return patternRow(graph, {
    id: `${rowId('peerexposure', [posting, allegation])}--${certainty.toLowerCase()}`,
    type: 'PeerExposure',
    owner: officer.id,
    certainty,
    evidence: [posting, theirs, allegation, ...findings],
    properties: days,
    links: {
      OF_POSTING: posting.id,
      OF_OFFICER: officer.id,
      OF_UNIT: unit.id,
      OF_COLLEAGUE: accused.id,
      OF_ALLEGATION: allegation.id,
    },
  });
}
