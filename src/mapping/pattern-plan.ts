import { badInput, type Fault } from '../errors.js';
import { DATA_SET, UNSTATED } from '../model/graph-indexes.js';
import type { RootField } from '../model/graph-model.js';
import { planConnection } from './connection-plan.js';
import { countedAtLoad, tallyPlan } from './counted-at-load.js';
import { boundsFirstKey } from './index-use.js';
import type { CountedAtLoad, CountedRecords, PatternSource, RecordRows } from './pattern.js';
import { TRUE, type CountPlan, type Held, type Predicate, type Reach } from './plan.js';
import type { PatternColumn, RootPlan } from './statement-plan.js';
import { joined, unless } from './predicates.js';
import { recordBuilder, type Columns, type Planning } from './record-builder.js';
import { rootColumns } from './root-columns.js';
import { collect, objectType, type Selected } from './selection.js';
import type { AnswerField, ConnectionShape, PatternShape, RestsOnField } from './shape.js';
import { asShown, type LiveRow } from './shown.js';
import { planTable } from './table-plan.js';
import { whereCondition } from './where.js';

export interface PlannedPattern {
  readonly plan: RootPlan;
  readonly shape: { readonly kind: 'pattern' } & PatternShape;
}

/** Plans a pattern: its rows, what they rest on and its rule, all in one statement. @throws BAD_INPUT, BAD_CURSOR */
export function planPattern(root: RootField, selected: Selected, planning: Planning): PlannedPattern {
  const { key, name, arguments: given } = selected;
  const source = readSource(name, given, key, planning);
  const dataSet = (given['dataSet'] as string | null | undefined) ?? planning.patterns.dataSet;
  const own = rootColumns();
  const context = { root, source, dataSet, selected, columns: own.columns, planning };
  const connection =
    source.rows.kind === 'records'
      ? planRecords(source.rows, context)
      : planTable(root.target, source.rows, dataSet, selected, own.columns, planning);
  const type = objectType(`${root.target}Pattern`, planning.reading.schema);
  const fields = collect(type, selected.below, planning.reading).map((one) => answerField(one, context));
  const named = namedColumns(context, given['dataSet'] != null);
  const { plan, layout } = own.finish();
  const shape = { kind: 'pattern' as const, fields, connection, layout, named };
  return { plan: { kind: 'pattern', columns: plan }, shape };
}

interface Context {
  readonly root: RootField;
  readonly source: PatternSource;
  readonly dataSet: string;
  readonly selected: Selected;
  readonly columns: Columns<PatternColumn>;
  readonly planning: Planning;
}

/** @throws BAD_INPUT with every fault of the arguments */
function readSource(
  name: string,
  given: Selected['arguments'],
  key: string,
  { patterns, model }: Planning,
): PatternSource {
  const pattern = patterns.byField.get(name);
  if (!pattern) throw new Error(`No pattern ${name}`);
  const read = pattern.read(given, model);
  if (!isFaults(read)) return read;
  throw badInput(read.map((fault) => ({ ...fault, place: `${key}(${fault.place}:)` })));
}

function isFaults(read: PatternSource | readonly Fault[]): read is readonly Fault[] {
  return Array.isArray(read);
}

function planRecords(rows: RecordRows, context: Context): ConnectionShape {
  const { root, selected, columns, planning } = context;
  const certainty = selected.arguments['certainty'];
  const certain =
    certainty === 'DEFINITE' ? [rows.definite] : certainty === 'POSSIBLE' ? [unless(rows.definite)] : [];
  const where = joined('and', [rows.where, ...certain]);
  const counted = countedAtLoad(rows, certainty, context);
  const within = { equal: held(context), bounds: rows.bounds, where, counted };
  const list = { reach: label(root.target), target: root.target, filters: [], within };
  const asked = { ...selected, arguments: { ...(rows.sort && { sort: rows.sort }), ...given(selected) } };
  return planConnection(
    list,
    asked,
    columns,
    { ...planning, live: liveRow(rows) },
    selected.key,
    `${root.target}Pattern`,
  );
}

function liveRow({ live, definite }: RecordRows): LiveRow | null {
  return live ? { ...live, definite } : null;
}

/** The arguments that were given: one that is null is as good as left out. */
function given({ arguments: all }: Selected): Selected['arguments'] {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}

function held({ root, source, dataSet }: Context): readonly Held[] {
  const { rows } = source;
  const others = root.equal.map((property): Held => {
    const value = rows.kind === 'records' ? rows.equal[property] : undefined;
    if (value === undefined) throw new Error(`${root.name} gives no value for ${property}`);
    return { property, value: { $: value } };
  });
  return [{ property: DATA_SET, value: { $: dataSet } }, ...others];
}

function label(name: string): Reach {
  return { by: 'label', label: name };
}

