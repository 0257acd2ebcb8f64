import Cypher from '@neo4j/cypher-builder';
import { SEARCH_INDEX } from '../model/graph-indexes.js';
import type { RootPlan } from './statement-plan.js';
import { writeRecord } from './write-record.js';
import type { Writing } from './writing.js';

type SearchPlan = Extract<RootPlan, { kind: 'search' }>;

/** How many of the best matches a search considers; its description says so. */
const SEARCH_WINDOW = 1000;

/** Rows: version, loading and count; score; record. */
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
  return Cypher.utils.concat(
    marker.with([new Cypher.List([...about, total]), meta]),
    new Cypher.Call(Cypher.utils.concat(clause, new Cypher.Return(node, score)), []).optional(),
    new Cypher.With(meta, node, score)
      .orderBy([score, 'DESC'], [node.property('id'), 'ASC'])
      .return([row, 'row']),
  );
}

/** A page of a search, best first. The id breaks ties, after the best of all have been taken. */
export function searchBest({ query: text, page: { after, limit } }: SearchPlan, writing: Writing) {
  const [node, score] = [new Cypher.NamedNode('found'), new Cypher.NamedVariable('score')];
  const query = writing.parameter(text);
  const inOrder = (clause: Cypher.With) => clause.orderBy([score, 'DESC'], [node.property('id'), 'ASC']);
  const all = (): Cypher.With =>
    inOrder(search(query, node, score).with(node, score)).limit(new Cypher.Literal(SEARCH_WINDOW));
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

function search(query: Cypher.Param, node: Cypher.Variable, score: Cypher.Variable) {
  return Cypher.db.index.fulltext
    .queryNodes(new Cypher.Literal(SEARCH_INDEX), query)
    .yield(['node', node], ['score', score]);
}
