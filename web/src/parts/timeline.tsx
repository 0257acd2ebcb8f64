import type { Interval } from 'conduct-graph-client';
import type { ReactNode } from 'react';
import { periodWords } from '../words/date-words.js';
import { timelineScale, type Span } from './timeline-scale.js';

type Period = Pick<
  Interval,
  'edtf' | 'startEarliest' | 'startLatest' | 'endEarliest' | 'endLatest' | 'ongoing'
>;

/** One row: something that lasted. */
export interface TimelineRow {
  readonly id: string;
  readonly label: ReactNode;
  readonly note?: ReactNode;
  readonly period: Period | null;
  readonly look: 'posting' | 'command' | 'conduct';
}

/**
 * Periods under each other on one scale. What is certain is solid; where a start or an end is vague the bar fades, and it
 * has no end where no source gives one. The words beside it say the same.
 */
export function Timeline({
  rows,
  caption,
}: {
  readonly rows: readonly TimelineRow[];
  readonly caption: string;
}) {
  const scale = timelineScale(rows.flatMap(({ period }) => (period ? [period] : [])));
  return (
    <figure className="timeline">
      <ul>
        {rows.map(({ id, label, note, period, look }) => (
          <li key={id} className="timeline-row">
            <div className="timeline-words">
              <span className="timeline-label">{label}</span>
              <span className="quiet">{periodWords(period)}</span>
              {note}
            </div>
            {scale && <Track spans={scale.spans(period)} look={look} ticks={scale.ticks} />}
          </li>
        ))}
      </ul>
      {scale && (
        <div className="timeline-axis" aria-hidden="true">
          {scale.ticks.map(({ at, label }) => (
            <span key={label} style={{ left: `${at}%` }}>
              {label}
            </span>
          ))}
        </div>
      )}
      <figcaption className="quiet">{caption}</figcaption>
    </figure>
  );
}

function Track({
  spans,
  look,
  ticks,
}: {
  readonly spans: readonly Span[];
  readonly look: TimelineRow['look'];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}) {
  return (
    <div className="timeline-track" aria-hidden="true">
      {ticks.map(({ at, label }) => (
        <span key={label} className="timeline-tick" style={{ left: `${at}%` }} />
      ))}
      {spans.map(({ kind, from, to }) => (
        <span
          key={kind}
          className={`span span-${kind} span-${look}`}
          style={{ left: `${from}%`, width: `max(${to - from}%, 3px)` }}
        />
      ))}
    </div>
  );
}
