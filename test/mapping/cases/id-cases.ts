import type { MappingCase } from '../mapping-case.js';

/** Look-ups by id: merged, removed, unknown and hidden ones. */
export const idCases: readonly MappingCase[] = [
  {
    title: 'an id that was merged leads to the record that it was merged into',
    query: `{ officer(id: "officer/t-9") { id name } }`,
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
RETURN [meta, [this2.id, this2.name], [this3.id, this3.reason, this3.removedOn]] AS row`,
    },
    parameters: { officer: { p0: 'officer/t-9' } },
    answer: { officer: { id: 'officer/t-1', name: 'Ann Ash' } },
  },
  {
    title: 'records of several types are looked up together, in the order of the ids',
    query: `{ nodes(ids: ["unit/t-1", "officer/t-8", "officer/t-9", "victim/t-1", "unit/none", "officer/t-1"]) { __typename id ... on Officer { kind } ... on Removed { removedOn reason } } }`,
    statements: {
      nodes: `
CYPHER 5
MATCH (this0:_Graph)
WHERE this0.id = 'graph'
WITH [this0.dataVersion, this0.loading] AS meta
CALL () {
  UNWIND $p0 AS asked
  OPTIONAL MATCH (this1:_Redirect)
  WHERE this1.id = asked
  WITH asked, coalesce(this1.into, asked) AS wanted
  OPTIONAL MATCH (this2:Officer)
  WHERE this2.id = wanted
  OPTIONAL MATCH (this3:Removed)
  WHERE this3.id = wanted
  RETURN [asked, [this2.id, this2.kind], [this3.id, this3.reason, this3.removedOn]] AS found
  UNION ALL
  UNWIND $p1 AS asked
  OPTIONAL MATCH (this4:_Redirect)
  WHERE this4.id = asked
  WITH asked, coalesce(this4.into, asked) AS wanted
  OPTIONAL MATCH (this5:Unit)
  WHERE this5.id = wanted
  OPTIONAL MATCH (this6:Removed)
  WHERE this6.id = wanted
  RETURN [asked, [this5.id], [this6.id, this6.reason, this6.removedOn]] AS found
}
RETURN [meta, found] AS row`,
    },
    parameters: {
      nodes: { p0: ['officer/t-8', 'officer/t-9', 'officer/t-1'], p1: ['unit/t-1', 'unit/none'] },
    },
    answer: {
      nodes: [
        { __typename: 'Unit', id: 'unit/t-1' },
        { __typename: 'Removed', id: 'officer/t-8', removedOn: '2024-05-01', reason: 'ORDER' },
        { __typename: 'Officer', id: 'officer/t-1', kind: 'CONSTABLE' },
        null,
        null,
        { __typename: 'Officer', id: 'officer/t-1', kind: 'CONSTABLE' },
      ],
    },
  },
  {
    title: 'a removed officer is an error that says so',
    query: `{ officer(id: "officer/t-8") { name } node(id: "officer/t-8") { id ... on Removed { reason } } }`,
    answer: { officer: null, node: { id: 'officer/t-8', reason: 'ORDER' } },
    errors: { officer: 'REMOVED' },
  },
  {
    title: 'a victim has no look-up',
    query: `{ node(id: "victim/t-1") { id } nodes(ids: ["victim/t-1"]) { id } }`,
    answer: { node: null, nodes: [null] },
  },
];
