import type { NodeFact } from '../model/facts.js';
import type { Certainty } from '../model/generated/enums.js';
import { before } from './before.js';
import { conductStart } from './conduct-days.js';
import type { DayBounds } from './day-bounds.js';
import type { FactGraph } from './fact-graph.js';
import { investigationBegan } from './investigation-began.js';
import { officerMatters } from './officer-matters.js';

/** An investigation of an officer, and a later allegation against the same officer in another matter. */
export interface PriorPair {
  readonly officer: NodeFact;
  /** The earlier matter. */
  readonly matter: NodeFact;
  readonly investigation: NodeFact;
  /** The officer's allegations in the matter that was investigated. */
  readonly earlier: readonly NodeFact[];
  readonly allegation: NodeFact;
  readonly certainty: Certainty;
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
  const matters = officerMatters(graph, officer);
  if (matters.length < 2) return [];
  return matters.flatMap(({ matter, allegations: earlier }) =>
    graph.out(matter.id, 'INVESTIGATED_IN').flatMap((investigation) => {
      const from = investigationBegan(graph, matter.id, investigation, earlier);
      return matters
        .filter((other) => other.matter !== matter)
        .flatMap((other) => other.allegations)
        .flatMap((allegation) => {
          const to = conductStart(allegation);
          const certainty = to && before(from, to);
          return certainty
            ? [{ officer, matter, investigation, earlier, allegation, certainty, from, to }]
            : [];
        });
    }),
  );
}
