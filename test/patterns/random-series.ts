import { dayNumber, isoDay } from '../../src/derived/day-number.js';
import type { Draft } from './random-facts.js';

const FIRST = dayNumber('2019-01-01');

/** Published series that count each unit by each day, with figures for periods that overlap. */
export function addSeries({ choose, cited, link }: Draft): void {
  for (const counts of ['ALLEGATION', 'MATTER', 'OFFICER']) {
    for (const dated of ['RECEIVED', 'CONDUCT']) {
      const key = `${counts}${dated}`.toLowerCase();
      const about = { name: key, countingRule: 'As it says.', counts, dated };
      const series = cited('Series', `series/${key}`, about);
      for (let n = 0; n < 4; n += 1) {
        const from = FIRST + choose.below(120);
        const to = from + choose.below(60);
        const figure = cited(
          'SeriesValue',
          `seriesvalue/${key}-${String(n)}`,
          {
            periodStartEarliest: isoDay(from),
            periodStartLatest: isoDay(from),
            periodEndEarliest: isoDay(to),
            periodEndLatest: isoDay(to),
            stage: choose.from(['ALLEGED', 'CASE_TO_ANSWER', 'PROVEN']),
            published: choose.below(9),
          },
          `series/${key}`,
        );
        link(series, 'STATES_FIGURE', figure);
      }
    }
  }
}
