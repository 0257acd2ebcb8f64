import type { NodeFact } from '../model/facts.js';
import type { ConcentrationBy } from '../model/generated/enums.js';
import type { Additions } from './additions.js';
import type { FactGraph } from './fact-graph.js';
import { isInScope, STATUS_SCOPES } from './status-scope.js';
import { tallies, type Tally } from './tally.js';

/**
 * How many officers, units and categories have so many allegations: from these numbers follow the share of each tenth and
 * of the top p per cent, for every p. Source: issue 4, "Concentration". Police staff are no officers, a unit has what
 * surely happened in it, and an inferred category none.
 * @param graph complete, with the attribution of each allegation
 */
export function concentrationTally(graph: FactGraph): Additions {
  return {
    nodes: graph.nodes('DataSet').flatMap(({ id }) => {
      const own = graph.nodes('Allegation').filter(({ properties }) => properties['dataSetId'] === id);
      return tallies(
        id,
        STATUS_SCOPES.flatMap((scope) => {
          const counted = own.filter((one) => isInScope(one, scope));
          return (Object.keys(HOLDER) as ConcentrationBy[]).flatMap((by) => {
            return distribution(`${by} ${scope}`, counted, (one) => HOLDER[by](one, graph));
          });
        }),
      );
    }),
  };
}

/** Whose an allegation is, and whether that is sure; null for nobody's. */
type Holder = (
  allegation: NodeFact,
  graph: FactGraph,
) => { readonly id: string; readonly sure: boolean } | null;

const HOLDER: Readonly<Record<ConcentrationBy, Holder>> = {
  OFFICER({ id }, graph) {
    const [accused] = graph.into(id, 'ACCUSED_IN');
    return accused && accused.properties['kind'] !== 'STAFF' ? { id: accused.id, sure: true } : null;
  },
  UNIT({ properties }) {
    const { unitId, attributionCertainty } = properties;
    return typeof unitId === 'string' ? { id: unitId, sure: attributionCertainty === 'DEFINITE' } : null;
  },
  CATEGORY({ properties }) {
    const { categoryId, categoryInferred } = properties;
    return typeof categoryId === 'string' && categoryInferred !== 'YES'
      ? { id: categoryId, sure: true }
      : null;
  },
};

function distribution(
  key: string,
  allegations: readonly NodeFact[],
  holderOf: (allegation: NodeFact) => ReturnType<Holder>,
): readonly Tally[] {
  const numbers = new Map<string, number>();
  let possible = 0;
  for (const allegation of allegations) {
    const holder = holderOf(allegation);
    if (holder?.sure) numbers.set(holder.id, (numbers.get(holder.id) ?? 0) + 1);
    else if (holder) possible += 1;
  }
  const holders = new Map<number, number>();
  for (const number of numbers.values()) holders.set(number, (holders.get(number) ?? 0) + 1);
  const rows = [...holders].map(([number, count]): Tally => ({
    pattern: 'concentration',
    key: `${key} ${String(number).padStart(9, '0')}`,
    values: { number, holders: count },
  }));
  const number = [...numbers.values()].reduce((sum, one) => sum + one, 0);
  return [...rows, { pattern: 'concentrationAll', key, values: { number, possible } }];
}
