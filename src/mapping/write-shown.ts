import Cypher from '@neo4j/cypher-builder';
import { cypher } from './cypher-text.js';
import type { Predicate, Recount, Shown } from './plan.js';
import { writeIndexRead } from './write-index-read.js';
import { matchReach, reachCondition, reachPattern, type Reached, type Writing } from './writing.js';

/** Writes a predicate; handed in, since predicates ask what is shown. */
type PredicateWriter = (predicate: Predicate, at: Reached, writing: Writing) => Cypher.Predicate | null;

/** What the row of a pattern shows in the place of what is stored. @param at which one of several numbers; null for all */
export function writeShown(
  shown: Shown,
  at: number | null,
  row: Cypher.Node,
  writing: Writing,
  write: PredicateWriter,
): Cypher.Expr {
  switch (shown.of) {
    case 'certainty':
      return writeCertainty(write(shown.definite, { node: row, link: null }, writing));
    case 'numbers':
      return only(writeNumbers(shown.recount, at, row, writing, write));
    case 'sources': {
      const node = new Cypher.Node();
      const evidence = evidenceOf(shown.recount, row, node, writing, write);
      const [sources] = variables();
      return only(
        cypher`${evidence} RETURN ${node.property('independentSources')} AS ${sources} ORDER BY ${sources} LIMIT 1`,
      );
    }
  }
}

function only(clause: Cypher.Clause): Cypher.Expr {
  return cypher`head(${new Cypher.Collect(clause)})`;
}

/** DEFINITE where it passes, POSSIBLE otherwise. */
export function writeCertainty(definite: Cypher.Predicate | null): Cypher.Expr {
  return new Cypher.Case()
    .when(definite ?? Cypher.true)
    .then(new Cypher.Literal('DEFINITE'))
    .else(new Cypher.Literal('POSSIBLE'));
}

/**
 * All numbers from one list of what counts, in the order of RECOUNTED. Without the aggregating functions of Cypher: within
 * the list that a row is, they would be taken for sums of the whole statement.
 */
function writeNumbers(
  recount: Recount,
  at: number | null,
  row: Cypher.Node,
  writing: Writing,
  write: PredicateWriter,
): Cypher.Clause {
  const { clause, record, sure } = counted(recount, row, writing, write);
  const [all, pairs, certain, one] = variables();
  const [holder, item] = variables();
  const pairsOf = (which: Cypher.Expr) => cypher`COLLECT {
  UNWIND ${all} AS ${one} WITH ${one} WHERE ${which}
  WITH DISTINCT ${one}[0] AS ${holder}, ${one}[1] AS ${item} ORDER BY ${holder}, ${item} RETURN [${holder}, ${item}]
}`;
  const numbers = (of: Cypher.Variable) => ({
    items: cypher`COUNT { UNWIND ${of} AS ${one} RETURN DISTINCT ${one}[1] }`,
    holders: cypher`COUNT { UNWIND ${of} AS ${one} RETURN DISTINCT ${one}[0] }`,
    repeatingHolders: repeating(of, 0),
    repeatedItems: repeating(of, 1),
  });
  const [possibly, surely] = [numbers(pairs), numbers(certain)];
  const certainRecords = cypher`size([${one} IN ${all} WHERE ${one}[2]])`;
  const shown = [
    surely.items,
    cypher`${possibly.items} - ${surely.items}`,
    certainRecords,
    cypher`size(${all}) - ${certainRecords}`,
    surely.holders,
    cypher`${possibly.holders} - ${surely.holders}`,
    surely.repeatingHolders,
    surely.repeatedItems,
    cypher`${possibly.repeatedItems} - ${surely.repeatedItems}`,
  ];
  return cypher`WITH COLLECT {
  ${clause}
  RETURN [${record.property(recount.holder)}, ${record.property(recount.item)}, ${sure}]
} AS ${all}
WITH ${all}, ${pairsOf(Cypher.true)} AS ${pairs}, ${pairsOf(cypher`${one}[2]`)} AS ${certain}
RETURN ${at === null ? new Cypher.List(shown) : (shown[at] ?? Cypher.Null)}`;
}

