import type { CodegenConfig } from '@graphql-codegen/cli';
import type { CodegenPlugin } from '@graphql-codegen/plugin-helpers';
import { cacheFacts } from './client/generate/cache-facts.js';
import { documentedOperations } from './client/generate/documented-operations.js';
import { documents } from './client/generate/documents.js';
import { errorCodes } from './client/generate/error-codes.js';
import { hooks } from './client/generate/hooks.js';
import { identifiedDocuments } from './client/generate/identified-documents.js';
import { persistedOperations } from './client/generate/persisted-operations.js';

/** Our own, by their files. */
const own: Readonly<Record<string, CodegenPlugin>> = {
  './client/generate/cache-facts.ts': cacheFacts,
  './client/generate/documented-operations.ts': documentedOperations,
  './client/generate/documents.ts': documents,
  './client/generate/error-codes.ts': errorCodes,
  './client/generate/hooks.ts': hooks,
  './client/generate/persisted-operations.ts': persistedOperations,
};

/** What is made from the published schema and the known operations. `npm run generate` prints the schema first. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'schema/operations/*.graphql',
  importExtension: '.js',
  pluginLoader: async (name) => own[name] ?? ((await import(name)) as CodegenPlugin),
  config: {
    // In the order in which the schema says it.
    sort: false,
    enumType: 'string-literal',
    enumsAsTypes: true,
    immutableTypes: true,
    useTypeImports: true,
    scalars: { Date: 'string', Duration: 'string', ID: 'string' },
    strictScalars: true,
    skipTypename: true,
  },
  generates: {
    // The words of the field, for the rules that compare them.
    'src/model/generated/enums.ts': { plugins: ['typescript'], config: { onlyEnums: true } },
    // The client: types of the schema, the operations from their variables to their answers, and what a cache has to know.
    'client/src/generated/schema-types.ts': {
      plugins: ['typescript'],
      config: { skipTypename: false, nonOptionalTypename: true },
    },
    'client/src/generated/operations.ts': {
      documentTransforms: [identifiedDocuments],
      plugins: ['./client/generate/documented-operations.ts'],
      config: { skipTypename: false, importSchemaTypesFrom: 'client/src/generated/schema-types.ts' },
    },
    'client/src/generated/documents.ts': { plugins: ['./client/generate/documents.ts'] },
    'client/src/react/generated/hooks.ts': { plugins: ['./client/generate/hooks.ts'] },
    'client/src/generated/possible-types.ts': { plugins: ['fragment-matcher'] },
    'client/src/generated/error-codes.ts': { plugins: ['./client/generate/error-codes.ts'] },
    'client/src/apollo/generated/cache-facts.ts': { plugins: ['./client/generate/cache-facts.ts'] },
    'client/schema.graphql': { plugins: ['schema-ast'] },
    'client/introspection.json': { plugins: ['introspection'], config: { minify: true } },
    'client/persisted-operations.json': { plugins: ['./client/generate/persisted-operations.ts'] },
  },
};

export default config;
