import type { NodeFact } from '../model/facts.js';
import type { Certainty } from '../model/generated/enums.js';
import type { FactGraph } from './fact-graph.js';
import { intervalBounds, type IntervalBounds } from './interval-bounds.js';

/** An allegation where it was attributed: to the posting that its accused held when the conduct happened. */
export interface Attributed {
  readonly allegation: NodeFact;
  readonly matter: NodeFact;
  readonly accused: NodeFact;
  readonly posting: NodeFact;
  readonly unit: NodeFact;
  readonly certainty: Certainty;
  readonly conduct: IntervalBounds;
}

/**
 * The allegations of each unit, by its id. Source: domain.md section 3: "totals of units count the chosen one only", never
 * "every unit the officer *ever* served in".
 * @param graph with the attribution of each allegation
 */
export function attributedByUnit(graph: FactGraph): ReadonlyMap<string, readonly Attributed[]> {
  const units = new Map<string, Attributed[]>();
  for (const allegation of graph.nodes('Allegation')) {
    const one = attributed(graph, allegation);
    if (!one) continue;
    const known = units.get(one.unit.id);
    if (known) known.push(one);
    else units.set(one.unit.id, [one]);
  }
  return units;
}

/** Null where no posting is known, or none in a unit. */
export function attributed(graph: FactGraph, allegation: NodeFact): Attributed | null {
  const [posting] = graph.out(allegation.id, 'DURING');
  const [unit] = graph.out(posting?.id ?? '', 'IN_UNIT');
  const [matter] = graph.out(allegation.id, 'PART_OF');
  const [accused] = graph.into(allegation.id, 'ACCUSED_IN');
  const conduct = intervalBounds(allegation, 'conduct');
  if (!posting || !unit || !matter || !accused || !conduct) return null;
  const certainty = allegation.properties['attributionCertainty'] as Certainty;
  return { allegation, matter, accused, posting, unit, certainty, conduct };
}
