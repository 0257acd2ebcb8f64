import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLField,
} from 'graphql';
import { hasRecords, type QueryDraft } from './query-draft.js';
import { randomArguments } from './random-arguments.js';

type AnyField = GraphQLField<unknown, unknown>;

/** What the response keys of one place stand for, in all fragments that lead there: the same key is the same field. */
export type Scope = Map<string, Entry>;

interface Entry {
  readonly field: AnyField;
  /** Field and arguments. */
  readonly call: string;
  readonly below: Scope;
}

/**
 * A selection set of the type, with its braces. Never empty.
 * @param options `most` fields or fragments; `within` a fragment, where another one is rarer
 */
export function randomSelection(
  type: GraphQLCompositeType,
  scope: Scope,
  depth: number,
  draft: QueryDraft,
  { most = 5, within = false } = {},
): string {
  const { choose } = draft;
  const count = 1 + choose.below(most);
  const percent = within ? 6 : isAbstractType(type) ? 50 : 12;
  const texts = Array.from({ length: count }, () =>
    choose.chance(percent) ? fragmentText(type, scope, depth, draft) : fieldText(type, scope, depth, draft),
  );
  return `{ ${texts.join(' ')} }`;
}

function fieldText(type: GraphQLCompositeType, scope: Scope, depth: number, draft: QueryDraft): string {
  const { choose } = draft;
  const fields = offeredFields(type, scope, depth, draft);
  if (fields.length === 0 || choose.chance(6)) return `__typename${directiveText(draft)}`;
  const again = [...scope].filter(([, { field }]) =>
    fields.some((other) => other.name === field.name && String(other.type) === String(field.type)),
  );
  const [key, entry] =
    again.length > 0 && choose.chance(20) ? choose.pick(again) : newEntry(choose.pick(fields), scope, draft);
  const named = key === entry.field.name ? '' : `${key}: `;
  return `${named}${entry.call}${directiveText(draft)}${belowText(entry, depth, draft)}`;
}

/** Mostly fields that are not selected yet, that lead on, and that lead to something. */
function offeredFields(
  type: GraphQLCompositeType,
  scope: Scope,
  depth: number,
  draft: QueryDraft,
): readonly AnyField[] {
  const { choose } = draft;
  const preferring = (fields: readonly AnyField[], percent: number, better: (field: AnyField) => boolean) => {
    const preferred = fields.filter(better);
    return preferred.length > 0 && !choose.chance(100 - percent) ? preferred : fields;
  };
  const affordable = fieldsOf(type).filter((field) => isAffordable(field, depth, draft));
  const known = [...scope.values()].map(({ field }) => field.name);
  const fresh = preferring(affordable, 85, (field) => !known.includes(field.name));
  const leading = preferring(fresh, 65, (field) => isCompositeType(getNamedType(field.type)));
  return preferring(leading, 90, (field) => hasRecords(getNamedType(field.type).name, draft));
}

function newEntry(field: AnyField, scope: Scope, draft: QueryDraft): readonly [string, Entry] {
  const call = `${field.name}${randomArguments(field, draft)}`;
  const known = scope.get(field.name);
  const isSame = known?.call === call && String(known.field.type) === String(field.type);
  if (known && isSame) return [field.name, known];
  const aliased = known !== undefined || draft.choose.chance(20);
  const key = aliased ? newAlias(scope, draft) : field.name;
  const entry: Entry = { field, call, below: new Map() };
  scope.set(key, entry);
  return [key, entry];
}

/** Now and then the name of another field: what an alias hides must not show through. */
function newAlias(scope: Scope, draft: QueryDraft): string {
  const { choose } = draft;
  const hiding = choose.pick(['a', 'id', 'name', 'nodes', 'kind', 'period']);
  return hiding === 'a' || scope.has(hiding) ? `a${String(draft.aliases++)}` : hiding;
}

function belowText({ field, below }: Entry, depth: number, draft: QueryDraft): string {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return '';
  draft.budget -= costOf(field, draft);
  return ` ${randomSelection(type, below, depth - (isRecord(type.name, draft) ? 1 : 0), draft)}`;
}

function fieldsOf(type: GraphQLCompositeType): readonly AnyField[] {
  if (isUnionType(type)) return [];
  const fields = Object.values(type.getFields()) as readonly AnyField[];
  return [...fields, ...fields.filter((field) => isOften(type.name, field))];
}

/** Fields that are worth asking for more often: pages, their records, and what has arguments of its own. */
function isOften(type: string, { name, args }: AnyField): boolean {
  if (type.endsWith('Connection')) return name === 'nodes' || name === 'edges';
  return args.some((one) => one.name === (type === 'Query' ? 'first' : 'day') || one.name === 'fact');
}

function isAffordable(field: AnyField, depth: number, draft: QueryDraft): boolean {
  // Neither is part of the naive evaluation; patterns have calculations of their own to be compared with.
  if (field.name === 'search' || getNamedType(field.type).name.endsWith('Pattern')) return false;
  if (!isCompositeType(getNamedType(field.type))) return true;
  return depth > 0 && (draft.budget > 0 || costOf(field, draft) === 0);
}

/** A list or a record is a subquery or two; values, views, pages and edges are read along with their record. */
function costOf(field: AnyField, draft: QueryDraft): number {
  const { name } = getNamedType(field.type);
  if (name.endsWith('Connection') || draft.model.links.has(name)) return 1;
  return isRecord(name, draft) && field.name !== 'nodes' && field.name !== 'node' ? 1 : 0;
}

function isRecord(type: string, { model }: QueryDraft): boolean {
  return model.nodes.has(type) || model.abstracts.has(type);
}

function fragmentText(type: GraphQLCompositeType, scope: Scope, depth: number, draft: QueryDraft): string {
  const { choose, fragments } = draft;
  const on = choose.pick(conditions(type, draft));
  const body = randomSelection(on, scope, depth, draft, { within: true });
  const directive = directiveText(draft);
  if (on === type && choose.chance(30)) return `...${directive} ${body}`;
  if (!choose.chance(40)) return `... on ${on.name}${directive} ${body}`;
  const name = `F${String(fragments.length)}`;
  fragments.push({ name, on: on.name, body });
  return `...${name}${directive}`;
}

/** Types that some record of this type can have: itself, what it can be, and their interfaces. */
function conditions(type: GraphQLCompositeType, draft: QueryDraft): readonly GraphQLCompositeType[] {
  const all = isAbstractType(type) ? draft.schema.getPossibleTypes(type) : [type];
  const telling = all.filter((one) => hasRecords(one.name, draft));
  const possible = telling.length > 0 && !draft.choose.chance(10) ? telling : all;
  const interfaces = possible.flatMap((one) => (isObjectType(one) ? one.getInterfaces() : []));
  return [...new Set([type, ...possible, ...interfaces])];
}

function directiveText({ choose, variables, schema }: QueryDraft): string {
  if (!choose.chance(6)) return '';
  const type = schema.getDirective('skip')?.args[0]?.type;
  const wanted = choose.chance(50);
  const value = type && choose.chance(70) ? variables.add(wanted, type, true) : String(wanted);
  return ` @${choose.pick(['include', 'skip'])}(if: ${value})`;
}
