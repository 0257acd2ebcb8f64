import Cypher from '@neo4j/cypher-builder';
import type { CountPlan, Drive, Hop, PagePlan } from './plan.js';
import { writeIndexRead } from './write-index-read.js';
import { afterCursor, cut, writeCount, writePage } from './write-page.js';
import { writePredicate } from './write-predicate.js';
import { reachCondition, reachPattern, type Writing } from './writing.js';

/**
 * Looks from each side whether few records are there. Where one is rare, `found` holds all records that pass the list's
 * filter, read from the rarest; else it is null. No step reads more than it may find, so that looking in vain costs little.
 */
export function writeProbes(
  label: string,
  drives: readonly Drive[],
  rare: Cypher.Param,
  writing: Writing,
): { readonly probes: Cypher.Clause; readonly found: Cypher.Variable } {
  const found = new Cypher.NamedVariable('found');
  const clauses: Cypher.Clause[] = [];
  const sides: Side[] = [];
  for (const drive of drives) sides.push({ drive, list: writeSide(drive, sides, clauses, rare, writing) });
  const rarest = new Cypher.Case();
  sides.forEach((side, index) => {
    const others = sides.slice(index + 1).map(({ list }) => isNoLonger(side.list, list));
    const passing = new Cypher.Collect(writePassing(label, side, writing));
    rarest.when(Cypher.and(isFew(side.list, rare), ...others)).then(passing);
  });
  const probes = Cypher.utils.concat(...clauses, new Cypher.Return([rarest, found]));
  return { probes: new Cypher.Call(probes, []), found };
}

interface Side {
  readonly drive: Drive;
  /** What was found from it: null where there was too much on the way. */
  readonly list: Cypher.Variable;
}

function isFew(list: Cypher.Variable, rare: Cypher.Param): Cypher.Predicate {
  return Cypher.lt(Cypher.size(list), rare);
}

function isNoLonger(list: Cypher.Variable, other: Cypher.Variable): Cypher.Predicate {
  return Cypher.or(Cypher.isNull(other), Cypher.lte(Cypher.size(list), Cypher.size(other)));
}

/** Adds the clauses that look from one side, after those of other sides. */
function writeSide(
  drive: Drive,
  others: readonly Side[],
  clauses: Cypher.Clause[],
  rare: Cypher.Param,
  writing: Writing,
): Cypher.Variable {
  const next = (value: Cypher.Expr): Cypher.Variable => {
    const list = new Cypher.Variable();
    clauses.push(new Cypher.With(...others.map((side) => side.list), [value, list]));
    return list;
  };
  return drive.hops.reduce(
    (list, hop) => {
      const back = new Cypher.Collect(writeHop(list, hop, rare, writing));
      return next(new Cypher.Case().when(isFew(list, rare)).then(back));
    },
    next(new Cypher.Collect(writeStart(drive, rare, writing))),
  );
}

/** The records that the index finds. */
function writeStart({ label, index, bounds }: Drive, rare: Cypher.Param, writing: Writing): Cypher.Clause {
  const node = new Cypher.Node();
  const sought = bounds.flatMap((bound) => writePredicate(bound, { node, link: null }, writing) ?? []);
  const present = index.slice(1).map((property) => Cypher.isNotNull(node.property(property)));
  const read = writeIndexRead({
    pattern: new Cypher.Pattern(node, { labels: [label] }),
    node,
    label,
    properties: index,
    seeks: true,
    where: Cypher.and(...sought, ...present) ?? Cypher.true,
  });
  return Cypher.utils.concat(read, new Cypher.Return(node).limit(rare));
}

/** From records backwards to those that lead to them: to each of them as often as it does. */
function writeHop(
  list: Cypher.Variable,
  { where, reach, label }: Hop,
  rare: Cypher.Param,
  writing: Writing,
): Cypher.Clause {
  const [far, near] = [new Cypher.Node(), new Cypher.Node()];
  const passes = writePredicate(where, { node: far, link: null }, writing);
  const each = new Cypher.Unwind([list, far]);
  const match =
    reach.by === 'step'
      ? new Cypher.Match(reachPattern(near, reach, { node: far, link: null }))
      : new Cypher.Match(new Cypher.Pattern(near, { labels: [label] })).where(
          reachCondition(near, reach, far, writing) ?? Cypher.true,
        );
  return Cypher.utils.concat(
    each,
    ...(passes ? [new Cypher.With(far).where(passes)] : []),
    match,
    new Cypher.Return(near).limit(rare),
  );
}

/**
 * Each record that was found and passes, once. What a relationship leads back to may be of another type. DISTINCT stands in
 * RETURN, since in WITH it would keep the list beside each of its records.
 */
function writePassing(label: string, { drive, list }: Side, writing: Writing): Cypher.Clause {
  const node = new Cypher.Node();
  const rest = writePredicate(drive.rest, { node, link: null }, writing);
  return Cypher.utils.concat(
    new Cypher.Unwind([list, node]),
    new Cypher.With(node).where(Cypher.and(node.hasLabel(label), rest ?? undefined)),
    new Cypher.Return(node).distinct(),
  );
}

/**
 * The page as rows of `meta` and `node`, one at least: from the records that were found, and where no side is rare, in
 * order. The count lets go of the list before its records are sorted, beside each of which it would be counted as memory. The
 * inner subquery keeps the guard before the index: without it the way that is not taken would be read as well.
 */
export function writeDrivenRows(
  page: PagePlan,
  found: Cypher.Variable,
  meta: Cypher.Variable,
  node: Cypher.Node,
  writing: Writing,
): Cypher.Clause {
  const candidate = new Cypher.Node();
  const [isOrdered, left] = [new Cypher.Variable(), new Cypher.Variable()];
  const some = new Cypher.Case()
    .when(Cypher.gt(Cypher.size(left), new Cypher.Literal(0)))
    .then(left)
    .else(new Cypher.List([Cypher.Null]));
  const fromFound = new Cypher.With(candidate, isOrdered)
    .where(Cypher.eq(isOrdered, Cypher.false))
    .return([candidate, node]);
  const fromIndex = Cypher.utils.concat(
    new Cypher.With(isOrdered).where(Cypher.eq(isOrdered, Cypher.true)),
    new Cypher.Call(writePage(page, null, node, node, writing), []),
    new Cypher.Return(node),
  );
  return Cypher.utils.concat(
    new Cypher.With(meta, [Cypher.isNull(found), isOrdered], [writeRemaining(page, found, writing), left]),
    new Cypher.Unwind([some, candidate]),
    new Cypher.With(meta, isOrdered, candidate, [Cypher.count(candidate), new Cypher.Variable()]),
    cut(new Cypher.With(meta, isOrdered, candidate), page, candidate, writing),
    new Cypher.Call(new Cypher.Union(fromFound, fromIndex).all(), [isOrdered, candidate]).optional(),
  );
}

/** What of the records that were found comes after the cursor. */
function writeRemaining(page: PagePlan, found: Cypher.Variable, writing: Writing): Cypher.Expr {
  const node = new Cypher.Node();
  const after = afterCursor(page, node, writing);
  if (!after) return found;
  return new Cypher.Collect(
    Cypher.utils.concat(new Cypher.Unwind([found, node]), new Cypher.With(node).where(after).return(node)),
  );
}

/** How many records the whole list has. */
export function writeDrivenCount(count: CountPlan, found: Cypher.Variable, writing: Writing): Cypher.Expr {
  return new Cypher.Case()
    .when(Cypher.isNull(found))
    .then(writeCount(count, null, writing))
    .else(Cypher.size(found));
}
