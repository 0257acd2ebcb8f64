import fastifyStatic from '@fastify/static'; // serves the page's own files, with their types and caching
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GRAPHQL_PATH } from './graphql-route.js';
import { pagePreloads } from './page-preloads.js';

/** Every address of the page: it reads the rest of them itself. */
const ADDRESSES = ['/search', '/patterns', '/patterns/:file', '/graph/:kind/:key', '/:kind/:key'];

/** What the page may do: run its own files and ask this server. Nothing of another place, and no script within a page. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves the explorer, which was built into a folder. Where it was not, the start of the site leads to the IDE.
 * @param folder what `npm run build` made; none is served when left out
 */
export async function explorer(http: FastifyInstance, folder: string | undefined): Promise<void> {
  const index = folder === undefined ? undefined : join(folder, 'index.html');
  if (folder === undefined || index === undefined || !existsSync(index)) {
    http.get('/', (_request, reply) => reply.redirect(GRAPHQL_PATH));
    return;
  }
  const page = readFileSync(index, 'utf8');
  const preloads = pagePreloads(folder);
  const send = ({ url }: FastifyRequest, reply: FastifyReply) =>
    reply
      .header('content-security-policy', POLICY)
      // Its files are named by what is in them; only this one is asked anew.
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(page.replace('</head>', () => `${preloads(new URL(url, 'http://page').pathname)}</head>`));
  http.get('/', send);
  for (const address of ADDRESSES)
    http.get(address, (request, reply) => {
      if (wantsPage(request)) send(request, reply);
      else reply.callNotFound();
    });
  await http.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    index: false,
    decorateReply: false,
    immutable: true,
    maxAge: '1y',
  });
}

/** A browser that opens the address; a program is told that nothing is there. */
function wantsPage({ headers }: FastifyRequest): boolean {
  return (headers.accept ?? '').includes('text/html');
}
