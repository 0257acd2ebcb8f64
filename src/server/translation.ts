import type { GraphQLSchema } from 'graphql';
import { checkPatterns } from '../mapping/check-patterns.js';
import { tablesOf, type Patterns } from '../mapping/pattern.js';
import type { Hydration, Rules } from '../mapping/hydration.js';
import { drawingWriter, planWriter, type DrawingWriter, type PlanWriter } from '../mapping/statement.js';
import { apiSchema } from '../model/api-schema.js';
import type { GraphModel } from '../model/graph-model.js';
import type { QuestionLimits } from './question-limits.js';

/** What turns questions into statements, and rows into answers. Made once; needs no database. */
export interface Translation {
  readonly model: GraphModel;
  /** The published schema. */
  readonly schema: GraphQLSchema;
  readonly write: PlanWriter;
  /** Writes what Neo4j Browser draws. */
  readonly draw: DrawingWriter;
  readonly hydration: Hydration;
  readonly patterns: Patterns;
  readonly limits: QuestionLimits;
}

/**
 * @param rules the rules of computed fields, by the names that the SDL gives them
 * @throws BAD_INPUT where the patterns are not those of the model
 */
export function translationOf(
  model: GraphModel,
  rules: Rules,
  patterns: Patterns,
  limits: QuestionLimits,
): Translation {
  checkPatterns(model, patterns);
  const tables = tablesOf(patterns);
  const typeOfPrefix = new Map([...model.nodes.values()].map((node) => [node.prefix, node.name]));
  return Object.freeze({
    model,
    schema: apiSchema(model),
    write: planWriter(tables),
    draw: drawingWriter(tables),
    hydration: { typeOfPrefix, rules },
    patterns,
    limits,
  });
}
