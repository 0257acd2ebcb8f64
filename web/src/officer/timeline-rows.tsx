import type { TimelineRow } from '../parts/timeline.js';
import { RecordLink } from '../parts/record-link.js';
import { inSentence, plainWords } from '../words/plain-words.js';
import { statusWords } from '../words/status-words.js';
import type { Officer } from './officer-view.js';

/** Postings, then the conduct that is alleged, on one scale. */
export function timelineRows({ postings, allegations }: Officer): readonly TimelineRow[] {
  return [
    ...postings.nodes.map(({ id, role, rank, title, unit, period }): TimelineRow => ({
      id,
      look: role === 'COMMANDER' ? 'command' : 'posting',
      period,
      label: (
        <>
          {title ?? plainWords(rank)}
          {role === 'COMMANDER' && ', commanding'} ·{' '}
          {unit ? <RecordLink id={unit.id} name={unit.name} /> : 'unit not stated'}
        </>
      ),
    })),
    ...allegations.nodes.flatMap(({ id, conduct, status }): readonly TimelineRow[] =>
      conduct === null
        ? []
        : [
            {
              id,
              look: 'conduct',
              period: conduct,
              label: <a href={`#${id}`}>Conduct: {inSentence(statusWords[status].label)}</a>,
            },
          ],
    ),
  ];
}
