import Cypher from '@neo4j/cypher-builder';
import type { Column, LinksPlan, ListPlan, NodePlan, OrderPlan, Reach } from './plan.js';
import { writeCount, writePage } from './write-page.js';
import { writePredicate } from './write-predicate.js';
import { evidenceOf, writeCertainty, writeShown } from './write-shown.js';
import { writeTally } from './write-tally.js';
import { matchReach, reachCondition, reachPattern, type Writing } from './writing.js';

/**
 * The row of a record: its id, what every type has, then what its own type has. Rows are positional lists, since maps
 * cost the driver four times as much to decode.
 * @param joins where records that hang on this one singly may be joined to; null where each needs a subquery of its own
 */
export function writeRecord(
  node: Cypher.Node,
  plan: NodePlan,
  joins: Cypher.Clause[] | null,
  writing: Writing,
): Cypher.Expr {
  const column = (one: Column): Cypher.Expr => writeColumn(node, one, joins, writing);
  const shown = (columns: readonly Column[]) => (writing.drawn ? columns.filter(leadsOn) : columns);
  const shared = [writing.drawn ? node : node.property('id'), ...shown(plan.columns).map(column)];
  if (plan.cases.length === 0) return new Cypher.List(shared);
  const byType = new Cypher.Case();
  for (const { label, columns } of plan.cases) {
    // A subquery within CASE is run for this type only; a join would be made for all.
    const own = shown(columns).map((one) => writeColumn(node, one, null, writing));
    byType.when(node.hasLabel(label)).then(new Cypher.List(own));
  }
  return new Cypher.List([...shared, byType]);
}

/** Whether a position of a row holds rows of other records. */
export function leadsOn({ kind }: Column): boolean {
  return kind !== 'property' && kind !== 'shown' && kind !== 'count' && kind !== 'tally';
}

/** One position of a row. Without a node, it is of the whole graph. */
export function writeColumn(
  node: Cypher.Node | null,
  column: Column,
  joins: Cypher.Clause[] | null,
  writing: Writing,
): Cypher.Expr {
  switch (column.kind) {
    case 'list':
      return writeList(node, column.list, writing);
    case 'page': {
      const child = new Cypher.Node();
      return new Cypher.Collect(
        writePage(column.page, node, child, writeRecord(child, column.page.node, null, writing), writing),
      );
    }
    case 'count':
      return writeCount(column.count, node, writing);
    case 'tally':
      return writeTally(column.tally, writing);
    default:
      if (!node) throw new Error(`A column of the kind ${column.kind} belongs to a record`);
      return writeOwn(node, column, joins, writing);
  }
}

/** What only a record has. */
function writeOwn(
  node: Cypher.Node,
  column: Extract<Column, { kind: 'property' | 'shown' | 'evidence' | 'one' | 'links' }>,
  joins: Cypher.Clause[] | null,
  writing: Writing,
): Cypher.Expr {
  switch (column.kind) {
    case 'property':
      return node.property(column.property);
    case 'shown':
      return writeShown(column.shown, null, node, writing, writePredicate);
    case 'evidence':
      return writeEvidence(node, column, writing);
    case 'one':
      return joins ? joinOne(node, column, joins, writing) : collectOne(node, column, writing);
    case 'links':
      return writeLinks(node, column.links, writing);
  }
}

/** What is counted again, as far as it is evidence. */
function writeEvidence(
  row: Cypher.Node,
  { recount, order, node: plan }: Extract<Column, { kind: 'evidence' }>,
  writing: Writing,
): Cypher.Expr {
  const node = new Cypher.Node();
  const ordered = new Cypher.With(node).orderBy(...ascending(node, order));
  const result = ordered.return(writeRecord(node, plan, null, writing) as Cypher.Variable);
  const evidence = evidenceOf(recount, row, node, writing, writePredicate);
  return new Cypher.Collect(Cypher.utils.concat(evidence, result));
}

type One = Extract<Column, { readonly kind: 'one' }>;

