import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { csvCell } from './csv-cell.js';

/** A column: its name in the first row, and where its value stands in an answer. */
export interface CsvColumn {
  readonly name: string;
  readonly path: readonly string[];
}

/** What columns are read with. */
export interface CsvReading {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** Fields of a page that only lead to its records, or say where it stands. */
const LEADING = ['nodes', 'edges', 'node'];

/** The columns of what is selected: a record within a record gives `a.b`, a list is left out of the name. */
export function csvColumns(
  selected: SelectionSetNode,
  type: GraphQLCompositeType,
  reading: CsvReading,
): readonly CsvColumn[] {
  const all = columnsOf(selected, type, reading, { names: [], path: [] });
  return [...new Map(all.map((column) => [column.name, column])).values()];
}

interface Above {
  readonly names: readonly string[];
  readonly path: readonly string[];
}

function columnsOf(
  selected: SelectionSetNode,
  type: GraphQLCompositeType,
  reading: CsvReading,
  above: Above,
): readonly CsvColumn[] {
  return selected.selections.flatMap((one): readonly CsvColumn[] => {
    if (one.kind !== Kind.FIELD) {
      const fragment = one.kind === Kind.FRAGMENT_SPREAD ? reading.fragments[one.name.value] : one;
      if (!fragment) return [];
      const narrowed = fragment.typeCondition && reading.schema.getType(fragment.typeCondition.name.value);
      return columnsOf(fragment.selectionSet, isCompositeType(narrowed) ? narrowed : type, reading, above);
    }
    const key = one.alias?.value ?? one.name.value;
    const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
    const field = fields[one.name.value];
    const of = field && getNamedType(field.type);
    const leads = LEADING.includes(one.name.value) && /(Connection|Edge|Pattern)$/.test(type.name);
    const path = [...above.path, key];
    const names = leads ? above.names : [...above.names, key];
    if (!field || isLeafType(of)) return [{ name: names.join('.'), path }];
    if (of?.name === 'PageInfo' || !one.selectionSet || !isCompositeType(of)) return [];
    return columnsOf(one.selectionSet, of, reading, { names, path });
  });
}

/** The cell of a row: the values of a list are joined by `; `, so that a row stays one row. */
export function cellOf(row: unknown, { path }: CsvColumn): string {
  const value = valueAt(row, path);
  return csvCell(Array.isArray(value) ? joined(value) : value);
}

function valueAt(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => valueAt(one, key === undefined ? [] : [key, ...rest]));
  if (key === undefined || value === null || value === undefined) return value;
  return valueAt((value as Readonly<Record<string, unknown>>)[key], rest);
}

function joined(values: readonly unknown[]): string {
  return values
    .flat(Infinity)
    .filter((one) => one !== null && one !== undefined)
    .map(String)
    .join('; ');
}
