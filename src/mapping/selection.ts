import {
  getArgumentValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

import { noteRead, type ArgumentReads, type Given } from './argument-reads.js';

/** What the selections of an operation are read with. */
export interface Reading {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced, as graphql-js does before it executes. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Where is noted what is learned from arguments; left out where nobody wants to know. */
  readonly reads?: ArgumentReads;
}

/** One response key of a selection: a field with its arguments, and everything selected below it. */
export interface Selected {
  /** The alias, or the field's name. */
  readonly key: string;
  readonly name: string;
  /** Their values: a plan that looks at them is only for these very values. */
  readonly arguments: Given;
  /** What a plan needs to know of its arguments: it is also for other values of which the same is known. */
  readonly read: <T>(reader: (given: Given) => T) => T;
  /** Selection sets to be merged; empty for a leaf. */
  readonly below: readonly SelectionSetNode[];
  /** Where it stands in the text, for errors. */
  readonly nodes: readonly FieldNode[];
}

/**
 * Merges selection sets as CollectFields of the GraphQL specification (section 6.3.2) does: fragments spread, `@skip`
 * and `@include` obeyed, the same response key joined.
 */
export function collect(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  reading: Reading,
): readonly Selected[] {
  const found = new Map<string, FieldNode[]>();
  for (const set of sets) visit(type, set, reading, found, new Set());
  return [...found].map(([key, nodes]) => selected(type, key, nodes, reading));
}

function visit(
  type: GraphQLObjectType,
  set: SelectionSetNode,
  reading: Reading,
  found: Map<string, FieldNode[]>,
  spread: Set<string>,
): void {
  for (const selection of set.selections) {
    if (!isIncluded(selection, reading)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const nodes = found.get(key);
      if (nodes) nodes.push(selection);
      else found.set(key, [selection]);
      continue;
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      if (spread.has(selection.name.value)) continue;
      spread.add(selection.name.value);
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? reading.fragments[selection.name.value] : selection;
    if (fragment && applies(fragment.typeCondition?.name.value, type, reading.schema)) {
      visit(type, fragment.selectionSet, reading, found, spread);
    }
  }
}

function isIncluded(node: Parameters<typeof getDirectiveValues>[1], reading: Reading): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, reading.variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, reading.variables)?.['if'] !== false;
}

function applies(condition: string | undefined, type: GraphQLObjectType, schema: GraphQLSchema): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditional = schema.getType(condition);
  return isAbstractType(conditional) && schema.isSubType(conditional, type);
}

function selected(
  type: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
  reading: Reading,
): Selected {
  const [first] = nodes;
  const name = first?.name.value ?? key;
  const definition: GraphQLField<unknown, unknown> | undefined = type.getFields()[name];
  const given = definition && first ? getArgumentValues(definition, first, reading.variables) : {};
  const read: Selected['read'] = (reader) => noteRead(reading.reads, definition, first, given, reader);
  return {
    key,
    name,
    get arguments() {
      return read((values) => values);
    },
    read,
    below: nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : [])),
    nodes,
  };
}

/** The object type of a name. @throws a programmer's error when there is none. */
export function objectType(name: string, schema: GraphQLSchema): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type of the schema`);
  return type;
}
