import type { Fault } from '../errors.js';
import type { Given, Named, RecordRows } from '../mapping/pattern.js';
import { TRUE, type Predicate } from '../mapping/plan.js';
import { joined } from '../mapping/predicates.js';
import type { GraphModel } from '../model/graph-model.js';
import { DEFINITE, minimumSources } from './arguments.js';
import { ofUnit } from './of-unit.js';

/** Rows with evidence in the first order of their type, by the arguments `unit` and `minimumSources`. */
export function evidenceRows(
  type: string,
  given: Given,
  model: GraphModel,
  equal: RecordRows['equal'] = {},
  where: Predicate = TRUE,
): {
  readonly rows: RecordRows;
  readonly faults: readonly Fault[];
  readonly named: readonly Named[];
  readonly words: string;
} {
  const unit = ofUnit(type, given, model);
  const sources = minimumSources(given);
  return {
    faults: sources.faults,
    named: unit.named,
    words: `${unit.words}${sources.words}`,
    rows: {
      kind: 'records',
      equal,
      bounds: [],
      where: joined('and', [where, unit.where, sources.where]),
      definite: DEFINITE,
      sort: null,
    },
  };
}
