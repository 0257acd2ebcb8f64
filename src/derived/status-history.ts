import type { NodeFact } from '../model/facts.js';
import type { Additions, Properties } from './additions.js';
import { ANY_DAY, later, sooner, type DayBounds } from './day-bounds.js';
import type { FactGraph } from './fact-graph.js';
import type { AllegationStatus } from '../model/generated/enums.js';
import type { StatusEvent } from './status-event.js';
import { statusEvents } from './status-events.js';
import { statusOrder } from './status-order.js';

/** What an allegation stood at, from when on, and the event that brought it there. */
export interface StatusEntry {
  readonly status: AllegationStatus;
  readonly day: DayBounds;
  readonly id: string;
}

/** Histories by the id of the allegation. */
export type StatusHistories = ReadonlyMap<string, readonly StatusEntry[]>;

/** The history of every allegation (domain.md section 1, rule 1). */
export function statusHistories(graph: FactGraph): StatusHistories {
  return new Map(graph.nodes('Allegation').map((one) => [one.id, statusHistory(graph, one)]));
}

function statusHistory(graph: FactGraph, allegation: NodeFact): readonly StatusEntry[] {
  const [matter] = graph.out(allegation.id, 'PART_OF');
  const alone = graph.into(matter?.id ?? '', 'PART_OF').length <= 1;
  return monotone(counting(statusOrder(statusEvents(graph, allegation)), alone));
}

/** What can be decided on an allegation without a finding. */
const DECIDED: readonly (AllegationStatus | undefined)[] = [
  'CASE_TO_ANSWER',
  'NO_CASE_TO_ANSWER',
  'CLOSED_WITHOUT_INVESTIGATION',
  'WITHDRAWN',
];

/**
 * The events that change where the allegation stands. A finding stands until an appeal or another finding takes its place:
 * investigations are of a whole matter, and one into somebody else must not take a finding back, nor anything else that
 * was decided on this allegation, unless it is `alone` in its matter. An investigation that is over, with nothing decided
 * after it, leaves it open where the allegation stands (docs/decisions/status-of-an-allegation.md).
 */
function counting(events: readonly StatusEvent[], alone: boolean): readonly StatusEvent[] {
  const entries: StatusEvent[] = [];
  const open = new Set<string>();
  let standing: string | null = null;
  for (const event of events) {
    if (event.kind === 'opened') open.add(event.id);
    if (event.kind === 'over') open.delete(event.id);
    const at = entries.at(-1)?.status;
    // Nor does one of which nobody says when it began: it is not known to have come after.
    const isLater = alone && event.day.earliest !== ANY_DAY.earliest;
    if (event.kind === 'opened' && !isLater && DECIDED.includes(at)) continue;
    if (!counts(event, at, open, standing)) continue;
    standing = event.kind === 'finding' && event.status !== 'WITHDRAWN' ? event.id : null;
    if (entries.at(-1)?.kind === 'over') entries.pop();
    if (event.status !== entries.at(-1)?.status) entries.push(event);
  }
  return entries;
}

function counts(
  event: StatusEvent,
  at: AllegationStatus | undefined,
  open: ReadonlySet<string>,
  standing: string | null,
): boolean {
  switch (event.kind) {
    case 'finding':
      return true;
    case 'quashed':
      return standing !== null && event.against.includes(standing);
    case 'report':
      return at === undefined;
    case 'over':
      return at === 'UNDER_INVESTIGATION' && open.size === 0;
    default:
      return standing === null;
  }
}

/** In this order, none can have come before one that precedes it, nor after one that follows. */
function monotone(entries: readonly StatusEvent[]): readonly StatusEntry[] {
  let [earliest, latest] = ['', '\uffff'];
  const earliests = entries.map(({ day }) => (earliest = later(earliest, day.earliest)));
  const latests = entries
    .toReversed()
    .map(({ day }) => (latest = sooner(latest, day.latest)))
    .reverse();
  return entries.map(({ status, id, day }, i) => ({
    status,
    id,
    day: { earliest: earliests[i] ?? day.earliest, latest: latests[i] ?? day.latest },
  }));
}

/** What the graph keeps: the status after all events, and the history as three lists side by side, for `statusOn`. */
export function statusAdditions(histories: StatusHistories): Additions {
  const properties = new Map<string, Properties>();
  for (const [id, entries] of histories) {
    const status = entries.at(-1)?.status;
    if (!status) continue;
    properties.set(id, {
      ...(status !== 'NOT_STATED' && { status }),
      statusNames: entries.map((entry) => entry.status),
      statusEarliest: entries.map((entry) => entry.day.earliest),
      statusLatest: entries.map((entry) => entry.day.latest),
    });
  }
  return { properties };
}
