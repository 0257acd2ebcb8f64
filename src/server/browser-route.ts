import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { browserKit, type KitFile } from '../browser/browser-kit.js';
import type { DrawnOperation } from '../browser/saved-queries.js';
import type { KnownOperation } from './known-operation.js';
import { prepareText } from './prepare-text.js';
import type { Translation } from './translation.js';

/** Where Neo4j Browser finds its style and its guides. */
export const BROWSER_PATH = '/browser/';

/** Serves the kit of Neo4j Browser, made when it is first asked for: its guides name this server's own address. */
export function browserRoute(
  http: FastifyInstance,
  translation: Translation,
  operations: readonly KnownOperation[],
): void {
  let kit: ReadonlyMap<string, KitFile> | null = null;
  http.get<{ Params: { '*': string } }>(`${BROWSER_PATH}*`, (request, reply) => {
    kit ??= browserKit(
      translation.model,
      operations.map((operation) => drawn(operation, translation)),
      `http://localhost:${String((http.server.address() as AddressInfo).port)}${BROWSER_PATH}`,
    );
    const file = kit.get(request.params['*']);
    if (!file) {
      reply.callNotFound();
      return;
    }
    return reply.type(file.type).header('cache-control', 'no-cache').send(file.content);
  });
}

/** What a known operation draws with its example variables. */
function drawn(
  { file, description, text, variables }: KnownOperation,
  translation: Translation,
): DrawnOperation {
  const { roots } = prepareText(text, variables, translation);
  const drawings = roots.flatMap((root) => (root.kind === 'planned' ? (root.draw() ?? []) : []));
  return { file, description, drawings };
}
