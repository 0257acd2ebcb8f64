import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
} from 'graphql';
import { hasRecords, recordsOf, type QueryDraft } from './query-draft.js';
import { DAYS, WORDS } from './words.js';

type Where = Readonly<Record<string, unknown>>;

/** A filter of a `where` type: one or two conditions, each of which some record may well meet. */
export function randomWhere(type: GraphQLInputObjectType, depth: number, draft: QueryDraft): Where {
  const { choose } = draft;
  const about = type.name.replace(/(List)?Where$/, '');
  const fields = Object.values(type.getFields()).filter((field) => depth > 0 || !leadsOn(field));
  if (fields.length === 0 || choose.chance(3)) return {};
  const telling = fields.filter((field) =>
    hasRecords(getNamedType(field.type).name.replace(/(List)?Where$/, ''), draft),
  );
  // What fails, rather than is unknown, shows only where it is turned round.
  const turned = fields.filter((field) => field.name === 'NOT' && choose.chance(25));
  const offered = turned.length > 0 ? turned : telling.length > 0 && !choose.chance(10) ? telling : fields;
  const count = 1 + choose.below(2);
  return Object.fromEntries(
    Array.from({ length: count }, () => choose.pick(offered)).map((field) => [
      field.name,
      condition(field, about, depth, draft),
    ]),
  );
}

/** Whether a condition is about other records, or about conditions. */
function leadsOn(field: GraphQLInputField): boolean {
  const type = getNamedType(field.type);
  if (!isInputObjectType(type)) return false;
  const inner = type.getFields();
  return 'AND' in inner || 'some' in inner;
}

function condition(field: GraphQLInputField, about: string, depth: number, draft: QueryDraft): unknown {
  const { choose } = draft;
  const type = getNamedType(field.type);
  if (!isInputObjectType(type)) return choose.chance(50);
  if (isListType(field.type)) {
    return Array.from({ length: choose.below(3) }, () => randomWhere(type, depth - 1, draft));
  }
  if (leadsOn(field)) {
    draft.budget--;
    return randomWhere(type, depth - 1, draft);
  }
  if (type.name === 'DayWhere') return dayWhere(dayTests, draft);
  if (type.name === 'IntervalWhere') return dayWhere(rangeTests, draft);
  return valueWhere(type, field.name, about, draft);
}

/** One test, and perhaps another of what is possible. */
function dayWhere(tests: (draft: QueryDraft) => Where, draft: QueryDraft): Where {
  const { choose } = draft;
  const kind = choose.below(5);
  if (kind === 4) return { stated: choose.chance(50) };
  if (kind === 3) return { possibly: tests(draft) };
  return kind === 2 ? { ...tests(draft), possibly: tests(draft) } : tests(draft);
}

/** A comparison, or two between which some day lies. */
function dayTests(draft: QueryDraft): Where {
  const { choose } = draft;
  const operator = choose.pick(['eq', 'lt', 'lte', 'gt', 'gte', 'between']);
  if (operator !== 'between') return { [operator]: choose.pick(DAYS) };
  const { from, to } = range(draft);
  return { gte: from, lte: to };
}

function rangeTests(draft: QueryDraft): Where {
  return { [draft.choose.pick(['overlaps', 'within'])]: range(draft) };
}

function range({ choose }: QueryDraft): { readonly from: string; readonly to: string } {
  const [one, other] = [choose.pick(DAYS), choose.pick(DAYS)];
  return one < other ? { from: one, to: other } : { from: other, to: one };
}

function valueWhere(type: GraphQLInputObjectType, field: string, about: string, draft: QueryDraft): Where {
  const { choose } = draft;
  const operator = choose.pick(Object.values(type.getFields()));
  if (operator.name === 'stated') return { stated: choose.chance(50) };
  const value = (): unknown => {
    const named = getNamedType(operator.type);
    if (isEnumType(named)) return choose.pick(named.getValues()).name;
    if (named.name === 'Int') return choose.below(4);
    if (operator.name !== 'startsWith') return stringValue(field, about, draft);
    return Array.from(stringValue(field, about, draft))
      .slice(0, choose.below(6))
      .join('');
  };
  const bare = isNonNullType(operator.type) ? operator.type.ofType : operator.type;
  return { [operator.name]: isListType(bare) ? Array.from({ length: choose.below(4) }, value) : value() };
}

/** Mostly one that a record of the type has. */
function stringValue(field: string, about: string, draft: QueryDraft): string {
  const { choose, facts } = draft;
  const records = recordsOf(about, draft);
  const known = (records.length > 0 && !choose.chance(20) ? records : facts.nodes).map((node) =>
    field === 'id' ? node.id : node.properties[field],
  );
  const strings = known.flat().filter((value) => typeof value === 'string');
  return choose.pick(strings.length > 0 ? strings : WORDS);
}
