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
  {
    title: 'a search is narrowed to kinds and a data set, and counts what else there is of each',
    query: `{ search(text: "as", kinds: [OFFICER, UNIT], dataSet: "dataset/t") { totalCount facets { dataSets { dataSet name count } kinds { kind count } } nodes { ... on Node { id } } } }`,
    statements: {
      search: `
CYPHER 5
MATCH (this0:_Graph)
WHERE this0.id = 'graph'
CALL () {
  CALL db.index.fulltext.queryNodes('search', $p0) YIELD node AS found, score AS score
  WITH found, score
  WHERE any(label IN labels(found) WHERE label IN $p1)
  WITH found.dataSetId AS value, count(found) AS count
  MATCH (this1:DataSet)
  WHERE this1.id = value
  WITH value, count, this1.name AS name
  ORDER BY count DESC, value ASC
  RETURN collect([value, name, count]) AS var2
}
CALL () {
  CALL db.index.fulltext.queryNodes('search', $p0) YIELD node AS found, score AS score
  WITH found, score
  WHERE found.dataSetId = $p2
  WITH labels(found) AS value, count(found) AS count
  WITH value, count, NULL AS name
  ORDER BY count DESC, value ASC
  RETURN collect([value, name, count]) AS var3
}
WITH [this0.dataVersion, this0.loading, COUNT {
  CALL db.index.fulltext.queryNodes('search', $p0) YIELD node AS found, score AS score
  WITH found, score
  WHERE (any(label IN labels(found) WHERE label IN $p1) AND found.dataSetId = $p2)
  ORDER BY score DESC, found.id ASC
  LIMIT 1000
  RETURN found
}, [var2, var3]] AS meta
OPTIONAL CALL () {
  CALL db.index.fulltext.queryNodes('search', $p0) YIELD node AS found, score AS score
  WITH found, score
  WHERE (any(label IN labels(found) WHERE label IN $p1) AND found.dataSetId = $p2)
  ORDER BY score DESC, found.id ASC
  LIMIT 1000
  WITH found, score
  WITH found, score
  ORDER BY score DESC, found.id ASC
  LIMIT $p3
  RETURN found, score
}
WITH meta, found, score
ORDER BY score DESC, found.id ASC
RETURN [meta, score, [found.id]] AS row`,
    },
    parameters: {
      search: { p0: '("as" OR as*)', p1: ['Officer', 'Unit'], p2: 'dataset/t', p3: 5 },
    },
    answer: {
      search: {
        totalCount: 2,
        facets: {
          dataSets: [{ dataSet: 'dataset/t', name: 'Test', count: 2 }],
          kinds: [{ kind: 'OFFICER', count: 2 }],
        },
        nodes: [{ id: 'officer/t-1' }, { id: 'officer/t-2' }],
      },
    },
  },
  {
    title: 'a kind that nothing was found of leaves the counts of those that something was found of',
    query: `{ search(text: "as", kinds: [UNIT]) { totalCount facets { kinds { kind count } } nodes { ... on Node { id } } } }`,
    answer: {
      search: { totalCount: 0, facets: { kinds: [{ kind: 'OFFICER', count: 2 }] }, nodes: [] },
    },
  },
];
