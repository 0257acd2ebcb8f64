import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { CodegenPlugin } from '@graphql-codegen/plugin-helpers';
import { errorTable } from '../../src/server/error-table.js';

/** Said before a question is read. */
const OF_HTTP = ['TOO_MANY_REQUESTS', 'NOT_FOUND'];

/** The codes of all errors that the API answers with. */
export const errorCodes: CodegenPlugin = {
  plugin: () => {
    const codes = new Set([
      ...Object.values(errorTable).map(({ code }) => code),
      ...Object.values(ApolloServerErrorCode),
      ...OF_HTTP,
    ]);
    return [
      '/** Every code that an error of the API can have. */',
      `export const errorCodes = [\n${[...codes]
        .sort()
        .map((code) => `  '${code}',\n`)
        .join('')}] as const;`,
      '',
      '/** What kind of error it is. */',
      'export type ErrorCode = (typeof errorCodes)[number];',
      '',
    ].join('\n');
  },
};
