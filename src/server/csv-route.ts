import type { ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { print } from 'graphql';
import { Readable } from 'node:stream';
import { AFTER, csvTable } from './csv-document.js';
import { csvStream, type AskPage, type CsvPage } from './csv-stream.js';
import { statusOf } from './error-table.js';
import { sendErrors } from './http-errors.js';
import type { KnownOperation } from './known-operation.js';
import type { Translation } from './translation.js';
import { Turn, type TurnContext } from './turn.js';

/** Where tables are asked for. */
export const CSV_PATH = '/csv/:operation';

/** What the route is made of. */
export interface CsvRoute {
  readonly apollo: ApolloServer<TurnContext>;
  readonly operations: readonly KnownOperation[];
  readonly translation: Translation;
  readonly begin: (reply: FastifyReply) => TurnContext;
}

/** Answers a known operation as CSV, whole: all pages, one after the other, as fast as they are taken. */
export function csvHandler({ apollo, operations, translation, begin }: CsvRoute) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { operation: name } = request.params as { readonly operation: string };
    const operation = operations.find((one) => one.name === name || one.file === name);
    if (!operation) return sendErrors(reply, 404, unknownOperation(operations));
    const variables = readVariables((request.query as { readonly variables?: unknown }).variables);
    if (!variables) return sendErrors(reply, 400, NO_VARIABLES);
    const table = csvTable(operation.text, translation.schema, translation.limits.pages.most);
    const { signal } = begin(reply).turn;
    const query = print(table.document);
    const ask: AskPage = async (given) =>
      pageOf(
        await apollo.executeOperation(
          { query, variables: given, operationName: operation.name },
          { contextValue: { turn: new Turn(signal) } },
        ),
      );
    const first = await ask({ ...variables, ...(table.begin && { [AFTER]: variables[table.begin] }) });
    const [error] = first.errors ?? [];
    // Nothing has been sent yet, so the status can say it.
    if (error) return sendErrors(reply, statusOf(error.extensions?.['code']) ?? 400, error);
    const lines = csvStream(operation, table, variables, first, ask);
    return reply
      .type('text/csv; charset=utf-8; header=present')
      .header('content-disposition', `inline; filename="${operation.file}.csv"`)
      .send(Readable.from(lines, { objectMode: false }));
  };
}

type Executed = Awaited<ReturnType<ApolloServer<TurnContext>['executeOperation']>>;

function pageOf({ body }: Executed): CsvPage {
  if (body.kind !== 'single') throw new Error('A known operation is answered at once');
  const { data, errors, extensions } = body.singleResult;
  const seen = extensions?.['data'] as
    { readonly version: string | null; readonly loading: readonly string[] } | undefined;
  return {
    data: (data as Readonly<Record<string, unknown>> | null | undefined) ?? null,
    ...(errors && { errors }),
    version: seen?.version ?? null,
    loading: seen?.loading ?? [],
  };
}

const NO_VARIABLES = {
  message: 'variables: It is no JSON object. Give it as ?variables={"name":"value"}, encoded for an address.',
  extensions: { code: 'BAD_USER_INPUT' },
};

function readVariables(text: unknown): Readonly<Record<string, unknown>> | null {
  if (text === undefined) return {};
  if (typeof text !== 'string') return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}

function unknownOperation(operations: readonly KnownOperation[]) {
  const known = operations.map(({ file }) => file).sort();
  return {
    message: `There is no known operation of that name. There are: ${known.join(', ')}.`,
    extensions: { code: 'NOT_FOUND', operations: known },
  };
}
