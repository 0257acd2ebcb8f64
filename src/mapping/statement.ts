import Cypher from '@neo4j/cypher-builder';
import { LRUCache } from 'lru-cache'; // bounded, and keeps what is used
import type { Parameter } from './plan.js';
import type { RootPlan } from './statement-plan.js';
import { planShape } from './plan-shape.js';
import { writeDrawing } from './write-drawing.js';
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

/** A label that is only ours. */
const TECHNICAL = /:_\w/;

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
    const text = texts.get(key) ?? `${LANGUAGE}\n${textOf(writeRoot(plan, writingFor(parameters, tables)))}`;
    texts.set(key, text);
    return { text, parameters };
  };
}

/** What the records of a plan are drawn by, as nodes; null where it has none. */
export type DrawingWriter = (
  plan: RootPlan,
  valueOf?: (parameter: Parameter) => Parameter['$'],
) => Statement | null;

/** Writes statements for Neo4j Browser, with the same values as `statementOf` has. @param tables as for `planWriter` */
export function drawingWriter(tables: Writing['tables'] = new Map()): DrawingWriter {
  return (plan, valueOf) => {
    const { parameters } = planShape(plan);
    const drawing = writeDrawing(plan, writingFor(parameters, tables));
    if (!drawing) return null;
    const text = textOf(drawing);
    // A table of numbers that were counted at load: nobody could read what they stand in.
    if (TECHNICAL.test(text)) return null;
    const statement = statementOf({ text, parameters }, valueOf);
    // Values and counts are left out, and with them some parameters.
    const used = new Set(statement.text.match(/\$p\d+/g));
    const values = Object.entries(statement.parameters).filter(([name]) => used.has(`$${name}`));
    return { text: statement.text, parameters: Object.fromEntries(values) };
  };
}

function parameterName(index: number): string {
  return `p${String(index)}`;
}

function textOf(clause: Cypher.Clause): string {
  return clause.build().cypher;
}

function writingFor(parameters: readonly Parameter[], tables: Writing['tables']): Writing {
  const named = new Map(
    parameters.map((parameter, index) => [parameter, new Cypher.NamedParam(parameterName(index))] as const),
  );
  const parameter = (one: Parameter): Cypher.Param => {
    const found = named.get(one);
    if (!found) throw new Error('A parameter is not part of the plan');
    return found;
  };
  return { parameter, tables };
}
