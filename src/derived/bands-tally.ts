import type { NodeFact } from '../model/facts.js';
import type { StatusScope } from '../model/generated/enums.js';
import type { Additions } from './additions.js';
import type { FactGraph } from './fact-graph.js';
import { ofDataSet } from './of-data-set.js';
import { isInScope, STATUS_SCOPES } from './status-scope.js';
import { keptEvidence, tallies, type Tally } from './tally.js';

/** Numbers of matters, each band from its first number to that before the next. */
export const BANDS: readonly { readonly least: number; readonly most: number | null }[] = Object.freeze([
  { least: 1, most: 1 },
  { least: 2, most: 2 },
  { least: 3, most: 5 },
  { least: 6, most: null },
]);

/**
 * Officers by the number of their matters, and how many of them were dismissed for an allegation that counts. Source:
 * domain.md section 5, question 21. Special constables, to whom the regulations apply in part, are counted apart; police
 * staff, who are outside them, not at all.
 * @param graph with how far each allegation has got
 */
export function bandsTally(graph: FactGraph): Additions {
  return {
    nodes: graph.nodes('DataSet').flatMap(({ id }) => {
      const officers = ofDataSet(graph, 'Officer', id);
      return tallies(
        id,
        STATUS_SCOPES.flatMap((scope) => bandsOf(graph, officers, scope)),
      );
    }),
  };
}

interface Counted {
  readonly officer: string;
  readonly matters: number;
  readonly special: boolean;
  readonly ended: ReadonlySet<unknown>;
}

function bandsOf(graph: FactGraph, officers: readonly NodeFact[], scope: StatusScope): readonly Tally[] {
  const counted = officers.flatMap((officer) => {
    const allegations = graph.out(officer.id, 'ACCUSED_IN').filter((one) => isInScope(one, scope));
    return officer.properties['kind'] === 'STAFF' || allegations.length === 0
      ? []
      : [countedOf(graph, officer, allegations)];
  });
  const bands = BANDS.map(({ least, most }, index): Tally => {
    const own = counted.filter(({ matters }) => matters >= least && matters <= (most ?? Infinity));
    const regular = own.filter(({ special }) => !special);
    const dismissed = regular.filter(({ ended }) => ended.has('DISMISSED'));
    const would = regular.filter(
      ({ ended }) => ended.has('WOULD_HAVE_BEEN_DISMISSED') && !ended.has('DISMISSED'),
    );
    return {
      pattern: 'bands',
      key: `${scope} ${String(index)}`,
      values: {
        officers: regular.length,
        dismissed: dismissed.length,
        wouldHaveBeenDismissed: would.length,
        specials: own.length - regular.length,
        ...keptEvidence(regular.map(({ officer }) => officer)),
      },
    };
  });
  return [...bands, { pattern: 'bandsAll', key: scope, values: { number: counted.length, possible: 0 } }];
}

function countedOf(graph: FactGraph, officer: NodeFact, allegations: readonly NodeFact[]): Counted {
  const matters = allegations.flatMap((one) => graph.out(one.id, 'PART_OF').map(({ id }) => id));
  return {
    officer: officer.id,
    matters: new Set(matters).size,
    special: officer.properties['kind'] === 'SPECIAL',
    ended: new Set(allegations.map(({ properties }) => properties['reached'])),
  };
}
