import { z } from 'zod'; // one definition checks, defaults and documents a setting
import { badInput, type Fault } from '../errors.js';

const port = z.coerce.number().int().min(1).max(65535);

const count = (usual: number) => z.coerce.number().int().min(1).default(usual);

/** Every setting of the product. Its description is its row in the README's table. */
export const settingsShape = z.object({
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .optional()
    .describe('Port of the API. 4000, or the next free one, when not set; 0 for any that is free.'),
  HOST: z
    .string()
    .default('127.0.0.1')
    .describe('Address to listen on. Anything but loopback is for others to reach: say it on purpose.'),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\//, 'is not a Neo4j address')
    .optional()
    .describe(
      'A Neo4j of your own, such as neo4j://localhost:7687 or neo4j+s://….databases.neo4j.io. When not set, a local one is managed for you.',
    ),
  NEO4J_USERNAME: z.string().default('neo4j').describe('User of that Neo4j.'),
  NEO4J_PASSWORD: z.string().optional().describe('Password of that Neo4j.'),
  NEO4J_DATABASE: z.string().default('neo4j').describe('Database of that Neo4j.'),
  CONDUCT_GRAPH_DATA: z
    .string()
    .default('.conduct-graph')
    .describe('Folder of the managed Neo4j and of what was loaded.'),
  CONDUCT_GRAPH_DATA_SET: z
    .string()
    .regex(/^dataset\//, 'is not the id of a data set')
    .default('dataset/met')
    .describe('Data set that a pattern counts when the question names none: the id, such as dataset/met.'),
  CONDUCT_GRAPH_NEO4J_VERSION: z
    .enum(['5.26.31', '2026.05.0'])
    .default('5.26.31')
    .describe('Version of the managed Neo4j. 2026.05.0 needs Java 21 or later.'),
  JAVA_HOME: z
    .string()
    .optional()
    .describe('A Java to prefer for the managed Neo4j. Otherwise the one on the PATH, or any installed one.'),
  CONDUCT_GRAPH_BOLT_PORT: port
    .optional()
    .describe('Bolt port of the managed Neo4j. 7687, or a free one, when not set.'),
  CONDUCT_GRAPH_HTTP_PORT: port
    .optional()
    .describe('Port of Neo4j Browser. 7474, or a free one, when not set.'),
  CONDUCT_GRAPH_QUERY_TIMEOUT: z.coerce
    .number()
    .int()
    .min(100)
    .default(10_000)
    .describe('Longest time that one query may take, in milliseconds.'),
  CONDUCT_GRAPH_MOST_IN_PAGE: count(100).describe('Most records of one page of a list.'),
  CONDUCT_GRAPH_MOST_DEPTH: count(20).describe('How deep the selections of a question may be nested.'),
  CONDUCT_GRAPH_MOST_SUBQUERIES: count(60).describe(
    'Most lists and records within records that one question may ask for: each is planned and run.',
  ),
  CONDUCT_GRAPH_MOST_RECORDS: count(50_000).describe(
    'Most records that one question may read, each list multiplied by those above it.',
  ),
  CONDUCT_GRAPH_CACHE_BYTES: z.coerce
    .number()
    .int()
    .min(0)
    .default(64_000_000)
    .describe(
      'Most bytes of answers that are kept in memory, to be given again while the data are the same. 0 keeps none.',
    ),
  CONDUCT_GRAPH_PLAN_AHEAD: z
    .stringbool()
    .default(true)
    .describe(
      'Whether Neo4j plans the questions of the cookbook after each start, before they are asked: half a minute of a processor.',
    ),
  CONDUCT_GRAPH_CORS_ORIGINS: z
    .string()
    .default('')
    .transform((list) => list.split(',').flatMap((origin) => origin.trim() || []))
    .describe(
      'Origins whose pages may ask, such as https://example.org, separated by commas; * for all. Pages of this machine always may.',
    ),
  CONDUCT_GRAPH_REQUESTS_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .describe('Most requests a minute of one address. Not limited when not set.'),
  CONDUCT_GRAPH_TRUSTED_ONLY: z
    .stringbool()
    .default(false)
    .describe(
      'Whether only the known operations are answered, by their id or their text, as for a public website. Anybody may ask anything when not set.',
    ),
  CONDUCT_GRAPH_TEST_RUNS: z.coerce
    .number()
    .int()
    .min(2)
    .default(300)
    .describe('How many random queries the differential test asks, half of them on a fresh seed.'),
  CONDUCT_GRAPH_TEST_SEED: z.coerce
    .number()
    .int()
    .optional()
    .describe('Seed to use in place of the fresh one: a failing run prints it.'),
  CONDUCT_GRAPH_LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('How much is logged.'),
});

export type Settings = Readonly<z.infer<typeof settingsShape>>;

/**
 * Reads the settings.
 * @param flags what was said on the command line, by the names of the settings; it comes before the environment
 * @throws BAD_INPUT with every fault at once, each naming its setting
 */
export function readSettings(
  flags: Readonly<Record<string, string | undefined>> = {},
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Settings {
  const said = Object.entries(flags).filter(([, value]) => value !== undefined);
  const given = Object.fromEntries(
    [...Object.entries(environment), ...said].filter(([, value]) => value !== ''),
  );
  const read = settingsShape.safeParse(given);
  if (read.success) return Object.freeze(read.data);
  throw badInput(
    read.error.issues.map((issue): Fault => {
      const name = String(issue.path[0]);
      const shape = settingsShape.shape[name as keyof Settings];
      return { place: name, problem: issue.message, remedy: shape.description ?? '' };
    }),
  );
}
