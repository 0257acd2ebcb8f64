import Cypher from '@neo4j/cypher-builder';
import type { Comparison, Predicate, Reach } from './plan.js';
import { writeRecounts, writeShown } from './write-shown.js';
import {
  matchReach,
  reachCondition,
  reachPattern,
  subjectOf,
  type Reached,
  type Writing,
} from './writing.js';

type Written = Cypher.Predicate;

/** Writes what a record must meet. Null when there is nothing to meet. */
export function writePredicate(predicate: Predicate, at: Reached, writing: Writing): Written | null {
  return predicate.op === 'and' && predicate.all.length === 0 ? null : write(predicate, at, writing);
}

function write(predicate: Predicate, at: Reached, writing: Writing): Written {
  switch (predicate.op) {
    case 'and':
      return joined(predicate.all, at, writing, Cypher.and, Cypher.true);
    case 'or':
      return joined(predicate.all, at, writing, Cypher.or, Cypher.false);
    case 'unless':
      return Cypher.not(known(write(predicate.inner, at, writing)));
    case 'compare':
      return compare(subjectOf(predicate.subject, at), predicate.by, writing.parameter(predicate.value));
    case 'includes': {
      const list = subjectOf(predicate.subject, at);
      const contains = Cypher.in(writing.parameter(predicate.value), list);
      return predicate.negated ? Cypher.not(contains) : contains;
    }
    case 'present':
      return Cypher.isNotNull(subjectOf(predicate.subject, at));
    case 'absent':
      return Cypher.isNull(subjectOf(predicate.subject, at));
    case 'shown': {
      const shown = writeShown(predicate.shown, predicate.at, at.node, writing, writePredicate);
      return compare(shown, predicate.by, writing.parameter(predicate.value));
    }
    case 'recounts':
      return writeRecounts(predicate.recount, predicate.surely, at.node, writing, writePredicate);
    case 'exists':
      return new Cypher.Exists(inner(predicate.reach, predicate.where, at, writing));
    case 'count': {
      const count = new Cypher.Count(inner(predicate.reach, predicate.where, at, writing));
      const number = new Cypher.Literal(predicate.number);
      return predicate.by === '=' ? Cypher.eq(count, number) : Cypher.gte(count, number);
    }
    case 'atLeast':
      return Cypher.gte(writeNumber(predicate, at.node, writing), writing.parameter(predicate.number));
  }
}

/** False where the predicate is unknown: Cypher's null would make its NOT unknown as well. */
function known(predicate: Written): Written {
  if (predicate instanceof Cypher.Exists) return predicate;
  return Cypher.eq(Cypher.coalesce(predicate, Cypher.false), Cypher.true);
}

function joined(
  all: readonly Predicate[],
  at: Reached,
  writing: Writing,
  join: (...of: Written[]) => Written | undefined,
  empty: Written,
): Written {
  return join(...all.map((predicate) => write(predicate, at, writing))) ?? empty;
}

/** How many records there pass, or how many different records lie behind them. */
export function writeNumber(
  { reach, where, behind }: Pick<Extract<Predicate, { op: 'atLeast' }>, 'reach' | 'where' | 'behind'>,
  from: Cypher.Node,
  writing: Writing,
): Cypher.Count {
  const node = new Cypher.Node();
  const match = inner(reach, where, { node: from, link: null }, writing, node);
  if (!behind) return new Cypher.Count(match);
  const one = new Cypher.Node();
  const step = matchReach(node, { by: 'step', step: behind }, { node: one, link: null }, writing);
  return new Cypher.Count(Cypher.utils.concat(match, step, new Cypher.Return(one).distinct()));
}

/** A hop and what the record at its end must meet. */
function inner(
  reach: Reach,
  where: Predicate,
  at: Reached,
  writing: Writing,
  node = new Cypher.Node(),
): Cypher.Match {
  const to: Reached = { node, link: new Cypher.Relationship() };
  const conditions = [reachCondition(at.node, reach, to.node, writing), writePredicate(where, to, writing)];
  const present = conditions.filter((condition) => condition !== null);
  const match = new Cypher.Match(reachPattern(at.node, reach, to));
  return present.length > 0 ? match.where(Cypher.and(...present) as Written) : match;
}

function compare(left: Cypher.Expr, by: Comparison, right: Cypher.Param): Written {
  switch (by) {
    case '=':
      return Cypher.eq(left, right);
    case '<>':
      return Cypher.neq(left, right);
    case '<':
      return Cypher.lt(left, right);
    case '<=':
      return Cypher.lte(left, right);
    case '>':
      return Cypher.gt(left, right);
    case '>=':
      return Cypher.gte(left, right);
    case 'IN':
      return Cypher.in(left, right);
    case 'NOT IN':
      return Cypher.not(Cypher.in(left, right));
    case 'STARTS WITH':
      return Cypher.startsWith(left, right);
    case 'NOT STARTS WITH':
      return Cypher.not(Cypher.startsWith(left, right));
  }
}
