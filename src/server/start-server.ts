import type { FastifyReply } from 'fastify';
import type { Budget, Database } from '../neo4j/database.js';
import type { Log } from '../observe/log.js';
import type { BrowserAddress } from '../browser/deep-link.js';
import { apolloServer } from './apollo.js';
import { browserRoute } from './browser-route.js';
import { csvHandler } from './csv-route.js';
import { explorer } from './explorer.js';
import { graphqlRoute } from './graphql-route.js';
import { healthRoutes } from './health.js';
import { httpServer } from './http.js';
import { ideFiles, idePage } from './ide.js';
import type { KnownOperation } from './known-operation.js';
import { knownTexts } from './known-texts.js';
import { listen } from './listen.js';
import { dataState, Readiness } from './readiness.js';
import { ResponseCache, type ResponseCacheOptions } from './response-cache.js';
import type { Translation } from './translation.js';
import { Turn } from './turn.js';
import { Turns } from './turns.js';
import { Warming } from './warming.js';

/** How to serve. Plain values: whoever calls has read the settings. */
export interface ServerOptions {
  readonly host: string;
  /** The port to insist on; 4000 or the next that is free when left out. */
  readonly port?: number | undefined;
  readonly translation: Translation;
  readonly operations: readonly KnownOperation[];
  /** Those that the database plans before anybody asks them. All of them when left out. */
  readonly plannedAhead?: readonly KnownOperation[] | undefined;
  /** Whether nothing but the operations is answered. */
  readonly trustedOnly: boolean;
  /** The folder of the explorer as it was built. Without it the start of the site leads to the IDE. */
  readonly explorer?: string | undefined;
  /** Longest time of one statement, in milliseconds. */
  readonly timeoutMs: number;
  /** How much of an answer is held while it is read. */
  readonly budget: Budget;
  readonly responseCache: ResponseCacheOptions;
  readonly corsOrigins: readonly string[];
  readonly requestsPerMinute?: number | undefined;
  /** How long questions may still run when the server is to stop, in milliseconds. */
  readonly drainMs: number;
  readonly log: Log;
}

/** A server that listens. It answers questions from when it has a database. */
export interface RunningServer extends AsyncDisposable {
  readonly port: number;
  /** Where it is reached, such as `http://localhost:4000`. */
  readonly url: string;
  /**
   * Answers from this database from now on.
   * @param browser where the same graph can be walked, for the links of answers
   * @returns when the most asked questions are planned and it is ready
   */
  open(database: Database, browser?: BrowserAddress | null): Promise<void>;
  /** Takes no more, lets what runs finish for a while, then closes. The database stays the caller's. */
  stop(): Promise<void>;
}

/**
 * Listens first, so that the port is certain and health can be asked for while the database is still starting.
 * @throws PORT_TAKEN
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host, translation, operations, timeoutMs, budget, log } = options;
  const readiness = new Readiness();
  const turns = new Turns();
  const warming = new Warming({
    operations: options.plannedAhead ?? operations,
    translation,
    log,
    answer: (text, variables, signal) => answerForNobody(apollo, text, variables, signal),
    busy: () => turns.running > 0,
  });
  const known = knownTexts(operations, translation.schema);
  const cache = new ResponseCache(options.responseCache);
  const apollo = apolloServer({
    translation,
    known,
    log,
    cache,
    database: () => readiness.database,
    browser: () => readiness.browser,
    noticed: (version) => warming.noticed(version),
    asking: (label, signal) => ({
      database: readiness.database,
      timeoutMs,
      budget,
      signal,
      metadata: { ...label },
    }),
  });
  await apollo.start();
  const http = await httpServer(options);
  // A connection that stays open would hold up the end, however long ago it was answered.
  http.addHook('onSend', (_request, reply, payload, next) => {
    if (readiness.stopping) reply.header('connection', 'close');
    next(null, payload);
  });
  healthRoutes(http, readiness);
  await ideFiles(http, operations);
  browserRoute(http, translation, operations);
  const begin = (reply: FastifyReply) => turns.begin(reply);
  await graphqlRoute(http, {
    apollo,
    readiness,
    begin,
    csv: csvHandler({ apollo, operations, translation, begin }),
    page: idePage(),
    admission: { known, trustedOnly: options.trustedOnly },
    requestsPerMinute: options.requestsPerMinute,
  });
  await explorer(http, options.explorer);
  const port = await listen(http, host, options.port);

  const stop = async (): Promise<void> => {
    readiness.stop();
    warming.stop();
    const late = setTimeout(() => turns.end(() => http.server.closeAllConnections()), options.drainMs);
    await http.close();
    clearTimeout(late);
    await apollo.stop();
  };
  return {
    port,
    url: `http://${isLoopback(host) ? 'localhost' : host}:${port}`,
    async open(database, browser = null) {
      readiness.open(database, browser);
      await cache.begin(database);
      const state = await dataState(database);
      await warming.begin(database, state?.version ?? null);
      readiness.warmed();
    },
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

/** Answers a question to have everything ready for those who ask it next. @throws where it has an error */
async function answerForNobody(
  apollo: ReturnType<typeof apolloServer>,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<void> {
  const turn = Object.assign(new Turn(signal), { isForNobody: true });
  const { body } = await apollo.executeOperation(
    { query, variables: { ...variables } },
    { contextValue: { turn } },
  );
  const [error] = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
  if (error && !signal.aborted) throw new Error(error.message);
}

/** Whether only this machine can reach it. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}
