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
  const ends = new Map<string, { readonly OUT?: Set<string>; readonly IN?: Set<string> }>();
  for (const type of model.nodes.values()) {
    if (!type.fields.has('notStated')) continue;
    for (const field of type.fields.values()) {
      if ((field.kind !== 'one' && field.kind !== 'many') || field.optional || !field.derived) continue;
      const { type: name, direction } = field.step ?? {};
      if (name !== undefined && direction !== undefined)
        ends.set(name, { [direction]: new Set(), ...ends.get(name) });
    }
  }
  return {
    note(relationships) {
      for (const { type, from, to } of relationships) {
        const own = ends.get(type);
        own?.OUT?.add(from);
        own?.IN?.add(to);
      }
    },
    leads: (id, { type, direction }) => ends.get(type)?.[direction]?.has(id) ?? false,
  };
}
