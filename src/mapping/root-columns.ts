import type { PatternColumn } from './statement-plan.js';
import type { ColumnBuilder, Columns } from './record-builder.js';

/** The columns of a root field that is no record itself: by key, so that what is needed twice is there once. */
export function rootColumns() {
  const builders = new Map<string, ColumnBuilder<PatternColumn>>();
  const columns: Columns<PatternColumn> = {
    put<Builder extends ColumnBuilder<PatternColumn>>(key: string, make: () => Builder): Builder {
      const builder = (builders.get(key) as Builder | undefined) ?? make();
      builders.set(key, builder);
      return builder;
    },
  };
  /** In the order of their keys, so that the order of a selection makes no other statement. */
  function finish(): {
    readonly plan: readonly PatternColumn[];
    readonly layout: ReadonlyMap<string, number>;
  } {
    const keys = [...builders.keys()].sort();
    const plan = keys.flatMap((key) => builders.get(key)?.finish() ?? []);
    return { plan, layout: new Map(keys.map((key, index) => [key, index])) };
  }
  return { columns, finish };
}
