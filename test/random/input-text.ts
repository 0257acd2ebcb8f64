import {
  astFromValue,
  isInputObjectType,
  isListType,
  isNonNullType,
  print,
  type GraphQLInputType,
} from 'graphql';
import type { QueryDraft } from './query-draft.js';

/** Writes a value into a query, as it stands or, at any depth, in a variable. */
export function inputText(
  value: unknown,
  type: GraphQLInputType,
  draft: QueryDraft,
  mayBeNull = true,
): string {
  const { choose, variables } = draft;
  if (choose.chance(12)) return variables.add(value, type, mayBeNull && !isNonNullType(type));
  if (value === null) return 'null';
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare) && Array.isArray(value)) {
    return `[${value.map((one) => inputText(one, bare.ofType, draft)).join(', ')}]`;
  }
  if (isInputObjectType(bare)) {
    const fields = bare.getFields();
    const entries = Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([name, inner]) => {
      const field = fields[name];
      return field ? [`${name}: ${inputText(inner, field.type, draft, !bare.isOneOf)}`] : [];
    });
    return `{${entries.join(', ')}}`;
  }
  const literal = astFromValue(value, bare);
  return literal ? print(literal) : 'null';
}
