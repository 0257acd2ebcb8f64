import type { Additions, Properties } from './additions.js';
import type { FactGraph } from './fact-graph.js';
import { listed } from './listed.js';

/**
 * Whether two or more matters hold an allegation against the officer. Source: domain.md section 4.2, "Repeat allegation:
 * yes for Bashar, not known for Ali", and section 1, rule 3: NO only where the list of allegations is complete.
 */
export function repeatAllegation(graph: FactGraph): Additions {
  const properties = new Map<string, Properties>();
  for (const officer of graph.nodes('Officer')) {
    const matters = graph
      .out(officer.id, 'ACCUSED_IN')
      .flatMap((allegation) => graph.out(allegation.id, 'PART_OF'));
    const repeated = new Set(matters.map((matter) => matter.id)).size > 1;
    if (repeated) properties.set(officer.id, { repeatAllegation: 'YES' });
    else if (listed(officer, 'complete', 'allegations'))
      properties.set(officer.id, { repeatAllegation: 'NO' });
  }
  return { properties };
}
