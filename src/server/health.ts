import type { FastifyInstance } from 'fastify';
import type { Readiness } from './readiness.js';

/** Routes for whoever watches over the server. Neither asks the graph for anything about anybody. */
export function healthRoutes(http: FastifyInstance, readiness: Readiness): void {
  // The process is there and its event loop turns; a database that is away is no reason to start it anew.
  http.get('/health/live', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ live: true }),
  );
  http.get('/health/ready', async (_request, reply) => {
    const { reasons, data } = await readiness.check();
    const ready = reasons.length === 0;
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ready, ...(ready ? { data } : { reasons }) });
  });
}
