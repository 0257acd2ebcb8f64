/** By which categories likeness is judged: only those that a source gives, or those that are inferences as well. */
type CategoryWay = 'STATED' | 'INFERRED';

/** What a row counts for. Source: domain.md section 5: inferred categories "count only with `includeInferred`". */
export interface InWays<Of> {
  readonly all: readonly Of[];
  readonly ways: readonly CategoryWay[];
}

/** The name under which rows are asked for. */
export function categoryWay(includeInferred: boolean): CategoryWay {
  return includeInferred ? 'INFERRED' : 'STATED';
}

/** What is found in each way: kept once where both find the same, which is nearly always, since little is inferred. */
export function inWays<Of>(
  stated: readonly Of[],
  inferred: readonly Of[],
  textOf: (one: Of) => string,
): readonly InWays<Of>[] {
  const same = stated.map(textOf).join('\n') === inferred.map(textOf).join('\n');
  if (same) return [{ all: stated, ways: ['STATED', 'INFERRED'] }];
  return [
    { all: stated, ways: ['STATED'] },
    { all: inferred, ways: ['INFERRED'] },
  ];
}

/** What tells the id of a row apart from that of the row of stated categories. */
export function idOfWays(ways: InWays<unknown>['ways']): readonly string[] {
  return ways.includes('STATED') ? [] : ['WITH_INFERRED'];
}
