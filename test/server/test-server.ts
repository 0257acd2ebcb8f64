import { afterAll } from '@jest/globals';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { readSchema } from '../../src/cli/read-schema.js';
import type { Rules } from '../../src/mapping/hydration.js';
import type { Database } from '../../src/neo4j/database.js';
import type { QuestionLimits } from '../../src/server/question-limits.js';
import { startServer, type RunningServer, type ServerOptions } from '../../src/server/start-server.js';
import { PATTERNS } from '../../src/patterns/patterns.js';
import { translationOf } from '../../src/server/translation.js';

const model = readSchema();

/** Limits as the settings have them when nothing is set. */
export const usualLimits: QuestionLimits = {
  pages: { usual: 20, most: 100 },
  tokens: 5000,
  depth: 20,
  fields: 2000,
  rootFields: 20,
  subqueries: 60,
  records: 50_000,
};

const rules: Rules = {
  statusOn: () => ({ status: 'ALLEGED', certainty: 'DEFINITE', possible: ['ALLEGED'] }),
};

/** What comes back over HTTP. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: GraphqlBody;
}

export interface GraphqlBody {
  // What a question answers is up to the question.
  readonly data?: Readonly<Record<string, never>> | null;
  readonly errors?: readonly GraphqlFault[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface GraphqlFault {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** A server under test, asked over real HTTP. */
export interface TestServer extends RunningServer {
  ask(query: string, more?: Asking): Promise<Reply>;
  /** What was logged, line by line. */
  readonly logged: readonly Readonly<Record<string, unknown>>[];
}

export interface Asking {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly signal?: AbortSignal;
}

const patterns = { byField: PATTERNS, dataSet: 'dataset/met' };
const running: RunningServer[] = [];

afterAll(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

/**
 * Starts a server on any free port. It is stopped after the file's tests.
 * @param database what to answer from; left out, the server waits for `open`
 */
export async function testServer(
  database?: Database,
  options: Partial<ServerOptions> & { readonly limits?: Partial<QuestionLimits> } = {},
): Promise<TestServer> {
  const logged: Readonly<Record<string, unknown>>[] = [];
  const { limits, ...others } = options;
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    translation: translationOf(model, rules, patterns, { ...usualLimits, ...limits }),
    operations: [],
    trustedOnly: false,
    timeoutMs: 5000,
    budget: { bytes: 32_000_000, values: 2_000_000 },
    // Most tests look at what the database is asked.
    responseCache: { bytes: 0, settledMs: 0 },
    corsOrigins: [],
    drainMs: 3000,
    log: pino({ level: 'debug', base: null }, lines(logged)),
    ...others,
  });
  running.push(server);
  if (database) await server.open(database);
  const ask: TestServer['ask'] = async (query, { signal, ...more } = {}) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, ...more }),
      ...(signal && { signal }),
    });
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as GraphqlBody,
    };
  };
  return { ...server, ask, logged };
}

function lines(into: Readonly<Record<string, unknown>>[]): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      into.push(JSON.parse(chunk.toString()) as Readonly<Record<string, unknown>>);
      done();
    },
  });
}

/** The codes of the errors of a reply. */
export function codesOf({ body }: Reply): readonly unknown[] {
  return (body.errors ?? []).map(({ extensions }) => extensions['code']);
}
