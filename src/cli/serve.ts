import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { FIRST_GUIDE, STYLE } from '../browser/browser-kit.js';
import type { BrowserAddress } from '../browser/deep-link.js';
import { readSettings, type Settings } from '../config/settings.js';
import { ConductGraphError } from '../errors.js';
import type { BrowserGuide } from '../local-neo4j/options.js';
import { provideNeo4j } from '../local-neo4j/provide-neo4j.js';
import type { ProvidedNeo4j } from '../local-neo4j/started-neo4j.js';
import type { GraphModel } from '../model/graph-model.js';
import { connectDatabase } from '../neo4j/connect-database.js';
import type { Database } from '../neo4j/database.js';
import { createLog } from '../observe/log.js';
import { terminalProgress, type Progress } from '../observe/progress.js';
import { BROWSER_PATH } from '../server/browser-route.js';
import { startServer, type RunningServer } from '../server/start-server.js';
import { ANSWER_BUDGET } from './answer-budget.js';
import { dbBuild } from './db-build.js';
import { localNeo4jOptions } from './local-neo4j-options.js';
import { namedNeo4j } from './named-neo4j.js';
import { openGraph } from './open-graph.js';
import { readOperations } from './read-operations.js';
import { readSchema } from './read-schema.js';
import { startScreen } from './start-screen.js';
import { stopSignal } from './stop-signal.js';
import { translation } from './translation.js';

/** What `npm run build` made of the page in `web`. */
const EXPLORER = fileURLToPath(new URL('../../web/dist/', import.meta.url));
/** How long new data must have been there before answers from them are kept: a commit of theirs is over by then. */
const SETTLED_MS = 5000;
/** How long questions may still run when the server is to stop, in milliseconds. */
const DRAIN_MS = 5000;
/** How long a Neo4j of somebody's own may take to be there, in seconds: it may be starting just as we are. */
const PATIENCE_S = 30;

/** What can be said on the command line instead of in the environment. */
export interface ServeFlags {
  readonly port?: string;
  readonly host?: string;
  /** The managed Neo4j takes no changes, and asks nobody for a password. */
  readonly readOnly?: boolean;
}

/** What all rounds of serving share. */
interface Serving {
  readonly settings: Settings;
  readonly model: GraphModel;
  readonly server: RunningServer;
  readonly readOnly: boolean;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** What the last round answered from. */
interface Before {
  database: Database | null;
}

/** Starts everything, answers questions until it is told to stop, and stops what it started. */
export async function serve(flags: ServeFlags): Promise<void> {
  const settings = readSettings({ PORT: flags.port, HOST: flags.host });
  const { readOnly = false } = flags;
  if (readOnly && settings.NEO4J_URI !== undefined) throw notManaged();
  const model = readSchema();
  const progress = terminalProgress();
  const signal = stopSignal();
  const server = await startServer({
    host: settings.HOST,
    port: settings.PORT,
    translation: translation(model, settings),
    operations: readOperations(),
    plannedAhead: settings.CONDUCT_GRAPH_PLAN_AHEAD ? undefined : [],
    explorer: EXPLORER,
    trustedOnly: settings.CONDUCT_GRAPH_TRUSTED_ONLY,
    timeoutMs: settings.CONDUCT_GRAPH_QUERY_TIMEOUT,
    budget: ANSWER_BUDGET,
    responseCache: { bytes: settings.CONDUCT_GRAPH_CACHE_BYTES, settledMs: SETTLED_MS },
    corsOrigins: settings.CONDUCT_GRAPH_CORS_ORIGINS,
    requestsPerMinute: settings.CONDUCT_GRAPH_REQUESTS_PER_MINUTE,
    drainMs: DRAIN_MS,
    log: createLog(settings.CONDUCT_GRAPH_LOG_LEVEL),
  });
  try {
    await answerUntilStopped({ settings, model, server, readOnly, progress, signal });
  } finally {
    await server.stop();
  }
  progress.done('Stopped.');
}

/** Serves from one Neo4j after the other: when the process of a managed one has ended, it is brought up again. */
async function answerUntilStopped(serving: Serving): Promise<void> {
  const before: Before = { database: null };
  try {
    for (;;) {
      const end = await answered(before, serving);
      if (end === 'STOPPED') break;
      if (end === 'BUILD') await dbBuild();
    }
  } finally {
    await before.database?.close();
  }
}

/** One round: from a Neo4j that answers to its end, or ours. @returns how it ended */
async function answered(before: Before, serving: Serving): Promise<'STOPPED' | 'NEO4J_ENDED' | 'BUILD'> {
  const { settings, server, readOnly, signal, progress } = serving;
  const isFirst = before.database === null;
  const browserGuide = guideOf(server);
  const options = localNeo4jOptions(settings, { signal, browserGuide, readOnly });
  await using neo4j = await provideNeo4j(namedNeo4j(settings), options);
  if (!(await open(neo4j, before, serving))) return 'BUILD';
  if (isFirst) console.log(startScreen(server.url, settings.HOST, neo4j));
  await neo4j.ended(signal);
  progress.now(signal.aborted ? 'Stopping' : 'Neo4j has ended: bringing it up again');
  // Before Neo4j: what is being answered may still need it.
  if (signal.aborted) await server.stop();
  return signal.aborted ? 'STOPPED' : 'NEO4J_ENDED';
}

/** The database of before stays until there is the next, so that questions meanwhile are told that it is away. */
async function open(
  neo4j: ProvidedNeo4j,
  before: Before,
  { settings, model, server, readOnly, progress, signal }: Serving,
): Promise<boolean> {
  const database = connectDatabase({ ...neo4j, timeoutMs: settings.CONDUCT_GRAPH_QUERY_TIMEOUT });
  const last = before.database;
  before.database = database;
  try {
    await untilReachable(database, progress, signal);
    if (!(await openGraph({ model, neo4j, settings, readOnly, progress }))) return false;
    progress.now('Neo4j plans the questions that are asked most');
    if (!signal.aborted) await server.open(database, browserOf(neo4j));
    progress.done('Neo4j answers.');
    return true;
  } finally {
    await last?.close();
  }
}

function notManaged(): ConductGraphError {
  return new ConductGraphError(
    'BAD_INPUT',
    '--read-only is for the managed Neo4j, and NEO4J_URI names another. Leave one of them out; the API itself never writes.',
  );
}

/** Neo4j Browser runs on this machine, and asks this server by a name that its settings allow. */
function guideOf({ port }: RunningServer): BrowserGuide {
  const kit = `http://localhost:${String(port)}${BROWSER_PATH}`;
  return { style: `${kit}${STYLE}`, guide: `${kit}${FIRST_GUIDE}` };
}

function browserOf({ browserUrl: url, password }: ProvidedNeo4j): BrowserAddress | null {
  return url === undefined ? null : { url, passwordless: password === undefined };
}

async function untilReachable(database: Database, progress: Progress, signal: AbortSignal): Promise<void> {
  for (let left = PATIENCE_S; ; left -= 1) {
    try {
      await database.version();
      return;
    } catch (error) {
      const isAway = error instanceof ConductGraphError && error.code === 'DATABASE_UNAVAILABLE';
      if (!isAway || left === 0 || signal.aborted) throw error;
      progress.now(`Neo4j does not answer yet: trying for another ${String(left)} seconds`);
      await sleep(1000);
    }
  }
}
