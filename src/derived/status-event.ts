import type { AllegationStatus } from '../model/generated/enums.js';
import type { DayBounds } from './day-bounds.js';

/** Something that bears on where an allegation stands. */
export interface StatusEvent {
  readonly kind: (typeof STAGES)[number];
  /** What the allegation stands at from then on, if the event counts. */
  readonly status: AllegationStatus;
  /** Id of the record that it comes from, or of the investigation that is over. */
  readonly id: string;
  /** Open bounds for an event without a day. */
  readonly day: DayBounds;
  /** Ids of findings: those that an appeal is against, or that an appeal's own finding takes the place of. */
  readonly against: readonly string[];
}

/** The course of the process, which orders events where their days do not. */
export const STAGES = [
  'report',
  'closedUninvestigated',
  'opened',
  'over',
  'determination',
  'withdrawn',
  'finding',
  'quashed',
] as const;
