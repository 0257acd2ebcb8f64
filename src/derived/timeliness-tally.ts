import type { NodeFact } from '../model/facts.js';
import type { TimelinessStep } from '../model/generated/enums.js';
import { partProperty } from '../model/part-property.js';
import type { Additions } from './additions.js';
import type { FactGraph } from './fact-graph.js';
import { ofDataSet } from './of-data-set.js';
import { tallies, type Tally } from './tally.js';

/** The steps, in the order of their time, each with the field of the matter that holds it. */
const STEPS: readonly (readonly [TimelinessStep, string])[] = [
  ['CONDUCT_END_TO_REPORT', 'conductEndToReport'],
  ['REPORT_TO_REFERRAL', 'reportToReferral'],
  ['REPORT_TO_HEARING', 'reportToHearing'],
  ['HEARING_TO_APPEAL', 'hearingToAppeal'],
];

/**
 * How long each step of a matter took: the median and the 90th percentile of whole days, by nearest rank. Source:
 * domain.md section 5, question 23. Negative intervals are left out and counted, and so are those of which the dates do
 * not say on which side they lie, or that have no bound on one side: what is left has bounds that hold.
 */
export function timelinessTally(graph: FactGraph): Additions {
  return {
    nodes: graph.nodes('DataSet').flatMap(({ id }) => {
      const own = ofDataSet(graph, 'Matter', id);
      return tallies(
        id,
        STEPS.map(([step, field], index) => tally(step, field, String(index), own)),
      );
    }),
  };
}

function tally(step: TimelinessStep, field: string, key: string, matters: readonly NodeFact[]): Tally {
  const gaps = matters.map(({ properties }) => ({
    least: properties[partProperty(field, 'minDays')] as number | undefined,
    most: properties[partProperty(field, 'maxDays')] as number | undefined,
  }));
  const counted = gaps.flatMap(({ least, most }) =>
    least !== undefined && most !== undefined && least >= 0 && most >= 0 ? [{ least, most }] : [],
  );
  const [least, most] = [counted.map((one) => one.least), counted.map((one) => one.most)];
  const negative = gaps.filter(({ most: end }) => end !== undefined && end < 0).length;
  const stated = gaps.filter((one) => one.least !== undefined || one.most !== undefined).length;
  return {
    pattern: 'timeliness',
    key,
    values: {
      step,
      matters: counted.length,
      ...(counted.length > 0 && {
        medianLeast: percentile(least, 50),
        medianMost: percentile(most, 50),
        ninetiethLeast: percentile(least, 90),
        ninetiethMost: percentile(most, 90),
      }),
      negative,
      vague: stated - counted.length - negative,
      notStated: gaps.length - stated,
      of: gaps.length,
    },
  };
}

/** The smallest value that so many per cent of all do not exceed: nearest rank. */
function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil((percent * sorted.length) / 100) - 1] ?? 0;
}
