import type { ReviewReason } from '../model/generated/enums.js';
import type { Additions } from './additions.js';
import { copiedDay, dayBounds } from './day-bounds.js';
import type { FactGraph } from './fact-graph.js';
import { hangingId } from './hanging-id.js';
import { patternRow, rowsOf } from './pattern-row.js';

const DUE: readonly (readonly [type: string, field: string, why: ReviewReason])[] = [
  ['Officer', 'reviewAt', 'REVIEW'],
  ['Matter', 'reviewAt', 'REVIEW'],
  ['CriminalProceeding', 'spentFrom', 'SPENT'],
];

/**
 * Which records are due for review or removal, and when. Source: domain.md section 5, question 37, and section 6: "`reviewAt` and
 * `spentFrom` on records"; section 2: "A conviction may become spent".
 */
export function dueForReview(graph: FactGraph): Additions {
  return rowsOf(
    DUE.flatMap(([type, field, why]) =>
      graph.nodes(type).flatMap((record) => {
        const bounds = dayBounds(record, field);
        if (!bounds) return [];
        const { earliest: dueEarliest, latest: dueLatest } = bounds;
        return patternRow(graph, {
          id: hangingId('dueforreview', record),
          type: 'DueForReview',
          owner: record.owner,
          certainty: dueEarliest === dueLatest ? 'DEFINITE' : 'POSSIBLE',
          evidence: [record],
          properties: { why, ...copiedDay(record, field, 'due'), dueEarliest, dueLatest },
          links: { IS_DUE: record.id },
        });
      }),
    ),
  );
}
