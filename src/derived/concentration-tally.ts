import type { NodeFact } from '../model/facts.js';
import type { ConcentrationBy } from '../model/generated/enums.js';
import type { Additions } from './additions.js';
import { compareText } from './compare-text.js';
import type { FactGraph } from './fact-graph.js';
import { ofDataSet } from './of-data-set.js';
import { grouped } from './grouped.js';
import { isInScope, STATUS_SCOPES } from './status-scope.js';
import { keptEvidence, tallies, type Tally } from './tally.js';

/** The tallies that keep some of the allegations of each group. */
export const CONCENTRATION_EVIDENCE = 'concentrationEvidence';
/** The top per cent where none is asked for. */
export const USUAL_TOP = 10;

/**
 * How many officers, units and categories have so many allegations: from these numbers follow the share of each tenth and
 * of the top p per cent, for every p. Source: issue 4, "Concentration". Police staff are no officers, a unit has what
 * surely happened in it, and an inferred category none.
 * @param graph with the attribution of each allegation
 */
export function concentrationTally(graph: FactGraph): Additions {
  return {
    nodes: graph.nodes('DataSet').flatMap(({ id }) => {
      const own = ofDataSet(graph, 'Allegation', id);
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
  CATEGORY({ id, properties }, graph) {
    const [category] = graph.out(id, 'IN_CATEGORY');
    return category && properties['categoryInferred'] !== 'YES' ? { id: category.id, sure: true } : null;
  },
};

function distribution(
  key: string,
  allegations: readonly NodeFact[],
  holderOf: (allegation: NodeFact) => ReturnType<Holder>,
): readonly Tally[] {
  const all = allegations.flatMap((allegation) => {
    const holder = holderOf(allegation);
    return holder ? [{ ...holder, allegation }] : [];
  });
  const sure = all.filter((one) => one.sure);
  const held = new Map(
    [...grouped(sure, ({ id }) => id)].map(([id, own]) => [id, own.map((one) => one.allegation.id)]),
  );
  const numbers = grouped([...held.values()], (own) => own.length);
  const rows = [...numbers].map(([number, { length }]): Tally => ({
    pattern: 'concentration',
    key: `${key} ${String(number).padStart(9, '0')}`,
    values: { number, holders: length },
  }));
  const values = { number: sure.length, possible: all.length - sure.length };
  return [...rows, ...evidenceOfGroups(key, held), { pattern: 'concentrationAll', key, values }];
}

/** Some of the allegations of each tenth, and of the top per cent that is usually asked for, by the key of the pattern's row. */
function evidenceOfGroups(key: string, held: ReadonlyMap<string, readonly string[]>): readonly Tally[] {
  const ranked = [...held].sort(([a, one], [b, other]) => one.length - other.length || compareText(a, b));
  const [size, larger] = [Math.floor(ranked.length / 10), ranked.length % 10];
  const beginning = (tenth: number) => tenth * size + Math.min(tenth, larger);
  const tenths = Array.from({ length: 10 }, (_, index) => ({
    part: String(index + 1).padStart(2, '0'),
    group: ranked.slice(beginning(index), beginning(index + 1)),
  }));
  const top = ranked.slice(ranked.length - Math.ceil((USUAL_TOP * ranked.length) / 100));
  return [...tenths, { part: 'top', group: top }].map(({ part, group }) => ({
    pattern: CONCENTRATION_EVIDENCE,
    key: `${key} ${part}`,
    values: keptEvidence(group.flatMap(([, own]) => own)),
  }));
}
