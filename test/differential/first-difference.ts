import { asNaiveCursor, isNaiveCursor } from './cursors.js';

/**
 * Where two answers differ first, in words; null when they are equal. The order of keys counts, since a response has the
 * order of its query. Cursors are equal when they stand for the same place.
 */
export function firstDifference(ours: unknown, naive: unknown, path = 'data'): string | null {
  if (isList(ours) && isList(naive)) {
    if (ours.length !== naive.length) {
      return `${path}: ${String(ours.length)} elements, and naively ${String(naive.length)}`;
    }
    return first(ours.map((one, index) => firstDifference(one, naive[index], `${path}[${String(index)}]`)));
  }
  if (isObject(ours) && isObject(naive)) {
    const [left, right] = [Object.keys(ours), Object.keys(naive)];
    if (left.join() !== right.join()) return `${path}: keys ${left.join()}, and naively ${right.join()}`;
    return first(left.map((key) => firstDifference(ours[key], naive[key], `${path}.${key}`)));
  }
  const comparable = isNaiveCursor(naive) ? asNaiveCursor(ours) : ours;
  return comparable === naive ? null : `${path}: ${show(comparable)}, and naively ${show(naive)}`;
}

function first(differences: readonly (string | null)[]): string | null {
  return differences.find((one) => one !== null) ?? null;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
