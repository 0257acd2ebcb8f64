import {
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLResponse,
  type GraphQLRequestContextWillSendResponse,
} from '@apollo/server';
import type { BrowserAddress } from '../browser/deep-link.js';
import type { Database } from '../neo4j/database.js';
import type { Log } from '../observe/log.js';
import type { Asking } from './answer.js';
import { statusOf } from './error-table.js';
import { publicErrors, refusal, shownError, unexpected } from './public-error.js';
import { prepareQuestion } from './prepare-question.js';
import { QuestionPlans } from './question-plans.js';
import { entityTag } from './etag.js';
import { respond, type SentResponse } from './respond.js';
import type { ResponseCache } from './response-cache.js';
import { schemaAnswers } from './schema-answers.js';
import type { SentTexts } from './sent-texts.js';
import type { Translation } from './translation.js';
import type { Turn, TurnContext } from './turn.js';

/** What a turn is logged and found by. Never what was asked about. */
export interface TurnLabel {
  readonly operation: string | null;
  readonly hash: string;
}

/** How the requests of one server are run. */
export interface TurnSettings {
  readonly translation: Translation;
  readonly asking: (label: TurnLabel, signal: AbortSignal) => Asking;
  readonly cache: ResponseCache;
  readonly texts: SentTexts;
  /** What to answer from. @throws NOT_READY before there is one */
  readonly database: () => Database;
  /** Where the same graph can be walked, for links. */
  readonly browser: () => BrowserAddress | null;
  /** Told which data version was seen. */
  readonly noticed: (version: string) => void;
  readonly log: Log;
}

/** Plans each question before anything runs, answers it, and logs it. A question whose answer is kept is not run. */
export function turnPlugin(settings: TurnSettings): ApolloServerPlugin<TurnContext> {
  const { translation, asking, cache, database, browser, noticed, log } = settings;
  const schemaAnswer = schemaAnswers(translation.schema);
  const format = publicErrors(log);
  const plans = new QuestionPlans();
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveSource({ contextValue, queryHash }) {
          contextValue.turn.hash = queryHash;
          return Promise.resolve();
        },
        async didResolveOperation({ contextValue: { turn }, document, operation, request, operationName }) {
          // Apollo says it better when it finds none.
          if (!operation) return;
          turn.showCypher = request.extensions?.['cypher'] === true;
          const variables = request.variables ?? {};
          if (request.http && !turn.showCypher) {
            turn.cacheKey = JSON.stringify([turn.hash, operationName, variables]);
            turn.kept = await cache.get(turn.cacheKey, database);
            turn.mark = cache.mark;
          }
          if (turn.kept) return;
          try {
            const kept = { plans, key: JSON.stringify([turn.hash, operationName]) };
            turn.question = prepareQuestion(document, operation, variables, translation, kept);
          } catch (error) {
            throw refusal(error);
          }
        },
        async responseForOperation({ contextValue: { turn }, document, operation, request, operationName }) {
          const isGet = request.http?.method === 'GET';
          if (turn.kept) {
            noticed(turn.kept.version);
            return sent(turn.kept.text, isGet, settings);
          }
          const { question } = turn;
          if (!question) return null;
          const variables = request.variables ?? {};
          const label = { operation: operationName, hash: shortHash(turn) };
          const response = await respond(question, turn, {
            asking: () => asking(label, turn.signal),
            aboutSchema: (roots) => {
              const key = JSON.stringify([turn.hash, operationName, variables]);
              return schemaAnswer({ key, document, operation, variables, roots });
            },
            shown: (error) => shownError(error, format),
            browser: browser(),
          });
          if (turn.answered?.version != null) noticed(turn.answered.version);
          const text = keptText(response, turn, settings);
          if (text !== null) return sent(text, isGet, settings);
          const http = { headers: new HeaderMap(), ...(question.faults.length > 0 && { status: 400 }) };
          return { http, body: { kind: 'single', singleResult: response } };
        },
        willSendResponse(context) {
          setStatus(context);
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

/**
 * The text of an answer that may be given again, which is kept: one without errors, from data that are whole, that shows no
 * times. Null for any other.
 */
function keptText(
  response: SentResponse,
  { answered, cacheKey, mark }: Turn,
  { cache, database }: TurnSettings,
): string | null {
  const version = answered?.version ?? null;
  if (cacheKey === null || version === null || response.errors || answered?.loading.length !== 0) return null;
  const text = `${JSON.stringify(response)}\n`;
  cache.keep(cacheKey, { text, version }, mark, database);
  return text;
}

function sent(text: string, isGet: boolean, { texts }: TurnSettings): GraphQLResponse {
  const headers = new HeaderMap();
  if (isGet) headers.set('etag', entityTag(text));
  return { http: { headers }, body: { kind: 'single', singleResult: texts.resultOf(text) } };
}

type Sending = GraphQLRequestContextWillSendResponse<TurnContext>;

function setStatus({ response }: Sending): void {
  if (response.body.kind !== 'single') return;
  const { data, errors } = response.body.singleResult;
  if (data != null || !errors?.[0]) return;
  const status = statusOf(errors[0].extensions?.['code']);
  if (status !== undefined) response.http.status ??= status;
}

function shortHash({ hash }: Turn): string {
  return hash.slice(0, 12);
}

function logTurn({ response, contextValue, operationName }: Sending, log: Log): void {
  const { turn } = contextValue;
  if (turn.isForNobody) return;
  const { begunAt, answered, kept } = turn;
  const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
  const codes = [...new Set(errors.map(({ extensions }) => extensions?.['code']))];
  log.info(
    {
      operation: operationName,
      hash: shortHash(turn),
      ms: Math.round(performance.now() - begunAt),
      statements: answered?.statements.length ?? 0,
      version: answered?.version ?? kept?.version,
      ...(kept && { kept: true }),
      ...(codes.length > 0 ? { codes } : {}),
    },
    'asked',
  );
}
