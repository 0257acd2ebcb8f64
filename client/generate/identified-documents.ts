import type { Types } from '@graphql-codegen/plugin-helpers';
import {
  buildASTSchema,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';

/**
 * Has the documents ask for `__typename` and `id` wherever there is one. A cache of records needs both, and would otherwise
 * add the first by itself: then the text that is sent would no longer be the text that the server knows.
 */
export const identifiedDocuments: Types.DocumentTransformObject = {
  transform: ({ documents, schema }) => {
    const built = buildASTSchema(schema);
    return documents.map((file) => ({
      ...file,
      ...(file.document && { document: identified(file.document, built) }),
    }));
  },
};

function identified(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet(node, _key, parent) {
        const isOperation = parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
        const type = types.getParentType();
        if (isOperation || !isCompositeType(type)) return undefined;
        const hasId = (isObjectType(type) || isInterfaceType(type)) && 'id' in type.getFields();
        const wanted = hasId ? ['__typename', 'id'] : ['__typename'];
        const own = node.selections.filter(
          (one) => one.kind !== Kind.FIELD || one.alias || !wanted.includes(one.name.value),
        );
        return { ...node, selections: [...wanted.map(field), ...own] };
      },
    }),
  );
}

function field(name: string): FieldNode {
  return { kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } };
}
