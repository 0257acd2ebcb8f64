import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types from the published schema. `npm run generate` prints that first. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'schema/operations/*.graphql',
  importExtension: '.js',
  config: {
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
    // The known operations, typed from their variables to their answers.
    'src/client/generated/operations.ts': { plugins: ['typescript-operations', 'typed-document-node'] },
  },
};

export default config;
