import Cypher from '@neo4j/cypher-builder';
import type { CountPlan, OrderPlan, PagePlan, Predicate } from './plan.js';
import { isFalse } from './predicates.js';
import { writePredicate } from './write-predicate.js';
import { writeIndexRead } from './write-index-read.js';
import { reachCondition, reachPattern, type Reached, type Writing } from './writing.js';

/**
 * Reads the records of a page in order and returns `result` of each. A list that has an index is read from it, with one
 * branch a key, each branch ordered by all keys and cut to the page; any other is expanded, then ordered and cut.
 */
export function writePage(
  page: PagePlan,
  from: Cypher.Node | null,
  node: Cypher.Node,
  result: Cypher.Expr,
  writing: Writing,
): Cypher.Clause {
  const at: Reached = { node, link: null };
  const keysets = page.after ? keysetBranches(page, page.after, node, writing) : null;
  if (page.reach.by === 'step' || page.reach.by === 'reference') {
    const match = new Cypher.Match(reachPattern(from, page.reach, at));
    const after = afterCursor(page, node, writing);
    const conditions = [...(after ? [after] : []), ...filters(page.where, at, writing)];
    if (conditions.length > 0) match.where(and(conditions));
    return cut(match.with(node), page, node, writing).return(result as Cypher.Variable);
  }
  const branches = (keysets ?? [firstPage(page, node, writing)]).map((keyset) =>
    indexRead(page, from, at, keyset, writing),
  );
  const [only] = branches;
  if (branches.length === 1 && only) {
    return Cypher.utils.concat(
      only,
      cut(new Cypher.With(node), page, node, writing).return(result as Cypher.Variable),
    );
  }
  const union = new Cypher.Union(
    ...branches.map((branch) =>
      Cypher.utils.concat(branch, cut(new Cypher.With(node), page, node, writing).return(node)),
    ),
  ).all();
  return cut(new Cypher.Call(union, from ? [from] : []).with(node), page, node, writing).return(
    result as Cypher.Variable,
  );
}

/** What comes after the cursor, for records that are read out of order; null without a cursor. */
export function afterCursor(page: PagePlan, node: Cypher.Node, writing: Writing): Cypher.Predicate | null {
  const keysets = page.after && keysetBranches(page, page.after, node, writing);
  return keysets && or(keysets.map((branch) => and(branch)));
}

/** Counts a list: from the count store or the node's degree where nothing is filtered, else from an index. */
export function writeCount(count: CountPlan, from: Cypher.Node | null, writing: Writing): Cypher.Expr {
  const node = new Cypher.Node();
  const at: Reached = { node, link: null };
  const match = new Cypher.Match(reachPattern(from, count.reach, at));
  const where = filters(count.where, at, writing);
  const joins = joinCondition(count, from, node, writing);
  if (isFalse(count.where)) return new Cypher.Literal(0);
  const indexed = count.reach.by === 'hub' || count.equal.length > 0 || where.length > 0;
  const present =
    indexed && count.reach.by !== 'step'
      ? count.indexed.map((property) => Cypher.isNotNull(node.property(property)))
      : [];
  const conditions = [...joins, ...bounds(count.bounds, at, writing), ...present, ...where];
  if (conditions.length > 0) match.where(and(conditions));
  return new Cypher.Count(match);
}

/** Orders by all properties of the index, all in one direction, and cuts to the page. */
export function cut(clause: Cypher.With, page: PagePlan, node: Cypher.Node, writing: Writing): Cypher.With {
  return inOrder(clause, page, node).limit(writing.parameter(page.limit));
}

/** Orders by all properties of the index, all in one direction. */
export function inOrder(clause: Cypher.With, page: PagePlan, node: Cypher.Node): Cypher.With {
  const direction = page.order.descending ? 'DESC' : 'ASC';
  const order = [...heldProperties(page), ...keysOf(page.order)].map(
    (property): [Cypher.Property, 'DESC' | 'ASC'] => [node.property(property), direction],
  );
  return clause.orderBy(...order);
}

