import Cypher from '@neo4j/cypher-builder';
import type { IdGroup, PatternColumn, RootPlan } from './statement-plan.js';
import { searchBest } from './write-search.js';
import { writePage } from './write-page.js';
import { leadsOn, writeColumn, writeList, writeRecord } from './write-record.js';
import { writeTable } from './write-table.js';
import type { Writing } from './writing.js';

/**
 * Writes a root field as what Neo4j Browser draws: the same records as its answer has, as nodes in place of values. It
 * says nothing of the data version, and follows no merged id, so that nothing technical stands in it.
 * @returns null where the answer has no records, such as a count
 */
export function writeDrawing(plan: RootPlan, given: Writing): Cypher.Clause | null {
  const writing: Writing = { ...given, drawn: true };
  switch (plan.kind) {
    case 'page': {
      const node = new Cypher.Node();
      if (!plan.page) return null;
      return new Cypher.Call(writePage(plan.page, null, node, node, writing), []).return([
        writeRecord(node, plan.page.node, null, writing),
        ROW,
      ]);
    }
    case 'one': {
      const node = new Cypher.Node();
      return labelled(node, plan.label)
        .where(Cypher.eq(node.property('id'), writing.parameter(plan.id)))
        .return([writeRecord(node, plan.node, null, writing), ROW]);
    }
    case 'byIds':
      return writeIds(plan.groups, writing);
    case 'search':
      return writeFound(plan, writing);
    case 'list':
      return new Cypher.Return([writeList(null, plan.list, writing), ROW]);
    case 'pattern':
      return writePattern(plan.columns, writing);
  }
}

const ROW = 'row';

function labelled(node: Cypher.Node, label: string): Cypher.Match {
  return new Cypher.Match(new Cypher.Pattern(node, { labels: [label] }));
}

function writeIds(groups: readonly IdGroup[], writing: Writing): Cypher.Clause {
  const branches = groups.map((group) => {
    const node = new Cypher.Node();
    return labelled(node, group.label)
      .where(Cypher.in(node.property('id'), writing.parameter(group.ids)))
      .return([writeRecord(node, group.node, null, writing), ROW]);
  });
  const [only] = branches;
  return branches.length === 1 && only ? only : new Cypher.Union(...branches).all();
}

function writeFound(plan: Extract<RootPlan, { kind: 'search' }>, writing: Writing): Cypher.Clause {
  const { node, clause } = searchBest(plan, writing);
  return Cypher.utils.concat(
    clause,
    new Cypher.Return([writeRecord(node, plan.page.node, null, writing), ROW]),
  );
}

function writePattern(columns: readonly PatternColumn[], writing: Writing): Cypher.Clause | null {
  const before: Cypher.Clause[] = [];
  const values = columns.flatMap((column): Cypher.Expr[] => {
    if (column.kind === 'tableCount') return [];
    if (column.kind !== 'table') return leadsOn(column) ? [writeColumn(null, column, null, writing)] : [];
    if (column.table.columns.every(({ kind }) => kind === 'value')) return [];
    const value = new Cypher.Variable();
    before.push(writeTable(column.table, value, writing));
    return [value];
  });
  if (values.length === 0) return null;
  return Cypher.utils.concat(...before, new Cypher.Return([new Cypher.List(values), ROW]));
}
