import type { RootPlan } from '../src/mapping/statement-plan.js';
import { planWriter, statementOf, type Statement } from '../src/mapping/statement.js';
import type { Writing } from '../src/mapping/writing.js';

/** Writes plans with their own values. */
export function statementWriter(tables?: Writing['tables']): (plan: RootPlan) => Statement {
  const write = planWriter(tables);
  return (plan) => statementOf(write(plan));
}
