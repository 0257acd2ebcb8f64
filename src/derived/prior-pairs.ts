import type { NodeFact } from '../model/facts.js';
import type { Certainty } from '../model/generated/enums.js';
import type { DayBounds } from './day-bounds.js';
import type { FactGraph } from './fact-graph.js';
import { conductStart, investigationBegan } from './investigation-began.js';
import { similarity, type Similarity } from './similarity.js';

/** An investigation of an officer, and a later allegation against the same officer in another matter. */
export interface PriorPair {
  readonly officer: NodeFact;
  readonly investigation: NodeFact;
  /** The officer's allegations in the matter that was investigated. */
  readonly earlier: readonly NodeFact[];
  readonly allegation: NodeFact;
  readonly certainty: Certainty;
  readonly similar: Similarity;
  /** When the investigation began, stated or as its matter bounds it, and when the later conduct began. */
  readonly from: DayBounds;
  readonly to: DayBounds;
}

/**
 * The investigations of an officer that came before the conduct of a later allegation. Source: domain.md section 3,
 * "*Prior* investigations are derived by date, never typed in as such", and section 5: "a pair with the later allegation".
 * Before means that it began before that conduct did; the same day is not before
 * (docs/decisions/prior-investigations.md).
 */
export function priorPairs(graph: FactGraph, officer: NodeFact): readonly PriorPair[] {
  const allegations = graph.out(officer.id, 'ACCUSED_IN');
  const matters = new Map<string, NodeFact[]>();
  for (const allegation of allegations) {
    const matter = graph.out(allegation.id, 'PART_OF')[0]?.id ?? '';
    const known = matters.get(matter);
    if (known) known.push(allegation);
    else matters.set(matter, [allegation]);
  }
  if (matters.size < 2) return [];
  return [...matters].flatMap(([matter, earlier]) =>
    graph.out(matter, 'INVESTIGATED_IN').flatMap((investigation) => {
      const from = investigationBegan(graph, matter, investigation, earlier);
      return allegations.flatMap((allegation) => {
        if (earlier.includes(allegation)) return [];
        const to = conductStart(allegation);
        const certainty = to && before(from, to);
        if (!certainty) return [];
        const similar = similarity(graph, earlier, allegation);
        return [{ officer, investigation, earlier, allegation, certainty, similar, from, to }];
      });
    }),
  );
}

function before(one: DayBounds, other: DayBounds): Certainty | null {
  if (one.latest < other.earliest) return 'DEFINITE';
  return one.earliest < other.latest ? 'POSSIBLE' : null;
}
