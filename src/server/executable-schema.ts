import { isAbstractType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { apiSchema } from '../model/api-schema.js';
import { TYPE } from '../mapping/record-hydrator.js';
import type { GraphModel } from '../model/graph-model.js';
import type { TurnContext } from './turn.js';

/**
 * The published schema with what executes it: one resolver for every root field, and the type of a record for unions and
 * interfaces. A schema of its own, so that the one that questions are planned with stays pure.
 */
export function executableSchema(model: GraphModel): GraphQLSchema {
  const schema = apiSchema(model);
  const resolveRoot: GraphQLFieldResolver<unknown, TurnContext> = (_source, _arguments, { turn }, { path }) =>
    turn.valueOf(String(path.key));
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) field.resolve = resolveRoot;
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = typeOfRecord;
  }
  return schema;
}

/** Records come keyed by alias, so that the same field under two names needs nothing special. */
export const resolveByAlias: GraphQLFieldResolver<unknown, TurnContext> = (
  source,
  _arguments,
  _context,
  info,
) => (source as Readonly<Record<string, unknown>>)[info.path.key];

function typeOfRecord(record: unknown): string | undefined {
  return (record as { readonly [TYPE]?: string })[TYPE];
}
