import type { NodeFact } from '../model/facts.js';
import type { FunnelStage } from '../model/generated/enums.js';
import type { Additions } from './additions.js';
import type { FactGraph } from './fact-graph.js';
import { ofDataSet } from './of-data-set.js';
import { FUNNEL_STAGES } from './status-scope.js';
import { tallies, type Tally } from './tally.js';

/**
 * How many allegations of a data set, matters and accused officers got how far. Source: domain.md section 5, question 24.
 * A matter or an officer has got as far as the furthest of its allegations; each stage counts those that went further.
 * @param graph with the stage that each allegation has reached
 */
export function funnelTally(graph: FactGraph): Additions {
  const counted = {
    ALLEGATION: (one: NodeFact) => [one],
    MATTER: (one: NodeFact) => graph.out(one.id, 'PART_OF'),
    // Police staff are no officers.
    OFFICER: (one: NodeFact) =>
      graph.into(one.id, 'ACCUSED_IN').filter(({ properties }) => properties['kind'] !== 'STAFF'),
  };
  return {
    nodes: graph.nodes('DataSet').flatMap(({ id }) => {
      const own = ofDataSet(graph, 'Allegation', id);
      const rows = Object.entries(counted).flatMap(([counts, of]) => stages(counts, furthest(own, of)));
      return tallies(id, rows);
    }),
  };
}

/** The rank of the stage that each record has got to, by its id. */
function furthest(
  allegations: readonly NodeFact[],
  of: (allegation: NodeFact) => readonly NodeFact[],
): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const allegation of allegations) {
    const rank = FUNNEL_STAGES.indexOf(allegation.properties['reached'] as FunnelStage);
    for (const { id } of of(allegation)) ranks.set(id, Math.max(rank, ranks.get(id) ?? 0));
  }
  return ranks;
}

function stages(counts: string, ranks: ReadonlyMap<string, number>): readonly Tally[] {
  return FUNNEL_STAGES.map((stage, rank) => {
    const number = [...ranks.values()].filter((one) => one >= rank).length;
    return {
      pattern: 'funnel',
      key: `${counts} ${String(rank)}`,
      values: { stage, number, possible: 0, of: ranks.size },
    };
  });
}
