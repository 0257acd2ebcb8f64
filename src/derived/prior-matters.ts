import type { NodeFact } from '../model/facts.js';
import type { Certainty, PriorBecause } from '../model/generated/enums.js';
import type { Additions } from './additions.js';
import { before } from './before.js';
import { compareText } from './compare-text.js';
import { conductEnd, conductStart, conductStartAs } from './conduct-days.js';
import type { DayBounds } from './day-bounds.js';
import type { FactGraph } from './fact-graph.js';
import { gap, gapProperties } from './gap.js';
import { officerMatters, type OfficerMatter } from './officer-matters.js';
import { patternRow, rowId, rowsOf } from './pattern-row.js';
import { priorPairs, type PriorPair } from './prior-pairs.js';
import { SIMILAR, similarity, similarityProperties } from './similarity.js';
import { narrowestScope } from './status-scope.js';

/** What makes an earlier matter prior to a later allegation. */
interface Way {
  readonly because: PriorBecause;
  readonly certainty: Certainty;
  readonly from: DayBounds;
  readonly investigation: NodeFact | null;
}

/**
 * Earlier matters of similar conduct, each a pair with the later allegation. Source: domain.md section 5: "A *prior*
 * investigation or matter is a pair with the later allegation". A matter is prior when its conduct ended, or an investigation
 * of it began, before the new conduct began (docs/decisions/prior-investigations.md). Only similar ones are kept: all pairs
 * of an officer's matters grow with the square of their number.
 */
export function priorMatters(graph: FactGraph): Additions {
  const rows = graph.nodes('Officer').flatMap((officer) => {
    const matters = officerMatters(graph, officer);
    const investigated = new Map<string, PriorPair[]>();
    for (const pair of priorPairs(graph, officer)) {
      const key = keyOf(pair.matter, pair.allegation);
      investigated.set(key, [...(investigated.get(key) ?? []), pair]);
    }
    return matters.flatMap((earlier) => {
      const ended = conductEnd(earlier.allegations);
      return matters
        .filter(({ matter }) => matter !== earlier.matter)
        .flatMap(({ allegations }) => allegations)
        .filter((later) => SIMILAR.includes(similarity(graph, earlier.allegations, later, true)))
        .flatMap((later) => {
          const pairs = investigated.get(keyOf(earlier.matter, later)) ?? [];
          const [way] = [...ways(pairs), ...byConduct(ended, later)].sort(surest);
          return way ? [row(graph, earlier, later, way)] : [];
        });
    });
  });
  return rowsOf(rows);
}

function keyOf(matter: NodeFact, later: NodeFact): string {
  return `${matter.id} ${later.id}`;
}

function ways(pairs: readonly PriorPair[]): readonly Way[] {
  return pairs.map(({ certainty, from, investigation }) => ({
    because: 'INVESTIGATION_BEGAN',
    certainty,
    from,
    investigation,
  }));
}

function byConduct(ended: DayBounds | null, later: NodeFact): readonly Way[] {
  const start = conductStart(later);
  const certainty = ended && start && before(ended, start);
  return certainty ? [{ because: 'CONDUCT_ENDED', certainty, from: ended, investigation: null }] : [];
}

/** DEFINITE before POSSIBLE; then the investigation before the conduct; then the first investigation. */
function surest(a: Way, b: Way): number {
  return (
    compareText(a.certainty, b.certainty) ||
    compareText(b.because, a.because) ||
    compareText(a.from.latest, b.from.latest) ||
    compareText(a.investigation?.id ?? '', b.investigation?.id ?? '')
  );
}

function row(graph: FactGraph, { officer, matter, allegations }: OfficerMatter, later: NodeFact, way: Way) {
  const { because, certainty, from, investigation } = way;
  const start = conductStart(later);
  const interval = start && gap(from, start);
  return patternRow(graph, {
    type: 'PriorMatter',
    id: rowId('priormatter', [officer, matter, later]),
    owner: officer.id,
    certainty,
    evidence: [...(investigation ? [investigation] : []), ...allegations, later],
    properties: {
      officerId: officer.id,
      matterId: matter.id,
      beforeId: later.id,
      ...(investigation && { investigationId: investigation.id }),
      because,
      ...similarityProperties(graph, allegations, later),
      earlierStatus: narrowestScope(allegations),
      ...conductStartAs('conductBegan', later),
      ...(interval && gapProperties('interval', interval)),
    },
    links: {},
  });
}
