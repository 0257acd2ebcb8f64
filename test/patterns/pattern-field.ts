import {
  getArgumentValues,
  getVariableValues,
  isEnumType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  Kind,
  parse,
  visit,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { readOperations } from '../../src/cli/read-operations.js';
import { readSchema } from '../../src/cli/read-schema.js';
import { apiSchema } from '../../src/model/api-schema.js';
import type { RootField } from '../../src/model/graph-model.js';
import type { KnownOperation } from '../../src/server/known-operation.js';

export type Given = Readonly<Record<string, unknown>>;

/** A field that answers with a pattern, and how it can be asked. */
export interface PatternField {
  readonly name: string;
  readonly root: RootField;
  readonly field: GraphQLField<unknown, unknown>;
  /** The arguments that are its own, without those that every pattern has. */
  readonly own: readonly GraphQLArgument[];
  /** The known operation that asks it, and the values that it gives to the pattern's own arguments. */
  readonly asked: { readonly operation: KnownOperation; readonly given: Given } | null;
  /** Values for the arguments that have to be given: those of the known operation, if any. All others have defaults. */
  readonly least: Given;
}

/** Added to every pattern by the schema. */
const OF_ALL = ['dataSet', 'certainty', 'where', 'sort', 'first', 'after', 'last', 'before'];

export const model = readSchema();
const schema = apiSchema(model);
const operations = readOperations();

/** Every pattern of the model. */
export const patternFields: readonly PatternField[] = [...model.roots.values()]
  .filter(({ kind }) => kind === 'pattern')
  .map((root) => {
    const field = schema.getQueryType()?.getFields()[root.name];
    if (!field) throw new Error(`No field ${root.name}`);
    const own = field.args.filter(({ name }) => !OF_ALL.includes(name));
    const asked = knownQuestion(field, own);
    const least = Object.fromEntries(
      own
        .filter(isRequiredArgument)
        .map(({ name, type }) => [name, asked?.given[name] ?? fittingValues(type)[0]]),
    );
    return { name: root.name, root, field, own, asked, least };
  });

function knownQuestion(
  field: GraphQLField<unknown, unknown>,
  own: readonly GraphQLArgument[],
): PatternField['asked'] {
  for (const operation of operations) {
    const document = parse(operation.text);
    const definition = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
    const { coerced = {} } = getVariableValues(
      schema,
      definition?.variableDefinitions ?? [],
      operation.variables,
    );
    const found: FieldNode[] = [];
    visit(document, {
      Field(one) {
        if (one.name.value === field.name) found.push(one);
      },
    });
    const [node] = found;
    if (!node) continue;
    const all = getArgumentValues(field, node, coerced);
    const given = own.flatMap(({ name }) => (all[name] == null ? [] : [[name, all[name]] as const]));
    return { operation, given: Object.fromEntries(given) };
  }
  return null;
}

/** A question with values for arguments, as text and variables. @param below what is selected of the pattern */
export function patternQuestion(
  { name, field }: PatternField,
  given: Given,
  below: string,
): { readonly query: string; readonly variables: Given } {
  const names = Object.keys(given);
  const typeOf = (one: string) => String(field.args.find((argument) => argument.name === one)?.type);
  const declared = names.map((one) => `$${one}: ${typeOf(one)}`).join(', ');
  const passed = names.map((one) => `${one}: $${one}`).join(', ');
  const query =
    names.length > 0 ? `query (${declared}) { ${name}(${passed}) ${below} }` : `{ ${name} ${below} }`;
  return { query, variables: given };
}

/** What can be selected of a row without going to other records. */
export function plainSelection({ root }: PatternField): string {
  const row = model.rows.get(root.target);
  if (!row) return '{ nodes { id } }';
  const plain = [...row.fields.values()].filter(({ kind }) => kind === 'property').map(({ name }) => name);
  return `{ nodes { ${plain.join(' ')} } }`;
}

/** Values that fit an argument. None for those that are a world of their own, such as filters. */
export function fittingValues(type: GraphQLInputType): readonly unknown[] {
  if (isNonNullType(type)) return fittingValues(type.ofType);
  if (isListType(type)) return fittingValues(type.ofType).map((one) => [one]);
  if (isEnumType(type)) return type.getValues().map(({ value }) => value as unknown);
  switch (String(type)) {
    case 'Int':
      return [2, 3, 4, 5, 7, 30, 60, 90];
    case 'Boolean':
      return [true, false];
    case 'DayRange':
      return [{ from: '2020-01-01', to: '2020-12-31' }];
    case 'ID':
      return ['unit/met-x', 'category/met-x', 'officer/met-x', 'matter/met-x'];
    case 'Date':
      return ['2020-02-29'];
    default:
      return [];
  }
}
