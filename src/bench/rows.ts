import { badInput } from '../errors.js';
import type { KnownOperation } from '../server/known-operation.js';
import { filterRows } from './filter-rows.js';
import { firstRunRows } from './first-run-rows.js';
import { inProcessRows } from './in-process-rows.js';
import { largeRows } from './large-rows.js';
import { loadRows } from './load-rows.js';
import { ownRows } from './own-rows.js';
import { patternRows } from './pattern-rows.js';
import { peerRows } from './peer-rows.js';
import type { Row } from './row.js';

/**
 * Every claim about speed, in the order of the table.
 * @param chosen ids of those that are wanted; all when left out
 * @throws BAD_INPUT for an id that no row has
 */
export function rowsOf(operations: readonly KnownOperation[], chosen?: readonly string[]): readonly Row[] {
  const all = [
    ...peerRows,
    ...inProcessRows,
    ...ownRows,
    ...patternRows,
    ...filterRows,
    ...largeRows,
    ...firstRunRows(operations),
    ...loadRows,
  ];
  if (!chosen) return all;
  const unknown = chosen.filter((id) => !all.some((row) => row.id === id));
  if (unknown.length === 0) return all.filter(({ id }) => chosen.includes(id));
  const remedy = `The rows are: ${all.map(({ id }) => id).join(', ')}`;
  throw badInput(unknown.map((id) => ({ place: '--rows', problem: `there is no row "${id}"`, remedy })));
}
