import type { SelectionSetNode } from 'graphql';
import type { Field, GraphModel, NodeType } from '../model/graph-model.js';
import type { PageLimits } from './page-arguments.js';
import type { Patterns } from './pattern.js';
import type { Column } from './plan.js';
import { collect, objectType, type Reading, type Selected } from './selection.js';
import type { Layout, Position, RecordPlan } from './record-plan.js';
import type { ObjectShape, RecordShape } from './shape.js';
import type { LiveRow } from './shown.js';

/** What everything below a root field is planned with. */
export interface Planning {
  readonly model: GraphModel;
  readonly reading: Reading;
  readonly limits: PageLimits;
  readonly patterns: Patterns;
  /** Of the rows of a pattern, of which something is counted when it is asked: not of what is below them. */
  readonly live: LiveRow | null;
  /** How the fields of a record become columns; handed in, since fields lead to records again. */
  readonly planFields: FieldPlanner;
}

export type FieldPlanner = (
  fields: ReadonlyMap<string, Field>,
  selected: readonly Selected[],
  columns: Columns,
  planning: Planning,
  path: string,
) => ObjectShape;

/** A column in the making: others may still add to what is selected below it. */
export interface ColumnBuilder<Of = Column> {
  finish(): Of;
}

/** The columns of one type, by key. What is needed twice is there once. */
export interface Columns<Of = Column> {
  put<Builder extends ColumnBuilder<Of>>(key: string, make: () => Builder): Builder;
}

/** Gathers what is selected of the records at one place, from every alias and fragment that leads there. */
export interface RecordBuilder {
  readonly target: string;
  /** Adds selections, and gives the shape in which the response shows them. `path` is for errors. */
  add(sets: readonly SelectionSetNode[], path: string): RecordShape;
  /** Adds a property to the row of every type. */
  addProperty(property: string): string;
  finish(): RecordPlan;
}

/** A builder for records of a node type, or of any type that an interface or union can be. */
export function recordBuilder(target: string, planning: Planning): RecordBuilder {
  const types = possibleTypes(target, planning.model);
  const columns = new Map(types.map((type) => [type.name, new Map<string, ColumnBuilder>()]));
  let finished: RecordPlan | null = null;

  function columnsOf(type: NodeType): Columns {
    const own = columns.get(type.name) ?? new Map<string, ColumnBuilder>();
    return {
      put<Builder extends ColumnBuilder>(key: string, make: () => Builder): Builder {
        const builder = (own.get(key) as Builder | undefined) ?? make();
        own.set(key, builder);
        return builder;
      },
    };
  }

  return {
    target,
    add(sets, path) {
      const byType = new Map<string, ObjectShape>();
      for (const type of types) {
        const selected = collect(objectType(type.name, planning.reading.schema), sets, planning.reading);
        byType.set(type.name, planning.planFields(type.fields, selected, columnsOf(type), planning, path));
      }
      return { plan: () => this.finish(), byType };
    },
    addProperty(property) {
      return types.map((type) => propertyColumn(columnsOf(type), property))[0] ?? property;
    },
    finish() {
      finished ??= layOut(new Map([...columns].map(([type, own]) => [type, finishColumns(own)])));
      return finished;
    },
  };
}

/** The node types that a name can stand for. */
export function possibleTypes(target: string, model: GraphModel): readonly NodeType[] {
  const names = model.abstracts.get(target)?.possible ?? [target];
  return names.flatMap((name) => model.nodes.get(name) ?? []);
}

/** Puts a property into the row and gives the key of its column. */
export function propertyColumn(columns: Columns, property: string): string {
  const key = `property ${property}`;
  columns.put(key, () => ({ finish: () => ({ kind: 'property', property }) }));
  return key;
}

type Finished = readonly { readonly key: string; readonly column: Column; readonly text: string }[];

/** In the order of their keys, so that the order of a selection makes no other statement. */
function finishColumns(own: ReadonlyMap<string, ColumnBuilder>): Finished {
  const keys = [...own.keys()].sort();
  return keys.flatMap((key) => {
    const column = own.get(key)?.finish();
    return column ? [{ key, column, text: JSON.stringify(column) }] : [];
  });
}

/** Columns that all types have alike come first; what only some have goes into a list of its own for each type. */
function layOut(byType: ReadonlyMap<string, Finished>): RecordPlan {
  const [first = [], ...others] = [...byType.values()];
  const common = first.filter(({ key, text }) =>
    others.every((columns) => columns.some((column) => column.key === key && column.text === text)),
  );
  const cases = [...byType].flatMap(([label, columns]) => {
    const own = columns.filter(({ key }) => !common.some((shared) => shared.key === key));
    return own.length > 0 ? [{ label, own }] : [];
  });
  const shared = common.map(({ key }, index): [string, Position] => [
    key,
    { index: index + 1, within: null },
  ]);
  const layouts = [...byType.keys()].map((type): [string, Layout] => {
    const own = cases.find(({ label }) => label === type)?.own ?? [];
    const positions = own.map(({ key }, within): [string, Position] => [
      key,
      { index: common.length + 1, within },
    ]);
    return [type, new Map([...shared, ...positions])];
  });
  return {
    node: {
      columns: common.map(({ column }) => column),
      cases: cases.map(({ label, own }) => ({ label, columns: own.map(({ column }) => column) })),
    },
    layouts: new Map(layouts),
  };
}
