import type { CodegenPlugin } from '@graphql-codegen/plugin-helpers';
import { docComment } from './doc-comment.js';
import { operationsOf } from './operations.js';

const KINDS = [
  { suffix: 'Query', make: 'queryHook', note: 'Asks as soon as it is shown.' },
  { suffix: 'LazyQuery', make: 'lazyQueryHook', note: 'Asks when its function is called.' },
  {
    suffix: 'SuspenseQuery',
    make: 'suspenseQueryHook',
    note: 'Suspends until the answer is there; throws its error.',
  },
] as const;

/** The hooks of every operation. */
export const hooks: CodegenPlugin = {
  plugin: (schema) => {
    const operations = operationsOf(schema);
    return {
      prepend: [
        "import * as documents from '../../generated/documents.js';",
        ...KINDS.map(({ make }) => `import { ${make} } from '../${kebab(make)}.js';`),
      ],
      content: `${operations
        .flatMap(({ name, description }) =>
          KINDS.map(
            ({ suffix, make, note }) =>
              `${docComment(`${description}\n\n${note}`)}\nexport const use${name}${suffix} = /* @__PURE__ */ ${make}(documents.${name}Document);`,
          ),
        )
        .join('\n\n')}\n`,
    };
  },
};

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
