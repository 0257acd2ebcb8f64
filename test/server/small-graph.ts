import { readSchema } from '../../src/cli/read-schema.js';
import { graphIndexes } from '../../src/model/graph-indexes.js';
import type { Database } from '../../src/neo4j/database.js';

/** How many officers the small graph has; each has one allegation in one matter, and one posting. */
export const OFFICERS = 150;
/** The data version that it bears. */
export const VERSION = 'small';

/**
 * Fills an empty database with a graph for tests of the server: many records that are all alike. For tests of what is
 * answered choose a story; here it matters only that there is something to page through, to expand and to wait for.
 */
export async function loadSmallGraph(database: Database): Promise<void> {
  for (const { cypher } of graphIndexes(readSchema()))
    await database.command({ text: cypher, parameters: {} });
  await database.command({ text: 'CALL db.awaitIndexes(120)', parameters: {} });
  await database.write(async (run) => {
    for (const text of statements) await run({ text, parameters: { officers: OFFICERS, version: VERSION } });
  });
}

const statements = [
  "CREATE (:_Graph {id: 'graph', dataVersion: $version, loading: []})",
  "CREATE (:DataSet {id: 'dataset/test', name: 'Test', nameKey: 'test', kind: 'CASE_LIBRARY', release: '1'})",
  "CREATE (:Removed {id: 'officer/test-gone', reason: 'REQUEST', removedOn: '2024-05-01'})",
  `CREATE (force:Force {id: 'force/test-f', name: 'A force', nameKey: 'a force', dataSetId: 'dataset/test'})
   CREATE (:Unit {id: 'unit/test-u', name: 'A unit', nameKey: 'a unit', dataSetId: 'dataset/test', forceId: force.id})-[:PART_OF]->(force)`,
  `MATCH (unit:Unit {id: 'unit/test-u'}) UNWIND range(1, $officers) AS number
   WITH unit, right('00' + toString(number), 3) AS n
   CREATE (officer:Officer {id: 'officer/test-' + n, name: 'Officer ' + n, nameKey: 'officer ' + n, kind: 'CONSTABLE',
     dataSetId: 'dataset/test', reviewAtEarliestKey: '9999-12-31'})
   CREATE (matter:Matter {id: 'matter/test-' + n, receivedEarliestKey: '9999-12-31', closedEarliestKey: '9999-12-31',
     reviewAtEarliestKey: '9999-12-31', dataSetId: 'dataset/test'})
   CREATE (posting:Posting {id: 'posting/test-' + n, role: 'MEMBER', periodStartEarliestKey: '9999-12-31',
     unitId: unit.id, dataSetId: 'dataset/test'})
   CREATE (allegation:Allegation {id: 'allegation/test-' + n, status: 'PROVEN', words: 'Words ' + n,
     conductStartEarliest: '2020-01-01', conductStartLatest: '2020-01-31', conductEndEarliest: '2020-02-01',
     conductEndLatest: '2020-02-28', conductStartEarliestKey: '2020-01-01', unitId: unit.id, dataSetId: 'dataset/test'})
   CREATE (officer)-[:ACCUSED_IN]->(allegation)-[:PART_OF]->(matter), (officer)-[:HELD]->(posting)-[:IN_UNIT]->(unit),
     (allegation)-[:DURING {certainty: 'DEFINITE'}]->(posting)`,
];
