import neo4j from 'neo4j-driver';
import { ConductGraphError } from '../errors.js';

/**
 * Turns values into what the driver takes, in the one place where that happens.
 *
 * To the driver every JavaScript number is a FLOAT, which LIMIT and index look-ups of whole numbers don't take. Here a
 * whole number is an INTEGER and any other a FLOAT. So a parameter that can hold a fraction has no single type, and
 * every change of type plans the statement anew: use whole numbers (days, thousandths) for what is counted or sorted.
 * @throws INTERNAL for a number that can't be exact, and for undefined: both are mistakes in a program
 */
export function driverParameters(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return convertMap(parameters, '$');
}

function convert(value: unknown, place: string): unknown {
  if (typeof value === 'number') return convertNumber(value, place);
  if (value === undefined) throw unusable(place, 'has no value; leave it out or use null');
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((element, index) => convert(element, `${place}[${index}]`));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  return convertMap(value as Record<string, unknown>, `${place}.`);
}

function convertMap(map: Readonly<Record<string, unknown>>, place: string): Record<string, unknown> {
  const converted: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(map)) converted[key] = convert(value, place + key);
  return converted;
}

function convertNumber(value: number, place: string): unknown {
  if (!Number.isInteger(value)) {
    if (Number.isFinite(value)) return value;
    throw unusable(place, 'is not a number');
  }
  if (Number.isSafeInteger(value)) return neo4j.int(value);
  throw unusable(place, 'is too large to be exact');
}

function unusable(place: string, problem: string): ConductGraphError {
  return new ConductGraphError('INTERNAL', `The parameter ${place} of a statement ${problem}.`, { place });
}
