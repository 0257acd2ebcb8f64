import type { CodegenPlugin } from '@graphql-codegen/plugin-helpers';
import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

const OF_PAGES = ['first', 'after', 'last', 'before'];

/** What a cache needs to know of the schema: which types are records, which are parts of records, and the lists. */
export const cacheFacts: CodegenPlugin = {
  plugin: (schema) => {
    const types = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter(({ name }) => !name.startsWith('__'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const isRow = rowsOf(schema);
    const records = types.filter((type) => 'id' in type.getFields() && !isRow(type));
    const parts = types.filter(
      (type) => !('id' in type.getFields()) && !isConnection(type) && type !== schema.getQueryType(),
    );
    return [
      constant('recordTypes', 'Types whose `id` says for good which record it is.', names(records)),
      constant(
        'rowTypes',
        'Rows of patterns. What they say depends on what was asked, so the same `id` is not the same answer.',
        names(types.filter(isRow)),
      ),
      constant('partTypes', 'Types that are only ever a part of what holds them.', names(parts)),
      constant(
        'connectionFields',
        'By type: the lists in pages, and their arguments apart from those that choose the page.',
        Object.fromEntries(
          types
            .map((type) => [type.name, listsOf(type)] as const)
            .filter(([, lists]) => Object.keys(lists).length > 0),
        ),
      ),
    ].join('\n');
  },
};

function rowsOf(schema: GraphQLSchema): (type: GraphQLObjectType) => boolean {
  const row = schema.getType('PatternRow');
  if (!isInterfaceType(row)) throw new Error('The schema has no PatternRow');
  return (type) => type.getInterfaces().includes(row);
}

/** Pages are known by what they have, as the rows of patterns have names of their own. */
function isConnection(type: GraphQLNamedType): boolean {
  return isObjectType(type) && 'pageInfo' in type.getFields();
}

function listsOf(type: GraphQLObjectType): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.values(type.getFields())
      .filter((field) => isConnection(getNamedType(field.type)))
      .map(({ name, args }) => [
        name,
        args.map((argument) => argument.name).filter((argument) => !OF_PAGES.includes(argument)),
      ]),
  );
}

function names(types: readonly GraphQLObjectType[]): readonly string[] {
  return types.map(({ name }) => name);
}

function constant(name: string, description: string, value: object): string {
  return `/** ${description} */\nexport const ${name} = ${JSON.stringify(value)} as const;\n`;
}
