import { GraphQLError, GraphQLScalarType, Kind, type GraphQLSchema } from 'graphql';

/** Makes the schema's `Date` take days that exist only: a filter by 31 June would answer, and mean nothing. */
export function withCheckedDays(schema: GraphQLSchema): GraphQLSchema {
  const date = schema.getType('Date');
  if (date instanceof GraphQLScalarType) {
    date.parseValue = parseDay;
    date.parseLiteral = (node) => {
      if (node.kind === Kind.STRING) return parseDay(node.value);
      throw new GraphQLError('A day is a text such as "2023-11-16".', { nodes: node });
    };
  }
  return schema;
}

function parseDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError('No such day. Write it as YYYY-MM-DD, for example "2023-11-16".');
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
