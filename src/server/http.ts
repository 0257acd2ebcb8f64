import compress from '@fastify/compress'; // answers repeat themselves: a tenth of the bytes for those far away
import cors from '@fastify/cors'; // frontends of other origins may ask, those that the settings name
import helmet from '@fastify/helmet'; // the headers that keep browsers from guessing and framing
import Fastify, { type FastifyInstance } from 'fastify';
import type { Log } from '../observe/log.js';
import { httpErrors } from './http-errors.js';

/** A question with its variables is a few thousand bytes. */
const MOST_BYTES = 256 * 1024;
/** Time for a request to arrive whole: a client that dribbles holds a connection no longer. */
const ARRIVAL_MS = 30_000;

/** Who may ask from a page of another origin. */
export interface HttpSettings {
  /** Origins such as `https://example.org`; `*` for all. Pages of this machine always may. */
  readonly corsOrigins: readonly string[];
  readonly log: Log;
}

/** The HTTP server without its routes. It logs no address and no query string: both can tell who asks about whom. */
export async function httpServer({ corsOrigins, log }: HttpSettings): Promise<FastifyInstance> {
  const http = Fastify({
    logger: false,
    bodyLimit: MOST_BYTES,
    requestTimeout: ARRIVAL_MS,
    // A request on an open connection is answered by us while stopping, with a reason.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
  });
  httpErrors(http, log);
  await http.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
    },
    // Whether it is reached by https is up to what stands before it.
    strictTransportSecurity: false,
    // A frontend of another origin reads the answers; cors says which.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    referrerPolicy: { policy: 'no-referrer' },
  });
  await http.register(cors, {
    origin: (origin, decide) =>
      decide(null, origin === undefined || isLocal(origin) || allows(corsOrigins, origin)),
    methods: ['GET', 'POST'],
    maxAge: 86_400,
  });
  await http.register(compress, { encodings: ['gzip', 'identity'], threshold: 2048 });
  return http;
}

function allows(origins: readonly string[], origin: string): boolean {
  return origins.includes('*') || origins.includes(origin);
}

/** A page that this machine serves itself, such as a frontend in development or Neo4j Browser. */
function isLocal(origin: string): boolean {
  return /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(origin);
}