function answerField(one: Selected, context: Context): AnswerField {
  const { key, name } = one;
  const { source, root } = context;
  switch (name) {
    case 'definition':
      return { key, kind: 'constant', value: source.definition };
    case 'counts':
      return { key, kind: 'constant', value: source.counts };
    case '__typename':
      return { key, kind: 'constant', value: `${root.target}Pattern` };
    case 'restsOn':
      return { key, kind: 'restsOn', fields: restsOn(one, context) };
    default:
      return { key, kind: 'connection' };
  }
}

function restsOn({ below, key: path }: Selected, context: Context): readonly RestsOnField[] {
  const { planning } = context;
  const type = objectType('RestsOn', planning.reading.schema);
  return collect(type, below, planning.reading).map((one): RestsOnField => {
    const { key, name } = one;
    switch (name) {
      case 'definite':
      case 'possible':
        return { key, kind: 'count', column: certainColumn(name, context) };
      case 'dataSets':
        return { key, kind: 'list', ...listColumn('DataSet', [idIs(context.dataSet)], one, path, context) };
      case 'notStated': {
        const ofThis: Predicate = compare(DATA_SET, '=', context.dataSet);
        const needed: Predicate = compare('fact', 'IN', context.source.needs);
        return { key, kind: 'list', ...listColumn(UNSTATED, [ofThis, needed], one, path, context) };
      }
      default:
        return { key, kind: 'constant', value: 'RestsOn' };
    }
  });
}

/** Rows of one certainty, whichever is asked for: under the same filter, so that the two add up to all. */
function certainColumn(which: 'definite' | 'possible', context: Context): string {
  const { root, source, columns } = context;
  const { rows } = source;
  const column = `${which} ${root.name}`;
  const tally =
    rows.kind === 'records'
      ? countedAtLoad(rows, which === 'definite' ? 'DEFINITE' : 'POSSIBLE', context)
      : null;
  const made: PatternColumn = tally
    ? { kind: 'tally', tally }
    : rows.kind === 'table'
      ? countedColumn(rows[which], context)
      : { kind: 'count', count: countOfRows(rows, which, context) };
  columns.put(column, () => ({ finish: () => made }));
  return column;
}

function countOfRows(rows: RecordRows, which: 'definite' | 'possible', context: Context): CountPlan {
  const { root, selected, planning } = context;
  const where = selected.arguments['where'] as Readonly<Record<string, unknown>> | null | undefined;
  const stored = where ? whereCondition(root.target, where, planning.model).holds : TRUE;
  const live = liveRow(rows);
  const filter = live ? asShown(stored, live) : stored;
  const certain = which === 'definite' ? rows.definite : unless(rows.definite);
  const orders = planning.model.nodes.get(root.target)?.orders ?? [];
  const order = orders.find((one) => rows.bounds.some((bound) => boundsFirstKey(bound, one))) ?? orders[0];
  const keys = order?.keys.map(({ property }) => property) ?? [];
  return {
    reach: label(root.target),
    where: joined('and', [rows.where, certain, filter]),
    indexed: [...keys, 'id'],
    equal: held(context),
    bounds: rows.bounds,
    drives: [],
  };
}

function countedColumn(counted: CountedRecords | CountedAtLoad, { dataSet }: Context): PatternColumn {
  if ('tally' in counted) {
    const { tally, key, property } = counted;
    return { kind: 'tally', tally: tallyPlan(dataSet, tally, [key], property) };
  }
  const { label: name, indexed, where } = counted;
  const equal = [{ property: DATA_SET, value: { $: dataSet } }];
  return { kind: 'count', count: { reach: label(name), where, indexed, equal, bounds: [], drives: [] } };
}

function listColumn(
  target: string,
  filters: readonly Predicate[],
  { below, key }: Selected,
  path: string,
  { columns, planning }: Context,
) {
  const column = `list ${target}`;
  const { record } = columns.put(column, () => {
    const builder = recordBuilder(target, planning);
    const order = {
      keys: planning.model.nodes.get(target)?.orders[0]?.keys.map(({ property }) => property) ?? [],
      descending: false,
    };
    const list = () => ({ reach: label(target), order, filters, node: builder.finish().node });
    return { record: builder, finish: () => ({ kind: 'list' as const, list: list() }) };
  });
  return { column, shape: record.add(below, `${path}.${key}`) };
}

/** One column for each record that an argument names: whether it is there. */
function namedColumns({ source, dataSet, columns, selected }: Context, dataSetGiven: boolean) {
  const own = dataSetGiven ? [{ argument: 'dataSet', label: 'DataSet', id: dataSet }] : [];
  return [...own, ...source.named].map(({ argument, label: name, id }) => {
    const column = `named ${argument}`;
    const count: CountPlan = {
      reach: label(name),
      where: idIs(id),
      indexed: [],
      equal: [],
      bounds: [],
      drives: [],
    };
    columns.put(column, () => ({ finish: () => ({ kind: 'count', count }) }));
    return { place: `${selected.key}(${argument}:)`, column };
  });
}

function idIs(id: string): Predicate {
  return compare('id', '=', id);
}

function compare(property: string, by: '=' | 'IN', value: string | readonly string[]): Predicate {
  return { op: 'compare', subject: { of: 'node', property }, by, value: { $: value } };
}
