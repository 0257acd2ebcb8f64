import type { Parameter } from './plan.js';

/** Something without its values: as a key, with the parameters in the order in which they stand in it. */
export interface Shape {
  readonly key: string;
  readonly parameters: readonly Parameter[];
}

/**
 * The shape of a plan, or of part of one: two plans with the same key have the same text. Parameters are numbered as they
 * stand in it. A list's length is no part of it; the type of a value is, since one parameter always has one type.
 */
export function planShape(plan: unknown): Shape {
  const numbers = new Map<Parameter, number>();
  const key = JSON.stringify(plan, (_, value: unknown) => {
    if (!isParameter(value)) return value;
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return [number, typeof value.$];
  });
  return { key, parameters: [...numbers.keys()] };
}

function isParameter(value: unknown): value is Parameter {
  return typeof value === 'object' && value !== null && '$' in value;
}
