import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/** A strong entity tag (RFC 9110): equal tags mean equal bytes. */
export function entityTag(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 32)}"`;
}

/** Tells whoever has an answer already that it is still the same, in place of sending it again. */
export function answerUnchanged(http: FastifyInstance): void {
  http.addHook('onSend', (request, reply, payload, next) => {
    const tag = reply.getHeader('etag');
    if (typeof tag !== 'string') {
      next(null, payload);
      return;
    }
    // Compressed, or of another media type, the bytes are others.
    const zipped = /\bgzip\b|\*/.test(request.headers['accept-encoding'] ?? '');
    const own = `"${[tag.slice(1, -1), ...(zipped ? ['gzip'] : []), ...mediaType(reply.getHeader('content-type'))].join('-')}"`;
    reply.header('etag', own).header('cache-control', 'private, no-cache');
    if (!isNamed(own, request.headers['if-none-match'])) {
      next(null, payload);
      return;
    }
    reply.code(304).removeHeader('content-length').removeHeader('content-type');
    next(null, null);
  });
}

function mediaType(type: unknown): readonly string[] {
  return String(type).startsWith('application/graphql-response+json') ? ['response'] : [];
}

function isNamed(tag: string, ifNoneMatch: string | undefined): boolean {
  const named = (ifNoneMatch ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return named.includes(tag) || named.includes('*');
}
