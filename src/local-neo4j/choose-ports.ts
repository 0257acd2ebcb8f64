import { createServer } from 'node:net';
import { ConductGraphError } from '../errors.js';
import type { Ports } from './lock-record.js';

/** Ports that the user insists on. */
export interface FixedPorts {
  readonly boltPort?: number | undefined;
  readonly httpPort?: number | undefined;
}

/** Where people expect a Neo4j. */
export const neo4jPorts: Ports = { bolt: 7687, http: 7474 };

/**
 * The ports to start on: the user's, else the first of those wanted that are free, else any that are. Free now is not
 * free for good: it takes Neo4j seconds to get to them, and only then is it known whether they are its own.
 * @throws PORT_TAKEN if the user's are in use; a default just moves
 */
export async function choosePorts(fixed: FixedPorts, wanted: readonly (Ports | undefined)[]): Promise<Ports> {
  const bolt =
    (await insistedOn('CONDUCT_GRAPH_BOLT_PORT', fixed.boltPort)) ??
    (await firstFree(
      wanted.map((ports) => ports?.bolt),
      [fixed.httpPort],
    ));
  const http =
    (await insistedOn('CONDUCT_GRAPH_HTTP_PORT', fixed.httpPort)) ??
    (await firstFree(
      wanted.map((ports) => ports?.http),
      [bolt],
    ));
  return { bolt, http };
}

async function insistedOn(setting: string, port: number | undefined): Promise<number | undefined> {
  if (port === undefined || (await isFree(port))) return port;
  throw new ConductGraphError(
    'PORT_TAKEN',
    `${setting} is ${port}, but another program listens there. ` +
      'Stop that program, set another port, or leave the setting out and a free one is chosen.',
    { setting, port },
  );
}

async function firstFree(
  wanted: readonly (number | undefined)[],
  without: readonly (number | undefined)[],
): Promise<number> {
  for (const port of wanted) {
    if (port !== undefined && !without.includes(port) && (await isFree(port))) return port;
  }
  const any = await listening(0, '127.0.0.1');
  return any === undefined || without.includes(any) ? firstFree([], without) : any;
}

/** Both loopbacks count: a program on `::1` would answer a browser that was sent to `localhost`. */
async function isFree(port: number): Promise<boolean> {
  return (await listening(port, '127.0.0.1')) !== undefined && (await listening(port, '::1')) !== undefined;
}

/** Listens for a moment. @returns the port, or undefined if it is taken */
async function listening(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => {
      // A machine without that address has nobody on it either.
      const noSuchAddress =
        'code' in error && (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT');
      resolve(noSuchAddress ? port : undefined);
    });
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
