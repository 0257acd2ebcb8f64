import type { Given, Named } from '../mapping/pattern.js';
import { TRUE, type Predicate } from '../mapping/plan.js';
import { whereCondition } from '../mapping/where.js';
import type { GraphModel } from '../model/graph-model.js';

/** Rows of the unit that the argument `unit` names, where it is given. */
export function ofUnit(
  type: string,
  given: Given,
  model: GraphModel,
): { readonly where: Predicate; readonly named: readonly Named[]; readonly words: string } {
  const id = given['unit'] as string | null | undefined;
  if (id == null) return { where: TRUE, named: [], words: '' };
  return {
    where: whereCondition(type, { unit: { id: { eq: id } } }, model).holds,
    named: [{ argument: 'unit', label: 'Unit', id }],
    words: ` Only of ${id}.`,
  };
}
