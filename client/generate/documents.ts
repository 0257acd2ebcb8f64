import type { CodegenPlugin } from '@graphql-codegen/plugin-helpers';
import { stripIgnoredCharacters } from 'graphql';
import { docComment } from './doc-comment.js';
import { fragmentsOf, operationsOf } from './operations.js';

/**
 * The documents as texts that are parsed where they are used: as parsed data, a document is ten times as long, and whoever
 * loads a page has to fetch it.
 */
export const documents: CodegenPlugin = {
  plugin: (schema) => {
    const operations = operationsOf(schema);
    const fragments = fragmentsOf(schema);
    return {
      prepend: [
        "import type * as Operations from './operations.js';",
        "import { fragmentDocument, operationDocument } from '../typed-document.js';",
      ],
      content: [
        ...operations.map(
          ({ name, description, id, body }) =>
            `${docComment(description)}\nexport const ${name}Document = /* @__PURE__ */ operationDocument<Operations.${name}Query, Operations.${name}QueryVariables>(\n  '${id}',\n  ${literal(body)},\n);`,
        ),
        ...fragments.map(
          ({ name, on, body }) =>
            `/** The fragment \`${name}\` on \`${on}\`, for reading that part of an answer from a cache. */\nexport const ${name}FragmentDocument = /* @__PURE__ */ fragmentDocument<Operations.${name}Fragment>(\n  ${literal(body)},\n);`,
        ),
        '',
      ].join('\n\n'),
    };
  },
};

function literal(body: string): string {
  return JSON.stringify(stripIgnoredCharacters(body));
}
