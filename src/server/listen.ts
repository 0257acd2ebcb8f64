import type { FastifyInstance } from 'fastify';
import { ConductGraphError } from '../errors.js';

/** Where people look for the API. */
const USUAL_PORT = 4000;
const PORTS_TRIED = 100;

/**
 * Listens on the port that was set, else on 4000 or the next that is free.
 * @returns the port
 * @throws PORT_TAKEN for one that was set and is in use
 */
export async function listen(http: FastifyInstance, host: string, port: number | undefined): Promise<number> {
  const ports =
    port === undefined ? Array.from({ length: PORTS_TRIED }, (_, index) => USUAL_PORT + index) : [port];
  for (const one of ports) {
    if (await listensOn(http, host, one)) {
      const address = http.server.address();
      return typeof address === 'object' && address ? address.port : one;
    }
  }
  throw new ConductGraphError(
    'PORT_TAKEN',
    port === undefined
      ? `The ports from ${USUAL_PORT} to ${USUAL_PORT + PORTS_TRIED - 1} are all in use. Set PORT to a free one.`
      : `PORT is ${port}, but another program listens there. Stop that program, set another port, or leave the setting out and a free one is chosen.`,
    { setting: 'PORT', port },
  );
}

async function listensOn(http: FastifyInstance, host: string, port: number): Promise<boolean> {
  try {
    await http.listen({ host, port });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return false;
    throw error;
  }
}
