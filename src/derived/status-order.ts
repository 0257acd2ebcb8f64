import { compareText } from './compare-text.js';
import { STAGES, type StatusEvent } from './status-event.js';

/**
 * Events one after another: by their days where these are certain, otherwise by the course of the process. An event
 * without a day has its place in the process only. Ties end in the id, so that the order never depends on the input.
 */
export function statusOrder(events: readonly StatusEvent[]): readonly StatusEvent[] {
  const ordered: StatusEvent[] = [];
  const left = [...events].sort(byStage);
  while (left.length > 0) {
    const next = left.findIndex((one) => !left.some((other) => other !== one && comesFirst(other, one)));
    // Days that contradict the process can leave none that is first; then the process decides.
    ordered.push(...left.splice(Math.max(next, 0), 1));
  }
  return ordered;
}

/** Whether one event surely comes before another: by its days, or by its part in the process. */
function comesFirst(one: StatusEvent, other: StatusEvent): boolean {
  if (one.day.latest < other.day.earliest) return true;
  if (other.day.latest < one.day.earliest) return false;
  return leadsTo(one, other);
}

/**
 * A finding comes before the appeal against it, and before what an appeal puts in its place. A finding that a quashing was
 * not against, and that was not surely made before it, is that of the fresh hearing.
 */
function leadsTo(one: StatusEvent, other: StatusEvent): boolean {
  if (other.against.includes(one.id)) return true;
  return one.kind === 'quashed' && other.kind === 'finding' && !one.against.includes(other.id);
}

function byStage(a: StatusEvent, b: StatusEvent): number {
  return (
    STAGES.indexOf(a.kind) - STAGES.indexOf(b.kind) ||
    compareText(a.day.latest, b.day.latest) ||
    compareText(a.day.earliest, b.day.earliest) ||
    compareText(a.id, b.id)
  );
}
