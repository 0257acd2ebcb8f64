import {
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLRequestContextWillSendResponse,
} from '@apollo/server';
import type { Log } from '../observe/log.js';
import type { Asking } from './answer.js';
import { statusOf } from './error-table.js';
import { refusal, unexpected } from './public-error.js';
import { prepareQuestion } from './question.js';
import { schemaAnswers } from './schema-answers.js';
import type { Translation } from './translation.js';
import type { TurnContext } from './turn.js';

/** What a turn is logged and found by. Never what was asked about. */
export interface TurnLabel {
  readonly operation: string | null;
  readonly hash: string;
}

/** How the requests of one server are run. */
export interface TurnSettings {
  readonly translation: Translation;
  readonly asking: (label: TurnLabel, signal: AbortSignal) => Asking;
  /** Told which data version was seen. */
  readonly noticed: (version: string) => void;
  readonly log: Log;
}

/** Plans each question before anything runs, adds to its answer which data it was made from, and logs it. */
export function turnPlugin({
  translation,
  asking,
  noticed,
  log,
}: TurnSettings): ApolloServerPlugin<TurnContext> {
  const schemaAnswer = schemaAnswers(translation.schema);
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveSource({ contextValue, queryHash }) {
          contextValue.turn.hash = queryHash.slice(0, 12);
          return Promise.resolve();
        },
        didResolveOperation({ contextValue, document, operation, request, operationName }) {
          // graphql-js says it better when it executes.
          if (!operation) return Promise.resolve();
          const label = { operation: operationName, hash: contextValue.turn.hash };
          contextValue.turn.showCypher = request.extensions?.['cypher'] === true;
          try {
            const question = prepareQuestion(document, operation, request.variables ?? {}, translation);
            contextValue.turn.plan(question, () => asking(label, contextValue.turn.signal));
          } catch (error) {
            throw refusal(error);
          }
          return Promise.resolve();
        },
        responseForOperation({ contextValue, document, operation, request }) {
          if (!contextValue.turn.asksOnlySchema) return Promise.resolve(null);
          const key = JSON.stringify([contextValue.turn.hash, operation.name?.value, request.variables]);
          const answer = schemaAnswer(key, document, request.variables, operation.name?.value);
          if (!answer) return Promise.resolve(null);
          const http = { headers: new HeaderMap() };
          return Promise.resolve({ http, body: { kind: 'single', singleResult: answer } });
        },
        willSendResponse(context) {
          addExtensions(context, noticed);
          logTurn(context, log);
          return Promise.resolve();
        },
      }),
    unexpectedErrorProcessingRequest({ error }) {
      unexpected(error, log);
      return Promise.resolve();
    },
  };
}

type Sending = GraphQLRequestContextWillSendResponse<TurnContext>;

function addExtensions({ response, contextValue }: Sending, noticed: (version: string) => void): void {
  if (response.body.kind !== 'single') return;
  const { singleResult } = response.body;
  const { answered, showCypher } = contextValue.turn;
  if (answered) {
    const { version, loading, statements } = answered;
    if (version !== null) noticed(version);
    singleResult.extensions = {
      ...singleResult.extensions,
      data: { version, loading },
      ...(showCypher ? { cypher: statements } : {}),
    };
  }
  if (singleResult.data == null && singleResult.errors?.[0]) {
    const status = statusOf(singleResult.errors[0].extensions?.['code']);
    if (status !== undefined) response.http.status ??= status;
  }
}

function logTurn({ response, contextValue, operationName }: Sending, log: Log): void {
  const { begunAt, hash, answered } = contextValue.turn;
  const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
  const codes = [...new Set(errors.map(({ extensions }) => extensions?.['code']))];
  log.info(
    {
      operation: operationName,
      hash,
      ms: Math.round(performance.now() - begunAt),
      statements: answered?.statements.length ?? 0,
      version: answered?.version,
      ...(codes.length > 0 ? { codes } : {}),
    },
    'asked',
  );
}
