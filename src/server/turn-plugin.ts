import {
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLRequestContextWillSendResponse,
} from '@apollo/server';
import type { Log } from '../observe/log.js';
import type { Asking } from './answer.js';
import { statusOf } from './error-table.js';
import { publicErrors, refusal, shownError, unexpected } from './public-error.js';
import { prepareQuestion } from './question.js';
import { respond } from './respond.js';
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
  const format = publicErrors(log);
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveSource({ contextValue, queryHash }) {
          contextValue.turn.hash = queryHash.slice(0, 12);
          return Promise.resolve();
        },
        didResolveOperation({ contextValue: { turn }, document, operation, request }) {
          // Apollo says it better when it finds none.
          if (!operation) return Promise.resolve();
          turn.showCypher = request.extensions?.['cypher'] === true;
          try {
            turn.question = prepareQuestion(document, operation, request.variables ?? {}, translation);
          } catch (error) {
            throw refusal(error);
          }
          return Promise.resolve();
        },
        async responseForOperation({ contextValue: { turn }, document, operation, request, operationName }) {
          const { question } = turn;
          if (!question) return null;
          const variables = request.variables ?? {};
          const label = { operation: operationName, hash: turn.hash };
          const result = await respond(question, turn, {
            asking: () => asking(label, turn.signal),
            aboutSchema: (roots) => {
              const key = JSON.stringify([turn.hash, operationName, variables]);
              return schemaAnswer({ key, document, operation, variables, roots });
            },
            shown: (error) => shownError(error, format),
          });
          const http = { headers: new HeaderMap(), ...(question.faults.length > 0 && { status: 400 }) };
          return { http, body: { kind: 'single', singleResult: result } };
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
