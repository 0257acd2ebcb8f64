import type { MappingCase } from '../mapping-case.js';

/** Records, and what one reads from them in the same statement. */
export const recordCases: readonly MappingCase[] = [
  {
    title: 'records that hang on one another singly are read in one subquery',
    query: `{ hearing(id: "hearing/t-1") { matter { origin dataSet { name } } findings { nodes { allegation { accused { name } } } } } }`,
    statements: {
      hearing: `
CYPHER 5
MATCH (this0:_Graph)
WHERE this0.id = 'graph'
OPTIONAL MATCH (this1:_Redirect)
WHERE this1.id = $p0
WITH [this0.dataVersion, this0.loading] AS meta, coalesce(this1.into, $p0) AS wanted
OPTIONAL MATCH (this2:Hearing)
WHERE this2.id = wanted
OPTIONAL MATCH (this3:Removed)
WHERE this3.id = wanted
RETURN [meta, [this2.id, head(COLLECT {
  MATCH (this2)<-[:HEARD_AT]-(this4)
  OPTIONAL MATCH (this5:DataSet)
  WHERE this5.id = this4.dataSetId
  RETURN [this4.id, [this5.id, this5.name], this4.origin] AS row
  
  LIMIT 1
}), COLLECT {
  MATCH (this2)-[:FOUND]->(this6)
  WITH this6
  ORDER BY this6.foundOnEarliestKey ASC, this6.id ASC
  LIMIT $p1
  RETURN [this6.id, head(COLLECT {
    MATCH (this6)-[:ON]->(this7)
    OPTIONAL MATCH (this7)<-[:ACCUSED_IN]-(this8)
    RETURN [this7.id, [this8.id, this8.name]] AS row
    
    LIMIT 1
  })]
}], [this3.id, this3.reason, this3.removedOn]] AS row`,
    },
    parameters: { hearing: { p0: 'hearing/t-1', p1: 4 } },
    answer: {
      hearing: {
        matter: { origin: 'COMPLAINT', dataSet: { name: 'Test' } },
        findings: { nodes: [{ allegation: { accused: { name: 'Ann Ash' } } }] },
      },
    },
  },
  {
    title: 'of a person who is an officer or not, only what that type has is read',
    query: `{ hearing(id: "hearing/t-1") { seats { role holder { __typename name ... on Officer { kind } ... on OfficeHolder { office } } } } }`,
    statements: {
      hearing: `
CYPHER 5
MATCH (this0:_Graph)
WHERE this0.id = 'graph'
OPTIONAL MATCH (this1:_Redirect)
WHERE this1.id = $p0
WITH [this0.dataVersion, this0.loading] AS meta, coalesce(this1.into, $p0) AS wanted
OPTIONAL MATCH (this2:Hearing)
WHERE this2.id = wanted
OPTIONAL MATCH (this3:Removed)
WHERE this3.id = wanted
RETURN [meta, [this2.id, COLLECT {
  MATCH (this2)-[:HAS]->(this4)
  WITH this4
  ORDER BY this4.roleKey ASC, this4.id ASC
  RETURN [this4.id, head(COLLECT {
    MATCH (this4)-[:OF]->(this5)
    RETURN [this5.id, this5.name, CASE
      WHEN this5:Officer THEN [this5.kind]
      WHEN this5:OfficeHolder THEN [this5.office]
    END] AS row
    
    LIMIT 1
  }), this4.role]
}], [this3.id, this3.reason, this3.removedOn]] AS row`,
    },
    parameters: { hearing: { p0: 'hearing/t-1' } },
    answer: {
      hearing: {
        seats: [
          { role: 'CHAIR', holder: { __typename: 'OfficeHolder', name: 'Liz Fir', office: 'Barrister' } },
          { role: 'MEMBER', holder: { __typename: 'Officer', name: 'Zoë Oak', kind: 'CONSTABLE' } },
        ],
      },
    },
  },
];
