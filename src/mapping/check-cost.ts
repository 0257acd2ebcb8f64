import { totalOf, type Cost } from './cost.js';
import { tooComplex, type CostLimits } from './cost-limits.js';
import type { Statement } from './statement.js';

/** Refuses a question that has too many root fields, or can read too many records. @throws TOO_COMPLEX */
export function checkRecords(roots: readonly Cost[], limits: CostLimits): void {
  const surplus = roots[limits.rootFields];
  if (surplus) {
    const problem = `The question has ${String(roots.length)} root fields, and ${String(limits.rootFields)} is the most`;
    const remedy = 'Ask in several questions, or for many records at once with nodes(ids:)';
    throw tooComplex({ place: surplus.place, problem, remedy }, roots.length, limits.rootFields);
  }
  const found = roots.reduce((sum, root) => sum + totalOf(root, 'records'), 0);
  if (found <= limits.records) return;
  const { place, records, sizes } = roots.flatMap(flat).reduce((a, b) => (b.records > a.records ? b : a));
  const problem =
    `The question can read ${plain(found)} records, and ${plain(limits.records)} is the most; ` +
    `${plain(records)} of them here (${sizes.join(' × ')})`;
  const remedy = 'Ask for smaller pages with first:, or for part of it in a question of its own';
  throw tooComplex({ place, problem, remedy }, found, limits.records);
}

/**
 * Refuses statements with too many subqueries: the database would plan them for seconds. Counted in the text, in which
 * what was asked for twice stands once.
 * @throws TOO_COMPLEX
 */
export function checkSubqueries(
  roots: readonly Cost[],
  statements: readonly Pick<Statement, 'text'>[],
  limits: CostLimits,
): void {
  const found = subqueriesOf(statements);
  if (found <= limits.subqueries) return;
  const place = mostOf(roots)?.place ?? 'query';
  const problem =
    `The question takes ${String(found)} subqueries, and ${String(limits.subqueries)} is the most: each list, ` +
    'count, filter by a list and single record is one. Most of them are here';
  const remedy = 'Leave some out, or ask for part of it in a question of its own';
  throw tooComplex({ place, problem, remedy }, found, limits.subqueries);
}

/** How many subqueries statements have together. */
export function subqueriesOf(statements: readonly Pick<Statement, 'text'>[]): number {
  return statements.reduce((sum, { text }) => sum + subqueriesIn(text), 0);
}

/** How many subqueries a statement has. Values stand in its parameters, so no word in it can be a user's. */
function subqueriesIn(text: string): number {
  return text.match(/\b(?:COLLECT|COUNT|EXISTS|CALL)\b(?: \([^)]*\))? \{/g)?.length ?? 0;
}

/** The innermost place below which most of the subqueries are. */
function mostOf(costs: readonly Cost[]): Cost | undefined {
  const total = costs.reduce((sum, cost) => sum + totalOf(cost, 'subqueries'), 0);
  const most = costs.find((cost) => totalOf(cost, 'subqueries') * 2 > total) ?? costs[0];
  if (!most) return undefined;
  const below = most.below.reduce((sum, cost) => sum + totalOf(cost, 'subqueries'), 0);
  const inner = most.below.find((cost) => totalOf(cost, 'subqueries') * 2 > below);
  return inner ? mostOf([inner]) : most;
}

function flat(cost: Cost): readonly Cost[] {
  return [cost, ...cost.below.flatMap(flat)];
}

function plain(number: number): string {
  return number.toLocaleString('en-GB');
}
