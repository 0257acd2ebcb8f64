import {
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  visit,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '../mapping/plan-operation.js';
import { csvColumns, type CsvColumn, type CsvReading } from './csv-columns.js';

/** A known operation as a table: the document that is asked page by page, and how its rows are read. */
export interface CsvTable {
  readonly document: DocumentNode;
  /** Keys that lead from the answer to what has the rows. */
  readonly path: readonly string[];
  /** The key of its rows there; null where the answer as a whole is one row. */
  readonly rows: string | null;
  /** Whether further pages may follow. */
  readonly paged: boolean;
  /** The variable by which the operation itself says where to begin. */
  readonly begin: string | null;
  readonly columns: readonly CsvColumn[];
}

/** Names that the document is asked by besides its own. */
export const AFTER = 'csvAfter';
export const PAGE = 'csvPage';
export const DEFINITION = 'csvDefinition';

interface Found {
  readonly field: FieldNode;
  readonly type: GraphQLObjectType;
  readonly path: readonly string[];
}

/**
 * Reads a known operation as a table: the rows are those of its only list, else the only row is the whole answer.
 * @param most records of one page, where the operation does not say how many
 */
export function csvTable(text: string, schema: CsvReading['schema'], most: number): CsvTable {
  const document = parse(text);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const query = schema.getQueryType();
  if (!operation || !query) throw new Error('A known operation is a query');
  const reading = { schema, fragments: fragmentsOf(document.definitions) };
  const [found, ...others] = connections(operation.selectionSet, query, []);
  const rows = found && others.length === 0 ? rowsField(found.field) : undefined;
  if (!found || !rows?.selectionSet) {
    const columns = csvColumns(operation.selectionSet, query, reading);
    return { document, path: [], rows: null, paged: false, begin: null, columns };
  }
  const rowType = getNamedType(found.type.getFields()[rows.name.value]?.type);
  if (!isObjectType(rowType)) {
    const columns = csvColumns(operation.selectionSet, query, reading);
    return { document, path: [], rows: null, paged: false, begin: null, columns };
  }
  return {
    document: paged(document, found, most),
    path: found.path,
    rows: keyOf(rows),
    paged: true,
    begin: variableOf(found.field, 'after'),
    columns: csvColumns(rows.selectionSet, rowType, reading),
  };
}

/** The lists of pages whose records are asked for and that stand at the top, or below single records only. */
function connections(
  selected: SelectionSetNode,
  type: GraphQLObjectType,
  above: readonly string[],
): readonly Found[] {
  return selected.selections.flatMap((one): readonly Found[] => {
    const of = one.kind === Kind.FIELD ? type.getFields()[one.name.value]?.type : undefined;
    const target = getNamedType(of);
    if (one.kind !== Kind.FIELD || !one.selectionSet || !isObjectType(target) || isList(of)) return [];
    const path = [...above, keyOf(one)];
    if ('pageInfo' in target.getFields()) return rowsField(one) ? [{ field: one, type: target, path }] : [];
    return connections(one.selectionSet, target, path);
  });
}

function isList(type: GraphQLOutputType | undefined): boolean {
  return isNonNullType(type) ? isList(type.ofType as GraphQLOutputType) : isListType(type);
}

function rowsField({ selectionSet }: FieldNode): FieldNode | undefined {
  return selectionSet?.selections.find(
    (one): one is FieldNode => one.kind === Kind.FIELD && ['nodes', 'edges'].includes(one.name.value),
  );
}

function keyOf({ alias, name }: FieldNode): string {
  return alias?.value ?? name.value;
}

function variableOf({ arguments: given }: FieldNode, name: string): string | null {
  const value = given?.find((one) => one.name.value === name)?.value;
  return value?.kind === Kind.VARIABLE ? value.name.value : null;
}

/** The document with the list read forward from a cursor, and with what follows it. */
function paged(document: DocumentNode, { field, type }: Found, most: number): DocumentNode {
  const { arguments: own = [], selectionSet } = field;
  const kept = own.filter(({ name }) => !['after', 'before', 'last'].includes(name.value));
  const first = kept.some(({ name }) => name.value === 'first') ? [] : [argument('first', String(most))];
  const isPattern = type.getInterfaces().some(({ name }) => name === 'Pattern');
  const [added] = parse(
    `{ ${PAGE}: pageInfo { hasNextPage endCursor } ${isPattern ? `${DEFINITION}: definition` : ''} }`,
  ).definitions as readonly OperationDefinitionNode[];
  const changed: FieldNode = {
    ...field,
    arguments: [...kept, ...first, argument('after', `$${AFTER}`)],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [...(selectionSet?.selections ?? []), ...(added?.selectionSet.selections ?? [])],
    },
  };
  const rewritten = visit(document, { Field: (one) => (one === field ? changed : undefined) });
  const used = new Set<string>();
  visit(rewritten, { VariableDefinition: () => false, Variable: (one) => void used.add(one.name.value) });
  const [declared] = parse(`query ($${AFTER}: String) { __typename }`)
    .definitions as readonly OperationDefinitionNode[];
  return visit(rewritten, {
    OperationDefinition: (one) => ({
      ...one,
      variableDefinitions: [
        ...(one.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value)),
        ...(declared?.variableDefinitions ?? []),
      ],
    }),
  });
}

function argument(name: string, value: string): ArgumentNode {
  const [query] = parse(`query ($${AFTER}: String) { x(${name}: ${value}) }`)
    .definitions as readonly OperationDefinitionNode[];
  const [field] = (query?.selectionSet.selections ?? []) as readonly FieldNode[];
  const [made] = field?.arguments ?? [];
  if (!made) throw new Error('An argument');
  return made;
}
