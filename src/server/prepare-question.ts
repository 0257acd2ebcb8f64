import { getVariableValues, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { fragmentsOf } from '../mapping/plan-operation.js';
import { planQuestion, questionOf } from './question-plan.js';
import type { QuestionPlans } from './question-plans.js';
import type { Question } from './question.js';
import type { Translation } from './translation.js';

/** Faults of variables that are reported at once. */
const MOST_FAULTS = 50;

/** Plans that were made before, and what a question's is kept by: its text and its operation. */
export interface KeptPlans {
  readonly plans: QuestionPlans;
  readonly key: string;
}

/**
 * Plans all root fields of an operation that is valid, or takes the plan that was made for it before.
 * @param given the variables as they came
 * @throws TOO_COMPLEX; GraphQLError for an argument that a variable leaves without its value
 */
export function prepareQuestion(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
  translation: Translation,
  kept: KeptPlans | null = null,
): Question {
  const definitions = operation.variableDefinitions ?? [];
  const { coerced, errors } = getVariableValues(translation.schema, definitions, given, {
    maxErrors: MOST_FAULTS,
  });
  if (!coerced) return { roots: [], faults: errors };
  const asked = { operation, fragments: fragmentsOf(document.definitions), variables: coerced };
  const known = kept?.plans.find(kept.key, document, coerced);
  if (known) return questionOf(known.plan, known.values, asked, translation);
  const plan = planQuestion(asked, translation);
  const question = questionOf(plan, null, asked, translation);
  kept?.plans.keep(kept.key, document, coerced, plan);
  return question;
}