/** Of pairs in the order of their holders, how many holders are in two or more, or items in a pair of such a holder. */
function repeating(pairs: Cypher.Variable, part: 0 | 1): Cypher.Expr {
  const [at] = variables();
  return cypher`COUNT {
  UNWIND range(0, size(${pairs}) - 1) AS ${at}
  WITH ${at}
  WHERE ${pairs}[${at}][0] = ${pairs}[${at} + 1][0] OR (${at} > 0 AND ${pairs}[${at}][0] = ${pairs}[${at} - 1][0])
  RETURN DISTINCT ${pairs}[${at}][${new Cypher.Literal(part)}]
}`;
}

/** Clauses that end with the evidence of what is counted again, one record a row, as `node`. */
export function evidenceOf(
  recount: Recount,
  row: Cypher.Node,
  node: Cypher.Node,
  writing: Writing,
  write: PredicateWriter,
): Cypher.Clause {
  const { clause, record, sure } = counted(recount, row, writing, write);
  const { most, latest, withHub } = recount.evidence;
  const [surely] = variables();
  const chosen = cypher`${clause}
WITH ${record}, ${sure} AS ${surely}
ORDER BY ${surely} DESC, ${record.property(latest)} DESC, ${record.property('id')} ASC
LIMIT ${writing.parameter(most)}
RETURN ${record} AS ${node}`;
  const hub = new Cypher.Node();
  const own = withHub
    ? cypher`\nUNION ALL\n${hubOf(recount, row, hub, writing)}\nRETURN ${hub} AS ${node}`
    : cypher``;
  return cypher`CALL (${row}) {
${chosen}${own}
}`;
}

/** Whether something of a row counts; surely does. */
export function writeRecounts(
  recount: Recount,
  surely: boolean,
  row: Cypher.Node,
  writing: Writing,
  write: PredicateWriter,
): Cypher.Exists {
  const { clause, sure } = counted(recount, row, writing, write);
  const some = surely ? cypher`${clause} AND ${sure}` : clause;
  return new Cypher.Exists(cypher`${some} RETURN 1`);
}

/** Clauses that end with WHERE and a record that counts; and whether it surely does. */
function counted(recount: Recount, row: Cypher.Node, writing: Writing, write: PredicateWriter) {
  const { reach, index, possible, definite } = recount;
  const [hub, record] = [new Cypher.Node(), new Cypher.Node()];
  const to: Reached = { node: record, link: reach.by === 'step' ? new Cypher.Relationship() : null };
  const present = (index ?? []).slice(1).map((property) => Cypher.isNotNull(record.property(property)));
  const own = [reachCondition(hub, reach, record, writing), ...present, write(possible, to, writing)];
  const where = Cypher.and(...own.filter((one) => one !== null)) ?? Cypher.true;
  const pattern = reachPattern(hub, reach, to);
  const match =
    index && reach.by === 'hub'
      ? writeIndexRead({ pattern, node: record, label: reach.label, properties: index, seeks: true, where })
      : new Cypher.Match(pattern).where(where);
  const surely = write(definite, to, writing);
  return {
    clause: cypher`${hubOf(recount, row, hub, writing)}\n${match}`,
    record,
    sure: surely ? Cypher.coalesce(surely, Cypher.false) : Cypher.true,
  };
}

function hubOf(recount: Recount, row: Cypher.Node, hub: Cypher.Node, writing: Writing): Cypher.Clause {
  return matchReach(row, { by: 'step', step: recount.hub }, { node: hub, link: null }, writing);
}

function variables(): readonly [Cypher.Variable, Cypher.Variable, Cypher.Variable, Cypher.Variable] {
  return [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()];
}
