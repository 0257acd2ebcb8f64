import Cypher from '@neo4j/cypher-builder';
import type { Parameter, RootPlan } from './plan.js';
import { writeRoot } from './write-root.js';
import type { Writing } from './writing.js';

/** Cypher text and its parameters. Equal shapes have equal text, so the database plans them once. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, Parameter['$']>>;
}

/** Writes statements, and keeps the texts of the shapes written last. */
export type StatementWriter = (plan: RootPlan) => Statement;

/** The language is named, since a server's default may be another one. */
const LANGUAGE = 'CYPHER 5';

/**
 * A writer with a memory of its own.
 * @param tables the tables of patterns, by their names
 * @param size how many texts it keeps; the least recently used goes first
 */
export function statementWriter(tables: Writing['tables'] = new Map(), size = 1000): StatementWriter {
  const texts = new Map<string, string>();
  return (plan) => {
    const { shape, parameters } = readShape(plan);
    const text = texts.get(shape) ?? write(plan, parameters, tables);
    texts.delete(shape);
    texts.set(shape, text);
    if (texts.size > size) texts.delete(texts.keys().next().value as string);
    return {
      text,
      parameters: Object.fromEntries(
        parameters.map((parameter, index) => [parameterName(index), parameter.$]),
      ),
    };
  };
}

/**
 * The plan without its values, as a key: two plans with the same key have the same text. Parameters are numbered as they
 * stand in it. A list's length is no part of it; the type of a value is, since one parameter always has one type.
 */
function readShape(plan: RootPlan): { readonly shape: string; readonly parameters: readonly Parameter[] } {
  const numbers = new Map<Parameter, number>();
  const shape = JSON.stringify(plan, (_, value: unknown) => {
    if (!isParameter(value)) return value;
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return [number, typeof value.$];
  });
  return { shape, parameters: [...numbers.keys()] };
}

function isParameter(value: unknown): value is Parameter {
  return typeof value === 'object' && value !== null && '$' in value;
}

function parameterName(index: number): string {
  return `p${String(index)}`;
}

function write(plan: RootPlan, parameters: readonly Parameter[], tables: Writing['tables']): string {
  const named = new Map(
    parameters.map((parameter, index) => [parameter, new Cypher.NamedParam(parameterName(index))] as const),
  );
  const parameter = (one: Parameter): Cypher.Param => {
    const found = named.get(one);
    if (!found) throw new Error('A parameter is not part of the plan');
    return found;
  };
  return `${LANGUAGE}\n${writeRoot(plan, { parameter, tables }).build().cypher}`;
}
