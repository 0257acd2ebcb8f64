import Cypher from '@neo4j/cypher-builder';
import { LRUCache } from 'lru-cache'; // bounded, and keeps what is used
import type { Parameter } from './plan.js';
import type { RootPlan } from './statement-plan.js';
import { planShape } from './plan-shape.js';
import { writeRoot } from './write-root.js';
import type { Writing } from './writing.js';

/** Cypher text and its parameters. Equal shapes have equal text, so the database plans them once. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, Parameter['$']>>;
}

/** A text, and the parameters that stand for its `$p0`, `$p1` and so on. */
export interface WrittenPlan {
  readonly text: string;
  readonly parameters: readonly Parameter[];
}

/** Writes plans, and keeps the texts of the shapes written last. */
export type PlanWriter = (plan: RootPlan) => WrittenPlan;

/** The statement of a written plan, with the plan's own values or others. */
export function statementOf(
  { text, parameters }: WrittenPlan,
  valueOf: (parameter: Parameter) => Parameter['$'] = ({ $ }) => $,
): Statement {
  const values = parameters.map((parameter, index) => [parameterName(index), valueOf(parameter)]);
  return { text, parameters: Object.fromEntries(values) as Statement['parameters'] };
}

/** The language is named, since a server's default may be another one. */
const LANGUAGE = 'CYPHER 5';

/**
 * A writer with a memory of its own.
 * @param tables the tables of patterns, by their names
 * @param size how many texts it keeps; the least recently used goes first
 */
export function planWriter(tables: Writing['tables'] = new Map(), size = 1000): PlanWriter {
  const texts = new LRUCache<string, string>({ max: size });
  return (plan) => {
    const { key, parameters } = planShape(plan);
    const text = texts.get(key) ?? write(plan, parameters, tables);
    texts.set(key, text);
    return { text, parameters };
  };
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
