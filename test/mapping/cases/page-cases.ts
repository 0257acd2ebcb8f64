import type { MappingCase } from '../mapping-case.js';

/** Pages: read from the index of their order, with one branch a key where they go on from a cursor. */
export const pageCases: readonly MappingCase[] = [
  {
    title:
      'a list is read in its order from an index, one record more than the page to know whether there are more',
    query: `{ officers(first: 2) { totalCount nodes { id name } pageInfo { hasNextPage hasPreviousPage } } }`,
    statements: {
      officers: `
CYPHER 5
MATCH (this0:_Graph)
WHERE this0.id = 'graph'
WITH [this0.dataVersion, this0.loading, COUNT {
  MATCH (this1:Officer)
}] AS meta
OPTIONAL CALL () {
  MATCH (this2:Officer) USING INDEX this2:Officer(nameKey, id) WHERE (this2.nameKey IS NOT NULL AND this2.id IS NOT NULL)
  WITH this2
  ORDER BY this2.nameKey ASC, this2.id ASC
  LIMIT $p0
  RETURN this2
}
WITH meta, this2
ORDER BY this2.nameKey ASC, this2.id ASC
RETURN [meta, [this2.id, this2.name]] AS row`,
    },
    parameters: { officers: { p0: 3 } },
    answer: {
      officers: {
        totalCount: 5,
        nodes: [
          { id: 'officer/t-1', name: 'Ann Ash' },
          { id: 'officer/t-2', name: 'ann ash' },
        ],
        pageInfo: { hasNextPage: true, hasPreviousPage: false },
      },
    },
  },
  {
    title: 'a page goes on after a cursor, also among records of equal name',
    query: `query ($after: String) { officers(first: 2, after: $after) { edges { cursor node { name } } } }`,
    variables: { after: 'WyJPZmZpY2VyLm5hbWUiLFsiYW5uIGFzaCIsIm9mZmljZXIvdC0xIl1d' },
    statements: {
      officers: `
CYPHER 5
MATCH (this0:_Graph)
WHERE this0.id = 'graph'
WITH [this0.dataVersion, this0.loading, NULL] AS meta
OPTIONAL CALL () {
  CALL () {
    MATCH (this1:Officer) USING INDEX SEEK this1:Officer(nameKey, id) WHERE (this1.nameKey = $p1 AND this1.id > $p2)
    WITH this1
    ORDER BY this1.nameKey ASC, this1.id ASC
    LIMIT $p0
    RETURN this1
    UNION ALL
    MATCH (this1:Officer) USING INDEX SEEK this1:Officer(nameKey, id) WHERE (this1.nameKey > $p1 AND this1.id IS NOT NULL)
    WITH this1
    ORDER BY this1.nameKey ASC, this1.id ASC
    LIMIT $p0
    RETURN this1
  }
  WITH this1
  ORDER BY this1.nameKey ASC, this1.id ASC
  LIMIT $p0
  RETURN this1
}
WITH meta, this1
ORDER BY this1.nameKey ASC, this1.id ASC
RETURN [meta, [this1.id, this1.name, this1.nameKey]] AS row`,
    },
    parameters: { officers: { p0: 2, p1: 'ann ash', p2: 'officer/t-1' } },
    answer: {
      officers: {
        edges: [
          { cursor: 'WyJPZmZpY2VyLm5hbWUiLFsiYW5uIGFzaCIsIm9mZmljZXIvdC0yIl1d', node: { name: 'ann ash' } },
          { cursor: 'WyJPZmZpY2VyLm5hbWUiLFsicm9iIGVsbSIsIm9mZmljZXIvdC00Il1d', node: { name: 'Rob Elm' } },
        ],
      },
    },
  },
  {
    title: 'the page before a cursor is read backwards and shown forwards',
    query: `query ($before: String) { officers(last: 2, before: $before) { nodes { id } pageInfo { hasPreviousPage hasNextPage } } }`,
    variables: { before: 'WyJPZmZpY2VyLm5hbWUiLFsiem9lIG9hayIsIm9mZmljZXIvdC01Il1d' },
    statements: {
      officers: `
CYPHER 5
MATCH (this0:_Graph)
WHERE this0.id = 'graph'
WITH [this0.dataVersion, this0.loading, NULL] AS meta
OPTIONAL CALL () {
  CALL () {
    MATCH (this1:Officer) USING INDEX SEEK this1:Officer(nameKey, id) WHERE (this1.nameKey = $p1 AND this1.id < $p2)
    WITH this1
    ORDER BY this1.nameKey DESC, this1.id DESC
    LIMIT $p0
    RETURN this1
    UNION ALL
    MATCH (this1:Officer) USING INDEX SEEK this1:Officer(nameKey, id) WHERE (this1.nameKey < $p1 AND this1.id IS NOT NULL)
    WITH this1
    ORDER BY this1.nameKey DESC, this1.id DESC
    LIMIT $p0
    RETURN this1
  }
  WITH this1
  ORDER BY this1.nameKey DESC, this1.id DESC
  LIMIT $p0
  RETURN this1
}
WITH meta, this1
ORDER BY this1.nameKey DESC, this1.id DESC
RETURN [meta, [this1.id]] AS row`,
    },
    parameters: { officers: { p0: 3, p1: 'zoe oak', p2: 'officer/t-5' } },
    answer: {
      officers: {
        nodes: [{ id: 'officer/t-2' }, { id: 'officer/t-4' }],
        pageInfo: { hasPreviousPage: true, hasNextPage: true },
      },
    },
  },
  {
    title: 'an equality filter is read from an index of its own, in order',
    query: `{ allegations(where: { status: { eq: PROVEN } }) { totalCount nodes { id } } }`,
    statements: {
      allegations: `
CYPHER 5
MATCH (this0:_Graph)
WHERE this0.id = 'graph'
WITH [this0.dataVersion, this0.loading, COUNT {
  MATCH (this1:Allegation)
  WHERE (this1.status = $p2 AND this1.conductStartEarliestKey IS NOT NULL AND this1.id IS NOT NULL AND this1.status = $p1)
}] AS meta
OPTIONAL CALL () {
  MATCH (this2:Allegation) USING INDEX SEEK this2:Allegation(status, conductStartEarliestKey, id) WHERE (this2.status = $p2 AND this2.conductStartEarliestKey IS NOT NULL AND this2.id IS NOT NULL AND this2.status = $p1)
  WITH this2
  ORDER BY this2.status ASC, this2.conductStartEarliestKey ASC, this2.id ASC
  LIMIT $p0
  RETURN this2
}
WITH meta, this2
ORDER BY this2.status ASC, this2.conductStartEarliestKey ASC, this2.id ASC
RETURN [meta, [this2.id]] AS row`,
    },
    parameters: { allegations: { p0: 4, p1: 'PROVEN', p2: 'PROVEN' } },
    answer: { allegations: { totalCount: 1, nodes: [{ id: 'allegation/t-1' }] } },
  },
  {
    title: 'the lists of a unit, which may be as long as the data set, are read from the index of the child',
    query: `{ unit(id: "unit/t-1") { postings(first: 1) { totalCount nodes { id } } allegations(sort: { id: DESC }) { nodes { id } } } }`,
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
RETURN [meta, [this2.id, COUNT {
  MATCH (this4:Posting)
  WHERE (this4.unitId = this2.id AND this4.periodStartEarliestKey IS NOT NULL AND this4.id IS NOT NULL)
}, COLLECT {
  MATCH (this5:Allegation) USING INDEX SEEK this5:Allegation(unitId, id) WHERE (this5.unitId = this2.id AND this5.id IS NOT NULL)
  WITH this5
  ORDER BY this5.unitId DESC, this5.id DESC
  LIMIT $p1
  RETURN [this5.id]
}, COLLECT {
  MATCH (this6:Posting) USING INDEX SEEK this6:Posting(unitId, periodStartEarliestKey, id) WHERE (this6.unitId = this2.id AND this6.periodStartEarliestKey IS NOT NULL AND this6.id IS NOT NULL)
  WITH this6
  ORDER BY this6.unitId ASC, this6.periodStartEarliestKey ASC, this6.id ASC
  LIMIT $p2
  RETURN [this6.id]
}], [this3.id, this3.reason, this3.removedOn]] AS row`,
    },
    parameters: { unit: { p0: 'unit/t-1', p1: 4, p2: 1 } },
    answer: {
      unit: {
        postings: { totalCount: 2, nodes: [{ id: 'posting/t-1' }] },
        allegations: { nodes: [{ id: 'allegation/t-1' }] },
      },
    },
  },
];
