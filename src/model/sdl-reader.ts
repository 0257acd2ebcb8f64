import {
  Kind,
  type ASTNode,
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';

/** What a directive says, as plain values. Empty when the directive is absent. */
export function directive(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): Readonly<Record<string, unknown>> | null {
  const found = node.directives?.find((candidate) => candidate.name.value === name);
  return found ? argumentsOf(found) : null;
}

/** All uses of a directive that may be repeated. */
export function directives(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): readonly Readonly<Record<string, unknown>>[] {
  return (node.directives ?? []).filter((candidate) => candidate.name.value === name).map(argumentsOf);
}

function argumentsOf(node: ConstDirectiveNode): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    (node.arguments ?? []).map((given) => [given.name.value, valueFromASTUntyped(given.value)]),
  );
}

/** A type reference taken apart: `[Posting!]!` is the list, not null, of `Posting`. */
export function typeParts(type: TypeNode): {
  readonly name: string;
  readonly list: boolean;
  readonly nonNull: boolean;
} {
  const nonNull = type.kind === Kind.NON_NULL_TYPE;
  const bare = nonNull ? type.type : type;
  const list = bare.kind === Kind.LIST_TYPE;
  let inner: TypeNode = bare;
  while (inner.kind !== Kind.NAMED_TYPE) inner = inner.type;
  return { name: inner.name.value, list, nonNull };
}

/** `file:line:column` of a definition. */
export function placeOf(node: ASTNode): string {
  const start = node.loc?.startToken;
  return start ? `${node.loc.source.name}:${String(start.line)}:${String(start.column)}` : 'schema';
}

/** Names of a field's own arguments. */
export function argumentNames(field: FieldDefinitionNode): readonly string[] {
  return (field.arguments ?? []).map((argument: InputValueDefinitionNode) => argument.name.value);
}
