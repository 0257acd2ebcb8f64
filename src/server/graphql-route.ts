import { fastifyApolloHandler } from '@as-integrations/fastify'; // Apollo on Fastify, kept by those who wrote both
import rateLimit from '@fastify/rate-limit'; // one address can't take it all, where the settings say so
import underPressure from '@fastify/under-pressure'; // says "later" while our own event loop is behind
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CSV_PATH } from './csv-route.js';
import { answerUnchanged } from './etag.js';
import { sendErrors } from './http-errors.js';
import { requestRefusal, type Admission } from './persisted-request.js';
import type { Readiness } from './readiness.js';
import type { TurnContext } from './turn.js';

/** Where questions are asked. */
export const GRAPHQL_PATH = '/graphql';

/**
 * How late the event loop may be. A large answer stops it for half a second, and a browser that opens the IDE asks for the
 * schema once a tab, which takes seconds on a busy machine; beyond this, more work only adds to it.
 */
const LATE_MS = 15_000;

/** What the route is made of. */
export interface GraphqlRoute {
  readonly apollo: ApolloServer<TurnContext>;
  readonly readiness: Readiness;
  /** Makes the context of a request, and keeps it until the reply is sent or its asker has gone. */
  readonly begin: (reply: FastifyReply) => TurnContext;
  readonly page: (reply: FastifyReply) => FastifyReply;
  /** Answers a known operation as CSV. */
  readonly csv: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;
  readonly admission: Admission;
  /** Most requests a minute from one address; none when left out. */
  readonly requestsPerMinute: number | undefined;
}

/** Questions by GET and POST, and known ones as CSV; a browser that is led here gets the IDE. */
export async function graphqlRoute(http: FastifyInstance, route: GraphqlRoute): Promise<void> {
  const { apollo, readiness, begin, page, csv, admission, requestsPerMinute } = route;
  const answer = fastifyApolloHandler<TurnContext>(apollo, {
    context: (_request, reply) => Promise.resolve(begin(reply)),
  });
  await http.register(async (scope) => {
    await scope.register(underPressure, { maxEventLoopDelay: LATE_MS, pressureHandler: tooBusy });
    if (requestsPerMinute !== undefined) {
      await scope.register(rateLimit, {
        max: requestsPerMinute,
        timeWindow: 60_000,
        errorResponseBuilder: tooOften,
      });
    }
    answerUnchanged(scope);
    scope.addHook('onRequest', (request, reply, next) => {
      reply.header('vary', 'accept').header('cache-control', 'no-store');
      if (readiness.stopping) stopping(reply);
      else if (wantsPage(request)) page(reply);
      else next();
    });
    scope.route({
      method: ['GET', 'POST'],
      url: GRAPHQL_PATH,
      preHandler: (request, reply, next) => {
        const refusal = requestRefusal(request, admission);
        if (refusal) sendErrors(reply, refusal.status, refusal);
        else next();
      },
      handler: answer,
    });
    scope.get(CSV_PATH, csv);
  });
}

/** A browser that opens the address; not a question asked by GET. */
function wantsPage({ method, headers, query, routeOptions }: FastifyRequest): boolean {
  const asked = typeof query === 'object' && query !== null && 'query' in query;
  return (
    method === 'GET' &&
    routeOptions.url === GRAPHQL_PATH &&
    !asked &&
    (headers.accept ?? '').includes('text/html')
  );
}

function stopping(reply: FastifyReply): FastifyReply {
  return sendErrors(reply.header('retry-after', '5'), 503, {
    message: 'The server is stopping. Ask again when it is back.',
    extensions: { code: 'NOT_READY' },
  });
}

function tooBusy(_request: FastifyRequest, reply: FastifyReply): void {
  sendErrors(reply.header('retry-after', '5'), 503, {
    message: 'The server has more to do than it can. Ask again in a few seconds.',
    extensions: { code: 'NOT_READY' },
  });
}

/** Becomes the error that the HTTP server answers. */
function tooOften(): Error {
  return Object.assign(new Error('Too many requests'), { statusCode: 429, code: 'TOO_MANY_REQUESTS' });
}
