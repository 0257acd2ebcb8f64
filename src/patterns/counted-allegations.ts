import Cypher from '@neo4j/cypher-builder';
import { cypher } from '../mapping/cypher-text.js';
import type { TableSource } from '../mapping/statement-plan.js';
import { writePredicate } from '../mapping/write-predicate.js';
import type { Writing } from '../mapping/writing.js';
import type { CountedBy } from './allegation-scope.js';
import { inDataSet } from './in-data-set.js';

/**
 * Clauses that end with `a`, an allegation that a table counts; `counted`, the record that it counts for it; and `sure`,
 * whether it counts it however vague dates fall. By the table's filters `counted` and `anyhow`. Police staff are no officers.
 */
export function countedAllegations(
  counts: CountedBy | 'OUTCOME',
  source: TableSource,
  writing: Writing,
): Cypher.Clause {
  const { where } = source;
  const a = new Cypher.NamedNode('a');
  const written = (name: 'counted' | 'anyhow') =>
    where[name] ? writePredicate(where[name], { node: a, link: null }, writing) : null;
  const own = inDataSet('Allegation', a, source, writing);
  const [anyhow, surely] = [written('anyhow'), written('counted')];
  const condition = anyhow ? Cypher.and(own, anyhow) : own;
  const sure = surely ? cypher`coalesce(${surely}, false)` : Cypher.true;
  return cypher`MATCH (${a}:Allegation) WHERE ${condition}
${HOPS[counts]}
WITH *, ${sure} AS sure`;
}

const HOPS: Readonly<Record<CountedBy | 'OUTCOME', Cypher.Clause>> = {
  ALLEGATION: cypher`WITH *, a AS counted`,
  MATTER: cypher`MATCH (a)-[:PART_OF]->(counted)`,
  OFFICER: cypher`MATCH (a)<-[:ACCUSED_IN]-(counted) WHERE coalesce(counted.kind, '') <> 'STAFF'`,
  OUTCOME: cypher`MATCH (a)<-[:ON]-(finding) WHERE finding.status IN ['PROVEN', 'NOT_PROVEN']
MATCH (finding)-[:RESULTED_IN]->(counted)`,
};
