import type { RecordRows } from './pattern.js';
import type { TallyPlan } from './plan.js';
import type { Selected } from './selection.js';

/**
 * How many rows of a certainty there are, or of any, where all rows were counted at load. Null where the caller filters them.
 * @param certainty DEFINITE or POSSIBLE; anything else is both
 */
export function countedAtLoad(
  { counted }: RecordRows,
  certainty: unknown,
  { dataSet, selected }: { readonly dataSet: string; readonly selected: Selected },
): TallyPlan | null {
  if (!counted || selected.arguments['where'] != null) return null;
  const { tally, keys } = counted;
  return tallyPlan(dataSet, tally, keys, PROPERTY[String(certainty)] ?? 'number');
}

const PROPERTY: Readonly<Record<string, string>> = { DEFINITE: 'definite', POSSIBLE: 'possible' };

/** Tallies of a data set, of which a property is added up. */
export function tallyPlan(
  dataSet: string,
  pattern: string,
  keys: readonly string[],
  property: string,
): TallyPlan {
  return { dataSet: { $: dataSet }, pattern: { $: pattern }, keys: { $: keys }, property };
}
