import fastifyStatic from '@fastify/static'; // serves the IDE's own files, with their types and caching
import { getDistDirectory, renderAltair, renderInitSnippet, type RenderOptions } from 'altair-static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { KnownOperation } from './known-operation.js';

/** Where the IDE's files are. */
const FILES = '/ide/';
const OPTIONS_FILE = 'questions.js';

/**
 * What the page may do: run its own scripts, ask this server, nothing else. Altair writes styles into its elements, and
 * its editors work in workers made of blobs.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the files of the IDE. Everything comes from this server: it works without internet, and tells nobody. */
export async function ideFiles(http: FastifyInstance, operations: readonly KnownOperation[]): Promise<void> {
  const questions = renderInitSnippet(options(operations));
  http.get(`${FILES}${OPTIONS_FILE}`, (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(questions),
  );
  await http.register(fastifyStatic, {
    root: getDistDirectory(),
    prefix: FILES,
    index: false,
    decorateReply: false,
    maxAge: '1h',
  });
}

/** Makes the function that sends the IDE's page, which opens with the known operations. */
export function idePage(): (reply: FastifyReply) => FastifyReply {
  const page = renderAltair({ baseURL: FILES, serveInitialOptionsInSeperateRequest: OPTIONS_FILE }).replace(
    '<title>Altair</title>',
    '<title>Conduct Graph</title>',
  );
  return (reply) =>
    reply.header('content-security-policy', POLICY).type('text/html; charset=utf-8').send(page);
}

function options(operations: readonly KnownOperation[]): RenderOptions {
  return {
    endpointURL: '/graphql',
    // Altair opens on the last: that is to be the first of ours.
    initialWindows: [...operations].reverse().map(({ name, text, variables }) => ({
      initialName: name,
      initialQuery: text,
      initialVariables: JSON.stringify(variables, null, 2),
    })),
    disableAccount: true,
    persistedSettings: {
      'schema.reloadOnStart': true,
      'alert.disableUpdateNotification': true,
      'banners.disable': true,
      enableTablistScrollbar: true,
    },
  };
}
