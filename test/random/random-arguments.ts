import { isInputObjectType, isNonNullType, type GraphQLArgument, type GraphQLField } from 'graphql';
import { writeCursor } from '../../src/mapping/cursor.js';
import { inputText } from './input-text.js';
import { recordsOf, type QueryDraft } from './query-draft.js';
import { randomWhere } from './random-where.js';
import { DAYS, FACTS } from './words.js';

type Given = Readonly<Record<string, unknown>>;

/** The arguments of a field, as text with its parentheses; empty for none. */
export function randomArguments(field: GraphQLField<unknown, unknown>, draft: QueryDraft): string {
  const connection = /^(\w+)Connection!$/.exec(String(field.type))?.[1];
  const page = connection === undefined ? {} : randomPage(connection, field.args, draft);
  const given: Given = {
    ...Object.fromEntries(field.args.flatMap((argument) => ownArgument(argument, field, draft))),
    ...page,
  };
  return argumentsText(given, field.args, draft);
}

/** Arguments with their parentheses; empty for none. */
export function argumentsText(given: Given, args: readonly GraphQLArgument[], draft: QueryDraft): string {
  const texts = args.flatMap((argument) => {
    const value = given[argument.name];
    return value === undefined ? [] : [`${argument.name}: ${inputText(value, argument.type, draft)}`];
  });
  return texts.length > 0 ? `(${texts.join(', ')})` : '';
}

/** Arguments that are not those of a page. */
function ownArgument(
  { name, type }: GraphQLArgument,
  field: GraphQLField<unknown, unknown>,
  draft: QueryDraft,
): readonly (readonly [string, unknown])[] {
  const { choose } = draft;
  const target = String(field.type).replace(/\W/g, '');
  switch (name) {
    case 'id':
      return [[name, randomId(target, draft)]];
    case 'ids':
      return [[name, Array.from({ length: choose.below(5) }, () => randomId(target, draft))]];
    case 'day':
      return [[name, choose.pick(DAYS)]];
    case 'fact':
      return choose.chance(50) ? [[name, choose.chance(5) ? null : choose.pick(FACTS)]] : [];
    default:
      if (isNonNullType(type)) throw new Error(`No value for the argument ${name}`);
      return [];
  }
}

/** Mostly that of a record of the type, else of any record, merged or removed ones too, or of none. */
function randomId(type: string, draft: QueryDraft): string {
  const { choose, facts, model } = draft;
  const kind = choose.below(8);
  const own = recordsOf(type, draft);
  if (kind < 4 && own.length > 0) return choose.pick(own).id;
  if (kind < 6) {
    const prefix = `${model.nodes.get(type)?.prefix ?? ''}/`;
    const gone = facts.nodes.filter((node) => ['Removed', '_Redirect'].includes(node.type));
    const fitting = gone.filter((node) => node.id.startsWith(prefix));
    if (fitting.length > 0) return choose.pick(fitting).id;
    if (gone.length > 0) return choose.pick(gone).id;
  }
  return kind === 7 || facts.nodes.length === 0
    ? choose.pick(['officer/none', 'nothing', ''])
    : choose.pick(facts.nodes).id;
}

function randomPage(type: string, args: readonly GraphQLArgument[], draft: QueryDraft): Given {
  const { choose } = draft;
  const whereType = args.find((argument) => argument.name === 'where')?.type;
  return {
    ...(isInputObjectType(whereType) && draft.budget > 0 && choose.chance(55)
      ? { where: choose.chance(3) ? null : randomWhere(whereType, 2, draft) }
      : {}),
    ...randomOrderAndCut(type, args, draft),
  };
}

/** Which part of a list, in which order. */
export function randomOrderAndCut(type: string, args: readonly GraphQLArgument[], draft: QueryDraft): Given {
  const { choose, model } = draft;
  const orders = model.nodes.get(type)?.orders ?? [];
  const sorted = args.some((argument) => argument.name === 'sort') && orders.length > 0;
  const order = sorted && choose.chance(50) ? choose.pick(orders) : undefined;
  const direction = choose.chance(50) ? 'DESC' : 'ASC';
  const cursor = () => randomCursor(type, (order ?? orders[0])?.name ?? '', draft);
  return {
    ...(order ? { sort: { [order.name]: direction } } : {}),
    ...randomCut(cursor, draft),
  };
}

function randomCut(cursor: () => string | undefined, { choose }: QueryDraft): Given {
  const size = () => (choose.chance(3) ? null : choose.below(5));
  switch (choose.below(8)) {
    case 3:
      return { first: size(), after: cursor() };
    case 4:
      return { last: choose.below(5) };
    case 5:
      return { last: size(), before: cursor() };
    case 6:
      return choose.chance(50) ? { after: cursor() } : { before: cursor() };
    case 7:
      return { first: size() };
    default:
      return {};
  }
}

/** The place of any record of the type, whether the list has it or not. */
function randomCursor(type: string, orderName: string, draft: QueryDraft): string | undefined {
  const records = recordsOf(type, draft);
  const order = draft.model.nodes.get(type)?.orders.find((one) => one.name === orderName);
  if (records.length === 0 || !order) return undefined;
  const { id, properties } = draft.choose.pick(records);
  const keys = order.keys.map((key) => properties[key.property] as string | number);
  return writeCursor({ order: `${type}.${orderName}`, keys: [...keys, id] });
}
