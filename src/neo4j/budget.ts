import { ConductGraphError } from '../errors.js';
import type { Budget, Row } from './database.js';

/**
 * Keeps account of the rows that come in.
 * @returns takes a row; gives the error TOO_LARGE as soon as one too many has come
 */
export function budgetKeeper(budget: Budget | undefined): (row: Row) => ConductGraphError | undefined {
  if (budget === undefined) return () => undefined;
  const { values: mostValues = Infinity, bytes: mostBytes = Infinity } = budget;
  const sum = { values: 0, bytes: 0 };
  return (row) => {
    weigh(row, sum);
    return sum.values > mostValues || sum.bytes > mostBytes ? overBudget(budget) : undefined;
  };
}

function weigh(value: unknown, sum: { values: number; bytes: number }): void {
  if (Array.isArray(value)) {
    for (const element of value) weigh(element, sum);
    return;
  }
  sum.values++;
  if (typeof value === 'string') sum.bytes += 2 * value.length;
  else if (typeof value === 'object' && value !== null) weighMap(value, sum);
  else sum.bytes += 8;
}

function weighMap(value: object, sum: { values: number; bytes: number }): void {
  for (const element of Object.values(value)) weigh(element, sum);
}

function overBudget(budget: Budget): ConductGraphError {
  return new ConductGraphError(
    'TOO_LARGE',
    'The answer is larger than it may be. Ask for less at a time: a smaller page, fewer fields, or fewer lists inside lists.',
    { ...budget },
  );
}
