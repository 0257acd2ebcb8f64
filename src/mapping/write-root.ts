import Cypher from '@neo4j/cypher-builder';
import type { IdGroup, PatternColumn, RootPlan } from './statement-plan.js';
import { writePageRoot } from './write-page-root.js';
import { writeColumn, writeList, writeRecord } from './write-record.js';
import { writeSearchRoot } from './write-search.js';
import { writeTable, writeTableCount } from './write-table.js';
import type { Writing } from './writing.js';

/**
 * Writes the statement of a root field. Its rows begin with the data version and what is being loaded, read in the same
 * statement; there is always at least one row when the graph has its marker.
 */
export function writeRoot(plan: RootPlan, writing: Writing): Cypher.Clause {
  const graph = new Cypher.Node();
  const marker = new Cypher.Match(new Cypher.Pattern(graph, { labels: ['_Graph'] })).where(
    Cypher.eq(graph.property('id'), new Cypher.Literal('graph')),
  );
  const about = [graph.property('dataVersion'), graph.property('loading')];
  switch (plan.kind) {
    case 'page':
      return writePageRoot(plan, marker, about, writing);
    case 'one':
      return writeOneRoot(plan, marker, about, writing);
    case 'byIds':
      return writeIdsRoot(plan.groups, marker, about, writing);
    case 'search':
      return writeSearchRoot(plan, marker, about, writing);
    case 'pattern':
      return writePatternRoot(plan.columns, marker, about, writing);
    case 'list':
      return marker.return([new Cypher.List([...about, writeList(null, plan.list, writing)]), 'row']);
  }
}

type About = readonly Cypher.Expr[];

/**
 * Row: version and loading, then the columns. A table is counted in a subquery before: within a list, its sums would be
 * taken for sums of the whole statement.
 */
function writePatternRoot(
  columns: readonly PatternColumn[],
  marker: Cypher.Match,
  about: About,
  writing: Writing,
): Cypher.Clause {
  const meta = new Cypher.NamedVariable('meta');
  const before: Cypher.Clause[] = [];
  const values = columns.map((column): Cypher.Expr => {
    if (column.kind !== 'table' && column.kind !== 'tableCount')
      return writeColumn(null, column, null, writing);
    const value = new Cypher.Variable();
    before.push(
      column.kind === 'table'
        ? writeTable(column.table, value, writing)
        : writeTableCount(column.table, value, writing),
    );
    return value;
  });
  const head = marker.with([new Cypher.List([...about]), meta]);
  const row = new Cypher.Return([new Cypher.List([meta, ...values]), 'row']);
  return Cypher.utils.concat(head, ...before, row);
}

/** Row: version, loading, record, tombstone. A merged id leads to the record that it was merged into. */
function writeOneRoot(
  plan: Extract<RootPlan, { kind: 'one' }>,
  marker: Cypher.Match,
  about: About,
  writing: Writing,
): Cypher.Clause {
  const id = writing.parameter(plan.id);
  const [redirect, node, removed] = [new Cypher.Node(), new Cypher.Node(), new Cypher.Node()];
  const meta = new Cypher.NamedVariable('meta');
  const wanted = new Cypher.NamedVariable('wanted');
  const find = (to: Cypher.Node, label: string, value: Cypher.Expr) =>
    new Cypher.OptionalMatch(new Cypher.Pattern(to, { labels: [label] })).where(
      Cypher.eq(to.property('id'), value),
    );
  return Cypher.utils.concat(
    marker,
    find(redirect, '_Redirect', id),
    new Cypher.With(
      [new Cypher.List([...about]), meta],
      [Cypher.coalesce(redirect.property('into'), id), wanted],
    ),
    find(node, plan.label, wanted),
    find(removed, 'Removed', wanted),
    new Cypher.Return([
      new Cypher.List([meta, writeRecord(node, plan.node, null, writing), tombstone(removed)]),
      'row',
    ]),
  );
}

/** A tombstone's row; the hydrator knows its order. */
function tombstone(removed: Cypher.Node): Cypher.Expr {
  return new Cypher.List([removed.property('id'), removed.property('reason'), removed.property('removedOn')]);
}

/** Rows: version, loading, the id that was asked for, record or null, tombstone. */
function writeIdsRoot(
  groups: readonly IdGroup[],
  marker: Cypher.Match,
  about: About,
  writing: Writing,
): Cypher.Clause {
  const meta = new Cypher.NamedVariable('meta');
  const found = new Cypher.NamedVariable('found');
  const branches = groups.map((group) => {
    const asked = new Cypher.NamedVariable('asked');
    const wanted = new Cypher.NamedVariable('wanted');
    const [redirect, node, removed] = [new Cypher.Node(), new Cypher.Node(), new Cypher.Node()];
    const find = (to: Cypher.Node, label: string, value: Cypher.Expr) =>
      new Cypher.OptionalMatch(new Cypher.Pattern(to, { labels: [label] })).where(
        Cypher.eq(to.property('id'), value),
      );
    return Cypher.utils.concat(
      new Cypher.Unwind([writing.parameter(group.ids), asked]),
      find(redirect, '_Redirect', asked),
      new Cypher.With(asked, [Cypher.coalesce(redirect.property('into'), asked), wanted]),
      find(node, group.label, wanted),
      find(removed, 'Removed', wanted),
      new Cypher.Return([
        new Cypher.List([asked, writeRecord(node, group.node, null, writing), tombstone(removed)]),
        found,
      ]),
    );
  });
  const union = branches.length > 1 ? new Cypher.Union(...branches).all() : (branches[0] as Cypher.Clause);
  return Cypher.utils.concat(
    marker.with([new Cypher.List([...about]), meta]),
    new Cypher.Call(union, []),
    new Cypher.Return([new Cypher.List([meta, found]), 'row']),
  );
}