/** A subquery for one record; those that hang on it singly are joined within it, so that a chain costs one subquery. */
function collectOne(node: Cypher.Node, { reach, node: plan }: One, writing: Writing): Cypher.Expr {
  const child = new Cypher.Node();
  const joins: Cypher.Clause[] = [];
  const row = writeRecord(child, plan, joins, writing);
  const match = matchReach(node, reach, { node: child, link: null }, writing);
  return Cypher.head(
    new Cypher.Collect(
      Cypher.utils.concat(match, ...joins, new Cypher.Return([row, 'row']).limit(new Cypher.Literal(1))),
    ),
  );
}

function joinOne(
  node: Cypher.Node,
  { reach, node: plan }: One,
  joins: Cypher.Clause[],
  writing: Writing,
): Cypher.Expr {
  const child = new Cypher.Node();
  joins.push(optionalReach(node, reach, child, writing));
  return writeRecord(child, plan, joins, writing);
}

function optionalReach(from: Cypher.Node, reach: Reach, to: Cypher.Node, writing: Writing): Cypher.Clause {
  return matchReach(from, reach, { node: to, link: null }, writing).optional();
}

/** A short list: all of it, in the type's order. */
export function writeList(from: Cypher.Node | null, list: ListPlan, writing: Writing): Cypher.Expr {
  const node = new Cypher.Node();
  const match = new Cypher.Match(reachPattern(from, list.reach, { node, link: null }));
  const joined = reachCondition(from, list.reach, node, writing);
  const filters = list.filters.flatMap(
    (filter) => writePredicate(filter, { node, link: null }, writing) ?? [],
  );
  const conditions = [...(joined ? [joined] : []), ...filters];
  if (conditions.length > 0) match.where(Cypher.and(...conditions) as Cypher.Predicate);
  const ordered = match.with(node).orderBy(...ascending(node, list.order));
  return new Cypher.Collect(ordered.return(writeRecord(node, list.node, null, writing) as Cypher.Variable));
}

function ascending(node: Cypher.Node, order: OrderPlan): [Cypher.Property, 'ASC'][] {
  return [...order.keys, 'id'].map((property) => [node.property(property), 'ASC']);
}

/** A short list of relationships with their properties, ordered by these and by the id at the end. */
function writeLinks(from: Cypher.Node, links: LinksPlan, writing: Writing): Cypher.Expr {
  const node = new Cypher.Node();
  const link = new Cypher.Relationship();
  const match = new Cypher.Match(reachPattern(from, { by: 'step', step: links.step }, { node, link }));
  const rule = links.rule && dayRule(node, links.rule, writing);
  if (rule) match.where(rule.where);
  const joins: Cypher.Clause[] = [];
  const shown = writing.drawn ? links.columns.filter(({ kind }) => kind === 'end') : links.columns;
  const columns = shown.map((column): Cypher.Expr => {
    if (column.kind === 'property') return link.property(column.property);
    if (column.kind === 'rule') return rule?.certainty ?? Cypher.Null;
    if (column.kind === 'none') return Cypher.Null;
    const end = column.path.reduce((at, step) => {
      const next = new Cypher.Node();
      joins.push(optionalReach(at, { by: 'step', step }, next, writing));
      return next;
    }, node);
    return writeRecord(end, column.node, null, writing);
  });
  const properties = links.columns.flatMap((column) =>
    column.kind === 'property' ? [link.property(column.property)] : [],
  );
  const order = [...properties, node.property('id')].map((property): [Cypher.Property, 'ASC'] => [
    property,
    'ASC',
  ]);
  const certainty: [Cypher.Expr, 'ASC'][] = rule ? [[rule.certainty, 'ASC']] : [];
  const row = new Cypher.Return([new Cypher.List(columns), 'row']).orderBy(...certainty, ...order);
  return new Cypher.Collect(Cypher.utils.concat(match, ...joins, row));
}

/** DEFINITE on a day: latest start <= day <= earliest end. POSSIBLE: earliest start <= day <= latest end. */
function dayRule(node: Cypher.Node, rule: NonNullable<LinksPlan['rule']>, writing: Writing) {
  const day = writing.parameter(rule.day);
  const bound = (part: string) => node.property(`${rule.prefix}${part}`);
  const where = Cypher.and(Cypher.lte(bound('StartEarliest'), day), Cypher.gte(bound('EndLatest'), day));
  const definite = Cypher.and(Cypher.lte(bound('StartLatest'), day), Cypher.gte(bound('EndEarliest'), day));
  return { where, certainty: writeCertainty(definite) };
}
