import type { MappingCase } from '../mapping-case.js';

/** Lists of relationships with properties of their own. */
export const linkCases: readonly MappingCase[] = [
  {
    title: 'an allegation leads to the posting then, to all that are possible, and to who commanded',
    query: `{ allegation(id: "allegation/t-1") { attribution { certainty posting { unit { name } } candidates { certainty posting { id } } commanders { level certainty officer { name } } } } }`,
    statements: {
      allegation: `
CYPHER 5
MATCH (this0:_Graph)
WHERE this0.id = 'graph'
OPTIONAL MATCH (this1:_Redirect)
WHERE this1.id = $p0
WITH [this0.dataVersion, this0.loading] AS meta, coalesce(this1.into, $p0) AS wanted
OPTIONAL MATCH (this2:Allegation)
WHERE this2.id = wanted
OPTIONAL MATCH (this3:Removed)
WHERE this3.id = wanted
RETURN [meta, [this2.id, COLLECT {
  MATCH (this2)-[this4:CANDIDATE]->(this5)
  RETURN [this4.certainty, [this5.id]] AS row
  ORDER BY this4.certainty ASC, this5.id ASC
}, COLLECT {
  MATCH (this2)-[this6:UNDER]->(this7)
  OPTIONAL MATCH (this7)<-[:HELD]-(this8)
  RETURN [this6.level, this6.certainty, NULL, [this8.id, this8.name]] AS row
  ORDER BY this6.level ASC, this6.certainty ASC, this7.id ASC
}, head(COLLECT {
  MATCH (this2)-[:DURING]->(this9)
  OPTIONAL MATCH (this9)-[:IN_UNIT]->(this10)
  RETURN [this9.id, [this10.id, this10.name]] AS row
  
  LIMIT 1
}), this2.attributionCertainty], [this3.id, this3.reason, this3.removedOn]] AS row`,
    },
    parameters: { allegation: { p0: 'allegation/t-1' } },
    answer: {
      allegation: {
        attribution: {
          certainty: 'DEFINITE',
          posting: { unit: { name: 'East' } },
          candidates: [
            { certainty: 'DEFINITE', posting: { id: 'posting/t-1' } },
            { certainty: 'POSSIBLE', posting: { id: 'posting/t-2' } },
          ],
          commanders: [{ level: 0, certainty: 'DEFINITE', officer: { name: 'Zoë Oak' } }],
        },
      },
    },
  },
  {
    title: 'a unit says who commanded it on a day, and how sure that is',
    query: `{ unit(id: "unit/t-1") { early: commandersOn(day: "2019-06-01") { certainty officer { name } } later: commandersOn(day: "2020-06-01") { certainty posting { role } } } }`,
    statements: {
      unit: `
CYPHER 5
MATCH (this0:_Graph)
WHERE this0.id = 'graph'
OPTIONAL MATCH (this1:_Redirect)
WHERE this1.id = $p0
WITH [this0.dataVersion, this0.loading] AS meta, coalesce(this1.into, $p0) AS wanted
OPTIONAL MATCH (this2:Unit)
WHERE this2.id = wanted
OPTIONAL MATCH (this3:Removed)
WHERE this3.id = wanted
RETURN [meta, [this2.id, COLLECT {
  MATCH (this2)<-[this4:COMMAND_OF]-(this5)
  WHERE (this5.reachStartEarliest <= $p1 AND this5.reachEndLatest >= $p1)
  OPTIONAL MATCH (this5)<-[:HELD]-(this6)
  RETURN [CASE
    WHEN (this5.reachStartLatest <= $p1 AND this5.reachEndEarliest >= $p1) THEN 'DEFINITE'
    ELSE 'POSSIBLE'
  END, NULL, [this6.id, this6.name]] AS row
  ORDER BY CASE
    WHEN (this5.reachStartLatest <= $p1 AND this5.reachEndEarliest >= $p1) THEN 'DEFINITE'
    ELSE 'POSSIBLE'
  END ASC, this5.id ASC
}, COLLECT {
  MATCH (this2)<-[this7:COMMAND_OF]-(this8)
  WHERE (this8.reachStartEarliest <= $p2 AND this8.reachEndLatest >= $p2)
  RETURN [CASE
    WHEN (this8.reachStartLatest <= $p2 AND this8.reachEndEarliest >= $p2) THEN 'DEFINITE'
    ELSE 'POSSIBLE'
  END, [this8.id, this8.role], NULL] AS row
  ORDER BY CASE
    WHEN (this8.reachStartLatest <= $p2 AND this8.reachEndEarliest >= $p2) THEN 'DEFINITE'
    ELSE 'POSSIBLE'
  END ASC, this8.id ASC
}], [this3.id, this3.reason, this3.removedOn]] AS row`,
    },
    parameters: { unit: { p0: 'unit/t-1', p1: '2019-06-01', p2: '2020-06-01' } },
    answer: {
      unit: {
        early: [{ certainty: 'POSSIBLE', officer: { name: 'Zoë Oak' } }],
        later: [{ certainty: 'DEFINITE', posting: { role: 'COMMANDER' } }],
      },
    },
  },
  {
    title: 'other persons who may be the same are listed with how sure that is',
    query: `{ officer(id: "officer/t-1") { sameAs { degree person { __typename name } } } }`,
    statements: {
      officer: `
CYPHER 5
MATCH (this0:_Graph)
WHERE this0.id = 'graph'
OPTIONAL MATCH (this1:_Redirect)
WHERE this1.id = $p0
WITH [this0.dataVersion, this0.loading] AS meta, coalesce(this1.into, $p0) AS wanted
OPTIONAL MATCH (this2:Officer)
WHERE this2.id = wanted
OPTIONAL MATCH (this3:Removed)
WHERE this3.id = wanted
RETURN [meta, [this2.id, COLLECT {
  MATCH (this2)-[this4:SAME_AS]->(this5)
  RETURN [this4.degree, [this5.id, this5.name]] AS row
  ORDER BY this4.degree ASC, this5.id ASC
}], [this3.id, this3.reason, this3.removedOn]] AS row`,
    },
    parameters: { officer: { p0: 'officer/t-1' } },
    answer: {
      officer: {
        sameAs: [
          { degree: 'ASSERTED', person: { __typename: 'OfficeHolder', name: 'Liz Fir' } },
          { degree: 'CANDIDATE', person: { __typename: 'Officer', name: 'ann ash' } },
        ],
      },
    },
  },
];
