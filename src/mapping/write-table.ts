import Cypher from '@neo4j/cypher-builder';
import type { RowColumn, TablePlan, TableSource } from './statement-plan.js';
import { writeRecord } from './write-record.js';
import type { Writing, WrittenTable } from './writing.js';

/** Collects a page of rows into `into`, each a list that begins with its key. */
export function writeTable(table: TablePlan, into: Cypher.Variable, writing: Writing): Cypher.Clause {
  const columns = writing.drawn ? table.columns.filter(({ kind }) => kind !== 'value') : table.columns;
  const asked = new Set(columns.map(({ name }) => name));
  const written = write(table, asked, writing);
  const { clause, key, values } = written;
  const cut = new Cypher.With(key, ...Object.values(values));
  if (table.after) {
    const after = writing.parameter(table.after);
    cut.where(table.descending ? Cypher.lt(key, after) : Cypher.gt(key, after));
  }
  const row = [
    ...(writing.drawn ? [] : [key]),
    ...columns.map((column) => writeColumn(column, written, writing)),
  ];
  const one = new Cypher.Variable();
  const page = cut
    .orderBy([key, table.descending ? 'DESC' : 'ASC'])
    .limit(writing.parameter(table.limit))
    .with([new Cypher.List(row), one])
    .return([Cypher.collect(one), into]);
  return new Cypher.Call(Cypher.utils.concat(clause, page), []);
}

/** Counts all rows into `into`. */
export function writeTableCount(source: TableSource, into: Cypher.Variable, writing: Writing): Cypher.Clause {
  const { clause, key } = write(source, new Set(), writing);
  return new Cypher.Call(Cypher.utils.concat(clause, new Cypher.Return([Cypher.count(key), into])), []);
}

function write(source: TableSource, asked: ReadonlySet<string>, writing: Writing): WrittenTable {
  const writer = writing.tables.get(source.pattern);
  if (!writer) throw new Error(`No table ${source.pattern}`);
  return writer(source, asked, writing);
}

function writeColumn(column: RowColumn, { values, members }: WrittenTable, writing: Writing): Cypher.Expr {
  const { name } = column;
  if (column.kind === 'members') {
    const [member, match] = [new Cypher.Node(), members[name]];
    if (!match) throw new Error(`The table counts no ${name}`);
    const row = writeRecord(member, column.node, null, writing) as unknown as Cypher.Variable;
    const first = new Cypher.With(member)
      .orderBy([member.property('id'), 'ASC'])
      .limit(writing.parameter(column.limit))
      .return(row);
    return new Cypher.Collect(Cypher.utils.concat(match(member), first));
  }
  const value = values[name];
  if (!value) throw new Error(`The table has no ${name}`);
  return column.kind === 'value' ? value : writeRecord(value as Cypher.Node, column.node, null, writing);
}
