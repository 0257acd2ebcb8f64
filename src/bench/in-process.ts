import type { Budget, Database, Statement } from '../neo4j/database.js';
import type { Log } from '../observe/log.js';
import { apolloServer } from '../server/apollo.js';
import { knownTexts } from '../server/known-texts.js';
import { prepareText } from '../server/prepare-text.js';
import { statementsOf } from '../server/question.js';
import { ResponseCache } from '../server/response-cache.js';
import type { Translation } from '../server/translation.js';
import { Turn } from '../server/turn.js';
import type { Question } from './question.js';

/** Answers as the server does, without HTTP: Apollo, plan, statement, hydration and completion. */
export interface InProcess {
  readonly answer: (question: Question) => Promise<unknown>;
  /** The statement of a question with one root field. */
  readonly statement: (question: Question) => Statement;
}

/** What it takes to answer. */
export interface InProcessOptions {
  readonly translation: Translation;
  readonly database: Database;
  readonly timeoutMs: number;
  readonly budget: Budget;
  readonly log: Log;
}

export function inProcess({ translation, database, timeoutMs, budget, log }: InProcessOptions): InProcess {
  const apollo = apolloServer({
    translation,
    known: knownTexts([], translation.schema),
    log,
    cache: new ResponseCache({ bytes: 0, settledMs: 0 }),
    database: () => database,
    browser: () => null,
    noticed: () => undefined,
    asking: (label, signal) => ({ database, timeoutMs, budget, signal, metadata: { ...label } }),
  });
  return {
    async answer({ text, variables }) {
      const { signal } = new AbortController();
      const { body } = await apollo.executeOperation(
        { query: text, variables: { ...variables } },
        { contextValue: { turn: new Turn(signal) } },
      );
      if (body.kind !== 'single' || body.singleResult.errors)
        throw new Error(`No answer: ${JSON.stringify(body)}`);
      return body.singleResult.data;
    },
    statement({ text, variables }) {
      const [statement] = statementsOf(prepareText(text, variables, translation).roots);
      if (!statement) throw new Error('The question has no statement');
      return statement;
    },
  };
}
