import type { NodeFact } from '../model/facts.js';
import type { InvestigationMode, ReferralKind } from '../model/generated/enums.js';
import type { Additions } from './additions.js';
import type { FactGraph } from './fact-graph.js';
import { ofDataSet } from './of-data-set.js';
import { grouped } from './grouped.js';
import { tallies, type Tally } from './tally.js';

/** In the order in which the rows are shown. */
const KINDS: readonly ReferralKind[] = ['MANDATORY', 'VOLUNTARY', 'CALL_IN', 'NOT_STATED'];
const MODES: readonly InvestigationMode[] = [
  'INDEPENDENT',
  'DIRECTED',
  'MANAGED',
  'SUPERVISED',
  'LOCAL',
  'NOT_STATED',
];

/**
 * Referrals by their kind and by how their matter was investigated. Source: domain.md section 5, question 22: "referral lag and
 * mode". A matter of which no investigation is stated has been investigated in a way that is not stated.
 * @param graph of the facts
 */
export function referralsTally(graph: FactGraph): Additions {
  return {
    nodes: graph.nodes('DataSet').flatMap(({ id }) => {
      const own = ofDataSet(graph, 'Referral', id);
      const rows = grouped(
        own.flatMap((referral) => rowsOf(graph, referral)),
        ({ key }) => key,
      );
      return tallies(
        id,
        [...rows].map(([key, all]) => tally(key, all)),
      );
    }),
  };
}

interface Row {
  readonly key: string;
  readonly kind: ReferralKind;
  readonly mode: InvestigationMode;
  readonly referral: NodeFact;
  readonly matter: NodeFact;
}

function rowsOf(graph: FactGraph, referral: NodeFact): readonly Row[] {
  const kind = (referral.properties['kind'] ?? 'NOT_STATED') as ReferralKind;
  return graph.into(referral.id, 'REFERRED_IN').flatMap((matter) => {
    const investigations = graph.out(matter.id, 'INVESTIGATED_IN');
    const modes = investigations.map(
      ({ properties }) => (properties['mode'] ?? 'NOT_STATED') as InvestigationMode,
    );
    return [...new Set(modes.length > 0 ? modes : (['NOT_STATED'] as const))].map((mode) => {
      const key = `${String(KINDS.indexOf(kind))} ${String(MODES.indexOf(mode))}`;
      return { key, kind, mode, referral, matter };
    });
  });
}

function tally(key: string, rows: readonly Row[]): Tally {
  const [first] = rows;
  return {
    pattern: 'referrals',
    key,
    values: {
      kind: first?.kind ?? 'NOT_STATED',
      mode: first?.mode ?? 'NOT_STATED',
      referrals: rows.length,
      matters: new Set(rows.map(({ matter }) => matter.id)).size,
      withLag: rows.filter(({ referral }) => hasLag(referral)).length,
    },
  };
}

function hasLag({ properties }: NodeFact): boolean {
  return properties['lagMinDays'] !== undefined || properties['lagMaxDays'] !== undefined;
}