/** Properties that the index holds equal before the keys. */
function heldProperties(page: Pick<PagePlan, 'reach' | 'equal'>): readonly string[] {
  if (page.reach.by === 'hub') return [page.reach.property];
  return page.equal.map(({ property }) => property);
}

function keysOf(order: OrderPlan): readonly string[] {
  return [...order.keys, 'id'];
}

function joinCondition(
  page: Pick<PagePlan, 'reach' | 'equal'>,
  from: Cypher.Node | null,
  node: Cypher.Node,
  writing: Writing,
): readonly Cypher.Predicate[] {
  const joined = reachCondition(from, page.reach, node, writing);
  const equal = page.equal.map(({ property, value }) =>
    Cypher.eq(node.property(property), writing.parameter(value)),
  );
  return [...(joined ? [joined] : []), ...equal];
}

/** One branch for the id and one for each key: all before it equal, itself beyond, all after it merely there. */
function keysetBranches(
  page: PagePlan,
  after: NonNullable<PagePlan['after']>,
  node: Cypher.Node,
  writing: Writing,
): readonly (readonly Cypher.Predicate[])[] {
  const keys = keysOf(page.order);
  const value = (index: number): Cypher.Param => {
    const parameter = after[index];
    if (!parameter) throw new Error('A cursor holds a value for each key and the id');
    return writing.parameter(parameter);
  };
  const beyond = page.order.descending ? Cypher.lt : Cypher.gt;
  const at: Reached = { node, link: null };
  return keys.map((_, last) => {
    const turning = keys.length - 1 - last;
    const conditions = keys.map((key, index) => {
      if (index < turning) return Cypher.eq(node.property(key), value(index));
      return index === turning
        ? beyond(node.property(key), value(index))
        : Cypher.isNotNull(node.property(key));
    });
    return turning === 0 ? [...bounds(page.bounds, at, writing), ...conditions] : conditions;
  });
}

/** A composite index is used only when each of its properties has a predicate. */
function firstPage(page: PagePlan, node: Cypher.Node, writing: Writing): readonly Cypher.Predicate[] {
  const bounded = bounds(page.bounds, { node, link: null }, writing);
  const keys = keysOf(page.order).slice(bounded.length > 0 ? 1 : 0);
  return [...bounded, ...keys.map((key) => Cypher.isNotNull(node.property(key)))];
}

/** A branch, from its index by name. Where nothing can pass the database would refuse the name. */
function indexRead(
  page: PagePlan,
  from: Cypher.Node | null,
  at: Reached,
  keyset: readonly Cypher.Predicate[],
  writing: Writing,
): Cypher.Clause {
  const label = page.reach.by === 'label' || page.reach.by === 'hub' ? page.reach.label : '';
  const pattern = reachPattern(from, page.reach, at);
  const where = and([
    ...joinCondition(page, from, at.node, writing),
    ...keyset,
    ...filters(page.where, at, writing),
  ]);
  if (isFalse(page.where)) return new Cypher.Match(pattern).where(where);
  const properties = [...new Set([...heldProperties(page), ...keysOf(page.order)])];
  const seeks = heldProperties(page).length > 0 || page.after !== null || page.bounds.length > 0;
  return writeIndexRead({ pattern, node: at.node, label, properties, seeks, where });
}

function bounds(
  predicates: readonly Predicate[],
  at: Reached,
  writing: Writing,
): readonly Cypher.Predicate[] {
  return predicates.flatMap((predicate) => writePredicate(predicate, at, writing) ?? []);
}

function filters(where: Predicate, at: Reached, writing: Writing): readonly Cypher.Predicate[] {
  const written = writePredicate(where, at, writing);
  return written ? [written] : [];
}

function and(predicates: readonly Cypher.Predicate[]): Cypher.Predicate {
  return Cypher.and(...predicates) ?? Cypher.true;
}

function or(predicates: readonly Cypher.Predicate[]): Cypher.Predicate {
  return Cypher.or(...predicates) ?? Cypher.false;
}
