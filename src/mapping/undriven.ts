import type { RootPlan } from './statement-plan.js';

/** The same plan, read in its order whatever its filters find: half the subqueries, where a question has many filters. */
export function undriven(plan: RootPlan): RootPlan {
  if (plan.kind !== 'page') return plan;
  const { page, count } = plan;
  return {
    ...plan,
    page: page && { ...page, drives: [] },
    count: count && { ...count, drives: [] },
    rare: null,
  };
}
