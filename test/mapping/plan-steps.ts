import type { PlanStep } from '../../src/neo4j/database.js';

/** All steps of a plan. */
export function steps(plan: PlanStep): readonly PlanStep[] {
  return [plan, ...plan.children.flatMap(steps)];
}

export const operators = (plan: PlanStep): readonly string[] => steps(plan).map(({ operator }) => operator);
export const isScan = (operator: string): boolean => /AllNodesScan|NodeByLabelScan/.test(operator);
export const isSort = (operator: string): boolean => /Sort|Top/.test(operator);

/** Reads of an index by its properties, such as `Officer(nameKey, id)`. */
export const indexesOf = (plan: PlanStep): readonly string[] =>
  steps(plan)
    .filter(({ operator }) => operator.startsWith('Node') && operator.includes('Index'))
    .map(({ details }) => /(?:RANGE INDEX|UNIQUE) [^:]+:(.*?\))/.exec(details)?.[1] ?? details);
