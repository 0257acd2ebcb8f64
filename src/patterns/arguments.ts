import type { Fault } from '../errors.js';
import type { Given } from '../mapping/pattern.js';
import type { Predicate } from '../mapping/plan.js';
import { TRUE } from '../mapping/plan.js';
import { whereFaults } from '../mapping/where-faults.js';
import { whereCondition } from '../mapping/where.js';
import type { GraphModel } from '../model/graph-model.js';

/** A whole number that lies in a range; otherwise the fault says which one. Null when it is not given. */
export function wholeNumber(
  given: Given,
  name: string,
  { least, most }: { readonly least: number; readonly most: number },
): { readonly value: number | null; readonly faults: readonly Fault[] } {
  const value = (given[name] ?? null) as number | null;
  if (value === null || (value >= least && value <= most)) return { value, faults: [] };
  const problem = `${String(value)} is outside its range`;
  const remedy = `Give a number from ${String(least)} to ${String(most)}`;
  return { value, faults: [{ place: name, problem, remedy }] };
}

/** Two days, both of which count: an argument `DayRange`. Null when it is not given. */
export function dayRange(
  given: Given,
  name: string,
): {
  readonly value: { readonly from: string; readonly to: string } | null;
  readonly faults: readonly Fault[];
} {
  const value = (given[name] ?? null) as { readonly from: string; readonly to: string } | null;
  if (!value || value.from <= value.to) return { value, faults: [] };
  const problem = `${value.from} lies after ${value.to}`;
  return { value, faults: [{ place: name, problem, remedy: 'Give the first day as from, the last as to' }] };
}

/** How many sources a record can be asked to rest on. */
const MOST_SOURCES = 20;

/** Rows of which every record rests on so many independent sources. */
export function minimumSources(given: Given): {
  readonly where: Predicate;
  readonly faults: readonly Fault[];
  readonly words: string;
} {
  const { value, faults } = wholeNumber(given, 'minimumSources', { least: 1, most: MOST_SOURCES });
  if (value === null || value === 1) return { where: TRUE, faults, words: '' };
  const where: Predicate = {
    op: 'compare',
    subject: { of: 'node', property: 'independentSources' },
    by: '>=',
    value: { $: value },
  };
  return {
    where,
    faults,
    words: ` Each record of the evidence rests on ${String(value)} independent sources or more.`,
  };
}

/** Rows whose property is one of these values. */
export function oneOf(property: string, values: readonly string[]): Predicate {
  return { op: 'compare', subject: { of: 'node', property }, by: 'IN', value: { $: values } };
}

/** The values of a list argument, of which there has to be one at least. */
export function someOf(
  given: Given,
  name: string,
  example: string,
): { readonly values: readonly string[]; readonly faults: readonly Fault[] } {
  const values = (given[name] ?? []) as readonly string[];
  if (values.length > 0) return { values, faults: [] };
  return {
    values,
    faults: [{ place: name, problem: 'It is empty', remedy: `Name one or more, such as ${example}` }],
  };
}

/** Rows that hold however vague dates fall. */
export const DEFINITE: Predicate = oneOf('certainty', ['DEFINITE']);

/** Records whose property has this value. */
export function equalTo(property: string, value: string | number): Predicate {
  return compared(property, '=', value);
}

/** Records whose property compares so with a value. */
export function compared(
  property: string,
  by: '=' | '<' | '<=' | '>=' | '>',
  value: string | number,
): Predicate {
  return { op: 'compare', subject: { of: 'node', property }, by, value: { $: value } };
}

/** What an argument of a `where` type asks of the records that are counted. */
export function whereOf(
  argument: string,
  type: string,
  given: Given,
  model: GraphModel,
): { readonly where: Predicate; readonly faults: readonly Fault[] } {
  const where = given[argument] as Given | null | undefined;
  if (!where) return { where: TRUE, faults: [] };
  const faults = whereFaults(where, argument);
  return { where: faults.length > 0 ? TRUE : whereCondition(type, where, model).holds, faults };
}

/** A list of names of which one is enough; null when it is not given. */
export function listOf(
  given: Given,
  name: string,
  example: string,
): { readonly values: readonly string[] | null; readonly faults: readonly Fault[] } {
  const values = (given[name] ?? null) as readonly string[] | null;
  if (values?.length !== 0) return { values, faults: [] };
  const fault = { place: name, problem: 'It names none', remedy: `Name one or more, such as ${example}` };
  return { values, faults: [fault] };
}
