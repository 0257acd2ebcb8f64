import type { NodeFact } from '../model/facts.js';
import type { FunnelStage } from '../model/generated/enums.js';
import { relationship, type Additions, type Properties } from './additions.js';
import { conductStart } from './conduct-days.js';
import { dataSetOf } from './data-set-of.js';
import { dayBounds, type DayBounds } from './day-bounds.js';
import type { FactGraph } from './fact-graph.js';
import { intervalBounds } from './interval-bounds.js';
import { MOST_EVIDENCE } from './pattern-row.js';
import { FUNNEL_STAGES } from './status-scope.js';

/**
 * Our own count beside each figure of a published series: the same unit, the same day, the same stage. Source: domain.md
 * section 5, question 33, "own funnel beside an official series with its counting rule", and "published figures to set
 * results beside (not to tune to)".
 */
export function seriesFigures(graph: FactGraph): Additions {
  const properties = new Map<string, Properties>();
  const relationships = [];
  for (const series of graph.nodes('Series')) {
    const cases = casesOf(graph, series);
    for (const figure of graph.out(series.id, 'STATES_FIGURE')) {
      const { sure, anyhow, allegations } = counted(figure, cases);
      properties.set(figure.id, {
        seriesId: series.id,
        own: sure.size,
        ownPossible: [...anyhow].filter((key) => !sure.has(key)).length,
      });
      for (const { id } of allegations.slice(0, MOST_EVIDENCE))
        relationships.push(relationship('RESTS_ON', figure.id, id));
    }
  }
  return { properties, relationships };
}

interface Case {
  /** What is counted once: the allegation, its matter, or the officer accused. */
  readonly key: string;
  readonly allegation: NodeFact;
  readonly day: DayBounds;
  readonly stage: number;
}

/** The allegations of the series' data set that have a day, each under what the series counts. */
function casesOf(graph: FactGraph, { id, properties }: NodeFact): readonly Case[] {
  const { counts, dated } = properties;
  return graph.nodes('Allegation').flatMap((allegation): Case[] => {
    if (dataSetOf(allegation.id) !== dataSetOf(id)) return [];
    const [matter] = graph.out(allegation.id, 'PART_OF');
    const [accused] = graph.into(allegation.id, 'ACCUSED_IN');
    const officer = accused && accused.properties['kind'] !== 'STAFF' ? accused : undefined;
    const of = counts === 'OFFICER' ? officer : counts === 'MATTER' ? matter : allegation;
    const day = dated === 'RECEIVED' ? dayBounds(matter, 'received') : conductStart(allegation);
    const stage = FUNNEL_STAGES.indexOf(allegation.properties['reached'] as FunnelStage);
    return of && day ? [{ key: of.id, allegation, day, stage }] : [];
  });
}

/** Both ends of the period count as in it. */
function counted(figure: NodeFact, cases: readonly Case[]) {
  const period = intervalBounds(figure, 'period');
  const least = FUNNEL_STAGES.indexOf(figure.properties['stage'] as FunnelStage);
  const [from, to] = [period?.startEarliest ?? '', period?.endLatest ?? ''];
  const within = cases.filter(({ day, stage }) => stage >= least && day.earliest <= to && day.latest >= from);
  const surely = within.filter(({ day }) => day.earliest >= from && day.latest <= to);
  return {
    sure: new Set(surely.map(({ key }) => key)),
    anyhow: new Set(within.map(({ key }) => key)),
    allegations: within.map(({ allegation }) => allegation),
  };
}
