import {
  Kind,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';
import { knownOperations, type KnownOperation } from '../api/known-operations.js';

/** A variable of a question, as its file declares it. */
export interface PatternVariable {
  readonly name: string;
  readonly type: string;
  readonly isRequired: boolean;
}

/** A question that is answered by rows of a table, with its rule. */
export interface PatternQuestion {
  readonly operation: KnownOperation;
  /** The field of the answer that holds it. */
  readonly root: string;
  /** The fields of a row, in the order of the file, without those that are told apart. */
  readonly columns: readonly string[];
  readonly isPaged: boolean;
  readonly variables: readonly PatternVariable[];
}

/** What is no column: the evidence folds out, and ids are links of what they name. */
const APART = new Set(['__typename', 'id', 'evidence', 'edges']);

/** Every question whose answer says its rule, by its file: read from the operations, so that a new one needs nothing here. */
export const patternQuestions: ReadonlyMap<string, PatternQuestion> = new Map(
  [...knownOperations.values()]
    .flatMap((operation) => {
      const question = patternOf(operation);
      return question ? [question] : [];
    })
    .sort((a, b) => a.operation.number - b.operation.number)
    .map((question) => [question.operation.file, question]),
);

function patternOf(operation: KnownOperation): PatternQuestion | undefined {
  const definition = operation.document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  const [root] = fieldsOf(definition?.selectionSet);
  const fields = fieldsOf(root?.selectionSet);
  const named = (name: string) => fields.find((field) => field.name.value === name);
  const nodes = named('nodes');
  if (!definition || !root || !nodes || !named('definition')) return undefined;
  return {
    operation,
    root: responseName(root),
    columns: fieldsOf(nodes.selectionSet)
      .map(responseName)
      .filter((name) => !APART.has(name)),
    isPaged: named('pageInfo') !== undefined,
    variables: (definition.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => ({
      name: variable.name.value,
      type: typeName(type),
      isRequired: type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined,
    })),
  };
}

function fieldsOf(selections: SelectionSetNode | undefined): readonly FieldNode[] {
  return (selections?.selections ?? []).filter((one): one is FieldNode => one.kind === Kind.FIELD);
}

function responseName({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

function typeName(type: TypeNode): string {
  switch (type.kind) {
    case Kind.NON_NULL_TYPE:
      return typeName(type.type);
    case Kind.LIST_TYPE:
      return `[${typeName(type.type)}]`;
    default:
      return type.name.value;
  }
}
