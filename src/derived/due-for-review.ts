import type { NodeFact } from '../model/facts.js';
import type { ReviewReason } from '../model/generated/enums.js';
import { relationship, type Additions } from './additions.js';
import { copiedDay, dayBounds } from './day-bounds.js';
import type { FactGraph } from './fact-graph.js';
import { hangingId } from './hanging-id.js';

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
  const due = DUE.flatMap(([type, field, why]) =>
    graph.nodes(type).flatMap((record) => {
      const bounds = dayBounds(record, field);
      if (!bounds) return [];
      const { earliest: dueEarliest, latest: dueLatest } = bounds;
      const row: NodeFact = {
        id: hangingId('dueforreview', record),
        type: 'DueForReview',
        owner: record.owner,
        properties: { why, ...copiedDay(record, field, 'due'), dueEarliest, dueLatest },
      };
      return [{ row, record }];
    }),
  );
  return {
    nodes: due.map(({ row }) => row),
    relationships: due.map(({ row, record }) => relationship('IS_DUE', row.id, record.id)),
  };
}
