import type { Plan, Session } from 'neo4j-driver';
import { ConductGraphError } from '../errors.js';
import type { Explanation, PlanStep, Statement } from './database.js';
import { driverParameters } from './parameters.js';
import type { DriverTransactionOptions } from './transaction-options.js';

/** Has a statement planned, not run. */
export async function explain(
  session: Session,
  { text, parameters }: Statement,
  options: DriverTransactionOptions,
): Promise<Explanation> {
  const { summary } = await session.run(`EXPLAIN ${text}`, driverParameters(parameters), options);
  if (summary.plan === false)
    throw new ConductGraphError('INTERNAL', 'The database gave no plan for a statement.');
  return {
    plan: stepOf(summary.plan),
    notifications: summary.notifications.map(({ code, title, description }) => ({
      code,
      title,
      description,
    })),
  };
}

function stepOf(plan: Plan): PlanStep {
  const given = plan.arguments as Readonly<Record<string, unknown>>;
  return {
    operator: plan.operatorType.split('@')[0] ?? plan.operatorType,
    details: typeof given['Details'] === 'string' ? given['Details'] : '',
    arguments: given,
    children: plan.children.map(stepOf),
  };
}
