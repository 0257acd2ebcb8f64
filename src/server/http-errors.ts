import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import type { Log } from '../observe/log.js';
import { unexpected } from './public-error.js';

/** Answers what goes wrong before a question is read, in the form that GraphQL clients know. */
export function httpErrors(http: FastifyInstance, log: Log): void {
  http.setErrorHandler<FastifyError>((error, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) return sendErrors(reply, 500, unexpected(error, log));
    const { code, message } = requestErrors[error.code] ?? { code: 'BAD_REQUEST', message: error.message };
    return sendErrors(reply, status, { message, extensions: { code } });
  });
  http.setNotFoundHandler((_request, reply) => {
    const message = 'There is nothing here. Ask questions at /graphql; a browser opens the IDE there.';
    return sendErrors(reply, 404, { message, extensions: { code: 'NOT_FOUND' } });
  });
}

/** One error as the whole answer. */
export function sendErrors(
  reply: FastifyReply,
  status: number,
  error: { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> },
): FastifyReply {
  const { message, extensions } = error;
  return reply
    .code(status)
    .type(`${typeOf(reply)}; charset=utf-8`)
    .send({ errors: [{ message, ...(extensions && { extensions }) }] });
}

/** By this type a client knows that it is an answer to its question, whatever the status. */
const OF_GRAPHQL = 'application/graphql-response+json';

function typeOf({ request }: FastifyReply): string {
  return request.headers.accept?.includes(OF_GRAPHQL) ? OF_GRAPHQL : 'application/json';
}

/** Refusals of Fastify and its plugins, in words that say what to do and never repeat what was sent. */
const requestErrors: Readonly<Record<string, { readonly code: string; readonly message: string }>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: {
    code: 'TOO_COMPLEX',
    message: 'The request is larger than it may be. Split the question, or give fewer values at a time.',
  },
  TOO_MANY_REQUESTS: {
    code: 'TOO_MANY_REQUESTS',
    message: 'So many requests a minute are more than one address may make. Ask again in a minute.',
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: 'BAD_REQUEST',
    message: 'Send the question as JSON, with content-type: application/json.',
  },
  FST_ERR_CTP_INVALID_JSON_BODY: { code: 'BAD_REQUEST', message: 'The body of the request is no JSON.' },
  FST_ERR_CTP_EMPTY_JSON_BODY: {
    code: 'BAD_REQUEST',
    message: 'The body of the request is empty. Send JSON with a "query".',
  },
};
