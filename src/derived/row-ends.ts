import type { RelationshipFact } from '../model/facts.js';
import type { GraphModel } from '../model/graph-model.js';
import type { Leads } from './not-stated.js';

/** Which records lead to rows of patterns: kept of those relationships alone that a record's list of facts asks for. */
export interface RowEnds {
  note(relationships: readonly RelationshipFact[]): void;
  readonly leads: Leads;
}

/** Nothing leads to a row yet. */
export function rowEnds(model: GraphModel): RowEnds {
  const wanted = new Set(
    [...model.nodes.values()].flatMap((type) =>
      type.fields.has('notStated')
        ? [...type.fields.values()].flatMap((field) =>
            (field.kind === 'one' || field.kind === 'many') && !field.optional && field.derived && field.step
              ? [field.step.type]
              : [],
          )
        : [],
    ),
  );
  const ends = new Set<string>();
  return {
    note(relationships) {
      for (const { type, from, to } of relationships) {
        if (wanted.has(type)) ends.add(`${type} OUT ${from}`).add(`${type} IN ${to}`);
      }
    },
    leads: (id, { type, direction }) => ends.has(`${type} ${direction} ${id}`),
  };
}
