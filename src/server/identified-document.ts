import {
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
 * A document that also asks for `__typename` and `id` wherever there is one. A client that keeps records needs both, and
 * would otherwise add the first by itself: then the text that it sends would no longer be the one that is known.
 */
export function identifiedDocument(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
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
        const others = node.selections.filter(
          (one) => one.kind !== Kind.FIELD || one.alias || !wanted.includes(one.name.value),
        );
        return { ...node, selections: [...wanted.map(field), ...others] };
      },
    }),
  );
}

function field(name: string): FieldNode {
  return { kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } };
}
