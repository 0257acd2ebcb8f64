import type { RelationshipFact } from '../model/facts.js';
import type { GraphModel } from '../model/graph-model.js';
import type { Leads } from './not-stated.js';

/**
 * Which records lead to rows of patterns, by the type of the relationship and its direction: kept of those relationships alone
 * that a record's list of facts asks for.
 */
export type RowEnds = Map<string, { readonly OUT?: Set<string>; readonly IN?: Set<string> }>;

/** Nothing leads to a row yet. */
export function noRowEnds(model: GraphModel): RowEnds {
  const ends: RowEnds = new Map();
  for (const type of model.nodes.values()) {
    if (!type.fields.has('notStated')) continue;
    for (const field of type.fields.values()) {
      if ((field.kind !== 'one' && field.kind !== 'many') || field.optional || !field.derived) continue;
      const { type: name, direction } = field.step ?? {};
      if (name !== undefined && direction !== undefined)
        ends.set(name, { [direction]: new Set(), ...ends.get(name) });
    }
  }
  return ends;
}

/** Notes where relationships of rows begin and end. */
export function noteEnds(ends: RowEnds, relationships: readonly RelationshipFact[]): void {
  for (const { type, from, to } of relationships) {
    const own = ends.get(type);
    own?.OUT?.add(from);
    own?.IN?.add(to);
  }
}

/** Whether a record leads to a row. */
export function leadsToRow(ends: RowEnds): Leads {
  return (id, { type, direction }) => ends.get(type)?.[direction]?.has(id) ?? false;
}
