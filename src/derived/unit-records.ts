import type { Additions } from './additions.js';
import type { Attributed } from './attributed.js';
import { conductTally, tallyCertainty, tallyEvidence } from './conduct-tally.js';
import type { FactGraph } from './fact-graph.js';
import { patternRow, rowId, rowsOf } from './pattern-row.js';
import { isInScope, STATUS_SCOPES } from './status-scope.js';

/**
 * The matters of each unit at the time of the conduct, one record a unit and status scope. Source: domain.md section 5,
 * question 18, and section 3, "Attribution is resolved once, at load, by date".
 */
export function unitRecords(graph: FactGraph, byUnit: ReadonlyMap<string, readonly Attributed[]>): Additions {
  const rows = [...byUnit.values()].flatMap((all) =>
    STATUS_SCOPES.flatMap((statuses) => {
      const counted = all.filter(({ allegation }) => isInScope(allegation, statuses));
      const [first] = counted;
      if (!first) return [];
      const { unit } = first;
      return patternRow(graph, {
        id: `${rowId('unitrecord', [unit])}--${statuses.toLowerCase()}`,
        type: 'UnitRecord',
        owner: unit.id,
        certainty: tallyCertainty(counted),
        evidence: tallyEvidence(counted),
        properties: { statuses, ...conductTally(counted) },
        links: { OF_UNIT: unit.id },
      });
    }),
  );
  return rowsOf(rows);
}
