import { getOperationAST, parse } from 'graphql';
import { prepareQuestion } from './prepare-question.js';
import type { Question } from './question.js';
import type { Translation } from './translation.js';

/** Prepares the one operation of a text that is known to be valid. @throws where it has none, or several */
export function prepareText(
  text: string,
  variables: Readonly<Record<string, unknown>>,
  translation: Translation,
): Question {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The text has to have one operation');
  return prepareQuestion(document, operation, variables, translation);
}
