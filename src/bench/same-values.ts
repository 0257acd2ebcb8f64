/**
 * Where two answers differ, in words; undefined when they hold the same values in the same order. What a value is called and
 * how it is nested does not count, and nothing, an empty list and NOT_STATED are the same: two libraries put it differently.
 */
export function difference(ours: unknown, theirs: unknown): string | undefined {
  const [one, other] = [valuesOf(ours), valuesOf(theirs)];
  if (one.length === 0 && other.length === 0) return undefined;
  const at = one.findIndex((value, index) => value !== other[index]);
  if (at === -1 && one.length === other.length) return undefined;
  const place = at === -1 ? one.length : at;
  return `value ${String(place + 1)} is ${shown(one[place])} here and ${shown(other[place])} there, of ${String(one.length)} and ${String(other.length)}`;
}

/** The values of an answer, one after the other. */
export function valuesOf(answer: unknown): readonly unknown[] {
  if (answer === null || answer === undefined || answer === NOT_STATED) return [];
  if (typeof answer !== 'object') return [answer];
  return Object.values(answer).flatMap(valuesOf);
}

function shown(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value);
}

/** What we say of a fact that is not there. */
const NOT_STATED = 'NOT_STATED';
