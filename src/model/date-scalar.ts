import { GraphQLError, valueFromASTUntyped, type GraphQLScalarType } from 'graphql';

/** Makes the scalar take calendar days only: compared as text with the days in the graph, anything else would mislead. */
export function takeOnlyDays(scalar: GraphQLScalarType): void {
  scalar.parseValue = readDay;
  scalar.parseLiteral = (node, variables) => readDay(valueFromASTUntyped(node, variables));
}

function readDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError('A Date is a day that exists, written YYYY-MM-DD, such as 2021-08-17');
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '0001') return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
