import type { MappingCase } from '../mapping-case.js';

/** Full-text search. */
export const searchCases: readonly MappingCase[] = [
  {
    title: 'a search finds people and sources alike, best first',
    query: `{ search(text: "ann as", first: 1) { totalCount nodes { __typename ... on Officer { id name } ... on Source { title } } pageInfo { hasNextPage } } }`,
    statements: {
      search: `
CYPHER 5
MATCH (this0:_Graph)
WHERE this0.id = 'graph'
WITH [this0.dataVersion, this0.loading, COUNT {
  CALL db.index.fulltext.queryNodes('search', $p0) YIELD node AS found, score AS score
  WITH found, score
  ORDER BY score DESC, found.id ASC
  LIMIT 1000
  RETURN found
}] AS meta
OPTIONAL CALL () {
  CALL db.index.fulltext.queryNodes('search', $p0) YIELD node AS found, score AS score
  WITH found, score
  ORDER BY score DESC, found.id ASC
  LIMIT 1000
  WITH found, score
  WITH found, score
  ORDER BY score DESC, found.id ASC
  LIMIT $p1
  RETURN found, score
}
WITH meta, found, score
ORDER BY score DESC, found.id ASC
RETURN [meta, score, [found.id, CASE
  WHEN found:Officer THEN [found.name]
  WHEN found:Source THEN [found.title]
END]] AS row`,
    },
    parameters: { search: { p0: '"ann" AND ("as" OR as*)', p1: 2 } },
    answer: {
      search: {
        totalCount: 2,
        nodes: [{ __typename: 'Officer', id: 'officer/t-1', name: 'Ann Ash' }],
        pageInfo: { hasNextPage: true },
      },
    },
  },
];
