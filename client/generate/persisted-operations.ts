import type { CodegenPlugin } from '@graphql-codegen/plugin-helpers';
import { operationsOf } from './operations.js';

/** The manifest of the operations that a server knows, in the form that Apollo's tools read and write. */
export const persistedOperations: CodegenPlugin = {
  plugin: (schema) => {
    const operations = operationsOf(schema).map(({ id, name, body }) => ({ id, name, type: 'query', body }));
    const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
    return `${JSON.stringify(manifest, null, 2)}\n`;
  },
};
