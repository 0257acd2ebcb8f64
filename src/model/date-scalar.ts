import { GraphQLError, valueFromASTUntyped, type GraphQLScalarType } from 'graphql';
import { isCalendarDay } from './calendar-day.js';

/** Makes the scalar take calendar days only: compared as text with the days in the graph, anything else would mislead. */
export function takeOnlyDays(scalar: GraphQLScalarType): void {
  scalar.parseValue = readDay;
  scalar.parseLiteral = (node, variables) => readDay(valueFromASTUntyped(node, variables));
}

function readDay(value: unknown): string {
  if (typeof value === 'string' && isCalendarDay(value)) return value;
  throw new GraphQLError('A Date is a day that exists, written YYYY-MM-DD, such as 2021-08-17');
}
