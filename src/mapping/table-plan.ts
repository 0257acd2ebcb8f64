import { badInput } from '../errors.js';
import type { RowField, RowType } from '../model/graph-model.js';
import { planConnectionFields, type PageUse } from './connection-fields.js';
import { readCursor } from './cursor.js';
import { pageFaults } from './page-arguments.js';
import type { TableRows } from './pattern.js';
import { increased } from './plan.js';
import type { PatternColumn, RowColumn, TablePlan, TableSource } from './statement-plan.js';
import {
  recordBuilder,
  type ColumnBuilder,
  type Columns,
  type Planning,
  type RecordBuilder,
} from './record-builder.js';
import type { RecordPlan } from './record-plan.js';
import { collect, objectType, type Selected } from './selection.js';
import type { ConnectionShape, ShapeField } from './shape.js';

/** Members of a row that are shown when no number is given. */
const USUAL_MEMBERS = 5;

/** Plans a page of rows that are counted when they are asked for. They are ordered and paged by the key of each row. */
export function planTable(
  target: string,
  rows: TableRows,
  dataSet: string,
  selected: Selected,
  columns: Columns<PatternColumn>,
  planning: Planning,
): ConnectionShape {
  const type = planning.model.rows.get(target);
  if (!type) throw new Error(`${target} is no row`);
  const { arguments: given, name, key: path } = selected;
  const faults = pageFaults(given, path, planning.limits);
  if (faults.length > 0) throw badInput(faults);
  const backward = given['last'] != null || given['before'] != null;
  const size = { $: (given['first'] ?? given['last'] ?? planning.limits.usual) as number };
  const cursor = (backward ? given['before'] : given['after']) as string | null | undefined;
  const order = `${target}.key`;
  const place = `${path}(${backward ? 'before' : 'after'}:)`;
  const [after] = cursor == null ? [] : readCursor(cursor, order, ['string'], place).keys;
  const { variant, values, where } = rows;
  const source: TableSource = {
    pattern: name,
    variant,
    values: { ...values, dataSet: { $: dataSet } },
    where,
  };
  const builder = rowBuilder(type, planning);
  let more = 0;
  const makePage = (): ColumnBuilder<PatternColumn> => ({
    finish: () => ({ kind: 'table', table: page() }),
  });
  const page = (): TablePlan => ({
    ...source,
    limit: increased(size, more),
    after: after === undefined ? null : { $: after },
    descending: backward,
    columns: builder.columns(),
  });
  const used = { page: false };
  const use: PageUse = {
    records() {
      columns.put('table', makePage);
      used.page = true;
      return builder;
    },
    cursors: () => undefined,
    more: (side) => {
      if (side === (backward ? 'hasPreviousPage' : 'hasNextPage')) more = 1;
    },
    count: () =>
      void columns.put('tableCount', () => ({ finish: () => ({ kind: 'tableCount', table: source }) })),
  };
  const fields = planConnectionFields(target, selected, use, planning, path, `${target}Pattern`);
  return {
    page: used.page ? 'table' : null,
    count: fields.some((field) => field.kind === 'totalCount') ? 'tableCount' : null,
    complete: null,
    size,
    backward,
    fromCursor: after !== undefined,
    order,
    keys: [],
    fields,
    plan: () => builder.finish(),
  };
}

interface RowBuilder extends RecordBuilder {
  columns(): readonly RowColumn[];
}

/** Gathers what is selected of the rows. A row's key stands where a record has its id. */
function rowBuilder(type: RowType, planning: Planning): RowBuilder {
  const made = new Map<string, () => RowColumn>();
  const records = new Map<string, RecordBuilder>();
  const schemaType = objectType(type.name, planning.reading.schema);

  function fieldShape(field: RowField, one: Selected, path: string): ShapeField {
    const { key, name } = one;
    if (field.kind === 'property') {
      made.set(name, () => ({ kind: 'value', name }));
      return { key, kind: 'property', column: name, absent: field.notStated ? 'NOT_STATED' : 'null' };
    }
    const limit = Number(one.arguments['first'] ?? USUAL_MEMBERS);
    const column = field.kind === 'record' ? name : `${name} ${String(limit)}`;
    const record = records.get(column) ?? recordBuilder(field.target, planning);
    records.set(column, record);
    made.set(column, () => {
      const { node } = record.finish();
      return field.kind === 'record'
        ? { kind: 'record', name, node }
        : { kind: 'members', name, limit: { $: limit }, node };
    });
    const shape = record.add(one.below, `${path}.${key}`);
    return field.kind === 'record'
      ? { key, kind: 'one', column, shape }
      : { key, kind: 'list', column, shape };
  }

  const ordered = () => [...made.keys()].sort();
  const builder: RowBuilder = {
    target: type.name,
    add(sets, path) {
      const fields = collect(schemaType, sets, planning.reading).map((one): ShapeField => {
        const field = type.fields.get(one.name);
        return field
          ? fieldShape(field, one, path)
          : { key: one.key, kind: 'constantTypename', name: type.name };
      });
      return { plan: () => builder.finish(), byType: new Map([[type.name, fields]]) };
    },
    addProperty: () => '',
    columns: () => ordered().flatMap((column) => made.get(column)?.() ?? []),
    finish(): RecordPlan {
      const layout = new Map(ordered().map((column, index) => [column, { index: index + 1, within: null }]));
      return { node: { columns: [], cases: [] }, layouts: new Map([[type.name, layout]]) };
    },
  };
  return builder;
}
