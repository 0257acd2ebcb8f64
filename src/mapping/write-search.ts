import Cypher from '@neo4j/cypher-builder';
import { DATA_SET, SEARCH_INDEX } from '../model/graph-indexes.js';
import type { Facet, SearchPlan } from './statement-plan.js';
import { writeRecord } from './write-record.js';
import type { Writing } from './writing.js';

/** How many of the best matches a search considers; its description says so. */
const SEARCH_WINDOW = 1000;

/** Rows: version, loading, count and facets; score; record. */
export function writeSearchRoot(
  plan: SearchPlan,
  marker: Cypher.Match,
  about: readonly Cypher.Expr[],
  writing: Writing,
): Cypher.Clause {
  const meta = new Cypher.NamedVariable('meta');
  const { node, score, clause, all } = searchBest(plan, writing);
  const total = plan.count ? new Cypher.Count(all().return(node)) : Cypher.Null;
  const row = new Cypher.List([meta, score, writeRecord(node, plan.page.node, null, writing)]);
  const facets = plan.facets.map((facet) => {
    const counts = new Cypher.Variable();
    return { counts, call: new Cypher.Call(writeFacet(facet, counts, plan, writing), []) };
  });
  const counted = facets.length > 0 ? [new Cypher.List(facets.map(({ counts }) => counts))] : [];
  return Cypher.utils.concat(
    marker,
    ...facets.map(({ call }) => call),
    new Cypher.With([new Cypher.List([...about, total, ...counted]), meta]),
    new Cypher.Call(Cypher.utils.concat(clause, new Cypher.Return(node, score)), []).optional(),
    new Cypher.With(meta, node, score)
      .orderBy([score, 'DESC'], [node.property('id'), 'ASC'])
      .return([row, 'row']),
  );
}

/** A page of a search, best first. The id breaks ties, after the best of all have been taken. */
export function searchBest(plan: SearchPlan, writing: Writing) {
  const { after, limit } = plan.page;
  const [node, score] = [new Cypher.NamedNode('found'), new Cypher.NamedVariable('score')];
  const inOrder = (clause: Cypher.With) => clause.orderBy([score, 'DESC'], [node.property('id'), 'ASC']);
  const all = (): Cypher.With =>
    inOrder(search(plan, ['kinds', 'dataSets'], node, score, writing)).limit(
      new Cypher.Literal(SEARCH_WINDOW),
    );
  const rest = all().with(node, score);
  if (after) {
    const [lastScore, lastId] = [writing.parameter(after[0]), writing.parameter(after[1])];
    rest.where(
      Cypher.or(
        Cypher.lt(score, lastScore),
        Cypher.and(Cypher.eq(score, lastScore), Cypher.gt(node.property('id'), lastId)),
      ),
    );
  }
  const clause = inOrder(rest.with(node, score)).limit(writing.parameter(limit));
  return { node, score, clause, all };
}

/**
 * How many were found of each: all of them, so that a count says what narrowing would give.
 * @param counts rows of labels or id, name, how many
 */
function writeFacet(
  facet: Facet,
  counts: Cypher.Variable,
  plan: SearchPlan,
  writing: Writing,
): Cypher.Clause {
  const [node, score] = [new Cypher.NamedNode('found'), new Cypher.NamedVariable('score')];
  const [value, count] = [new Cypher.NamedVariable('value'), new Cypher.NamedVariable('count')];
  const [others, of] = OF[facet](node);
  const counted = search(plan, others, node, score, writing).with([of, value], [Cypher.count(node), count]);
  const dataSet = new Cypher.Node();
  const name = facet === 'kinds' ? Cypher.Null : dataSet.property('name');
  const named = new Cypher.Match(new Cypher.Pattern(dataSet, { labels: ['DataSet'] })).where(
    Cypher.eq(dataSet.property('id'), value),
  );
  const inOrder = new Cypher.With(value, count, [name, 'name']).orderBy([count, 'DESC'], [value, 'ASC']);
  const row = new Cypher.List([value, new Cypher.NamedVariable('name'), count]);
  return Cypher.utils.concat(
    counted,
    ...(facet === 'kinds' ? [] : [named]),
    inOrder,
    new Cypher.Return([Cypher.collect(row), counts]),
  );
}

/** The facets that narrow a facet's counts, and what is counted. */
const OF: Readonly<Record<Facet, (node: Cypher.Node) => readonly [readonly Facet[], Cypher.Expr]>> = {
  kinds: (node) => [['dataSets'], Cypher.labels(node)],
  dataSets: (node) => [['kinds'], node.property(DATA_SET)],
};

/** What is found, as far as the facets named want it. */
function search(
  { query, wanted }: SearchPlan,
  facets: readonly Facet[],
  node: Cypher.Node,
  score: Cypher.Variable,
  writing: Writing,
): Cypher.With {
  const found = Cypher.db.index.fulltext
    .queryNodes(new Cypher.Literal(SEARCH_INDEX), writing.parameter(query))
    .yield(['node', node], ['score', score])
    .with(node, score);
  for (const facet of facets) {
    const only = wanted[facet];
    if (only) found.where(WANTED[facet](node, writing.parameter(only)));
  }
  return found;
}

const WANTED: Readonly<Record<Facet, (node: Cypher.Node, only: Cypher.Param) => Cypher.Predicate>> = {
  kinds: (node, only) => {
    const label = new Cypher.NamedVariable('label');
    return Cypher.any(label, Cypher.labels(node), Cypher.in(label, only));
  },
  dataSets: (node, only) => Cypher.eq(node.property(DATA_SET), only),
};
