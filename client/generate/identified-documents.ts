import type { Types } from '@graphql-codegen/plugin-helpers';
import { buildASTSchema } from 'graphql';
import { identifiedDocument } from '../../src/server/identified-document.js';

/** Has the types of the operations be those of their documents, as clients ask them. */
export const identifiedDocuments: Types.DocumentTransformObject = {
  transform: ({ documents, schema }) => {
    const built = buildASTSchema(schema);
    return documents.map((file) => ({
      ...file,
      ...(file.document && { document: identifiedDocument(file.document, built) }),
    }));
  },
};
