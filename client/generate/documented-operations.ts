import type { CodegenPlugin, Types } from '@graphql-codegen/plugin-helpers';
import { plugin as typesOfOperations } from '@graphql-codegen/typescript-operations';
import {
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DefinitionNode,
  type GraphQLSchema,
} from 'graphql';
import ts from 'typescript'; // reads what was generated, to find where each comment belongs
import { docComment } from './doc-comment.js';
import { operationsOf } from './operations.js';

/** The types of the operations, as the library makes them, with what the schema says of each field as its comment. */
export const documentedOperations: CodegenPlugin<object> = {
  plugin: async (schema, loaded, config, info) => {
    // They come in the order in which they happened to be read.
    const files = loaded.toSorted((a, b) => ((a.location ?? '') < (b.location ?? '') ? -1 : 1));
    const made = await typesOfOperations(schema, files, config, info);
    const { prepend = [], content } = typeof made === 'string' ? { content: made } : made;
    return { prepend, content: commented(content, commentsOf(schema, files)) };
  },
};

/** Finds the description of a type of ours by its name, or of a field of an answer by the operation or fragment it is in. */
interface Comments {
  readonly ofType: (name: string) => string | undefined;
  readonly ofField: (inside: string, type: string, key: string) => string | undefined;
}

function commentsOf(schema: GraphQLSchema, files: readonly Types.DocumentFile[]): Comments {
  const aliases = aliasesOf(schema, files);
  const operations = new Map(operationsOf(schema).map((one) => [`${one.name}Query`, one.description]));
  return {
    ofType: (name) => operations.get(name),
    ofField(inside, typeName, key) {
      const type = schema.getType(typeName);
      if (!isObjectType(type)) return undefined;
      const types = [typeName, ...type.getInterfaces().map(({ name }) => name)];
      const aliased = types.flatMap((one) => aliases.get(`${inside} ${one} ${key}`) ?? [])[0];
      return type.getFields()[aliased ?? key]?.description ?? undefined;
    },
  };
}

/** Fields by the other names that they have in answers, with the type that they are asked of and where. */
function aliasesOf(schema: GraphQLSchema, files: readonly Types.DocumentFile[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const types = new TypeInfo(schema);
  for (const { document } of files) {
    if (!document) continue;
    const places = document.definitions.flatMap((one) => declaredNameOf(one) ?? []);
    visit(
      document,
      visitWithTypeInfo(types, {
        Field({ alias, name }) {
          if (!alias) return;
          for (const place of places)
            found.set(`${place} ${types.getParentType()?.name ?? ''} ${alias.value}`, name.value);
        },
      }),
    );
  }
  return found;
}

/** What the library calls the type of an operation or fragment. */
function declaredNameOf(definition: DefinitionNode): string | null {
  if (definition.kind === Kind.OPERATION_DEFINITION) return `${definition.name?.value ?? ''}Query`;
  return definition.kind === Kind.FRAGMENT_DEFINITION ? `${definition.name.value}Fragment` : null;
}

function commented(text: string, comments: Comments): string {
  const source = ts.createSourceFile('operations.ts', text, ts.ScriptTarget.Latest, true);
  const places: { readonly at: number; readonly comment: string }[] = [];
  const note = (node: ts.Node, comment: string | undefined): void => {
    if (comment !== undefined) places.push({ at: node.getStart(source), comment });
  };
  const read = (node: ts.Node, inside: string): void => {
    const type = ts.isTypeLiteralNode(node) ? (typeNameOf(node) ?? rootTypeOf(node)) : undefined;
    if (ts.isTypeLiteralNode(node) && type !== undefined)
      for (const member of node.members)
        if (member.name) note(member, comments.ofField(inside, type, member.name.getText(source)));
    ts.forEachChild(node, (child) => read(child, inside));
  };
  for (const statement of source.statements) {
    const name = ts.isTypeAliasDeclaration(statement) ? statement.name.text : '';
    note(statement, comments.ofType(name));
    read(statement, name);
  }
  return places
    .toSorted((a, b) => b.at - a.at)
    .reduce(
      (done, { at, comment }) => `${done.slice(0, at)}\n${docComment(comment)}\n${done.slice(at)}`,
      text,
    );
}

/** Every answer says its type, but for the whole. */
function typeNameOf(node: ts.TypeLiteralNode): string | undefined {
  for (const member of node.members) {
    if (!ts.isPropertySignature(member) || member.name.getText() !== '__typename') continue;
    const { type } = member;
    if (type && ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) return type.literal.text;
  }
  return undefined;
}

function rootTypeOf({ parent }: ts.TypeLiteralNode): string | undefined {
  return ts.isTypeAliasDeclaration(parent) && parent.name.text.endsWith('Query') ? 'Query' : undefined;
}
