import type { NodeFact } from '../model/facts.js';

/** The id of something that hangs on one record: the record's own id, its type, and what else tells it from others. */
export function hangingId(prefix: string, { id }: NodeFact, rest: string | null = null): string {
  const slash = id.indexOf('/');
  const own = `${id.slice(slash + 1)}-${id.slice(0, slash)}`;
  return `${prefix}/${own}${rest === null ? '' : `-${rest.toLowerCase()}`}`;
}
