import type { Fault } from '../errors.js';
import type { Written } from './written.js';

/**
 * The facts that matters withhold, by the record that would have them: they are known, so they are not "not stated".
 * A fact that is withheld and has a value all the same, or that is none, is a fault.
 */
export function withheldFacts(
  records: readonly Written[],
  faults: Fault[],
): ReadonlyMap<string, readonly string[]> {
  const byPath = new Map(records.map((record) => [placeKey(record.file.name, record.path), record]));
  const withheld = new Map<string, string[]>();
  for (const entry of records) {
    if (entry.type.name !== 'Withheld' || !entry.parent) continue;
    const matter = entry.parent.record;
    const place = entry.file.placeOf([...entry.path, 'fact']);
    const found = factAt(String(entry.given['fact']), matter, byPath);
    if (!found) {
      faults.push({
        place,
        problem: 'It names no fact of this matter',
        remedy: 'Write the path of the fact, such as victims.v1.context, and never its value',
      });
      continue;
    }
    withheld.set(found.record.id, [...(withheld.get(found.record.id) ?? []), found.field]);
    if (found.detail || found.record.given[found.field] === undefined) continue;
    faults.push({
      place: found.record.file.placeOf([...found.record.path, found.field], 'key'),
      problem: `The fact "${found.field}" is withheld, and written here`,
      remedy: 'Remove the value, or write it as generalised and withhold only the detail',
    });
  }
  return withheld;
}

interface Found {
  readonly record: Written;
  readonly field: string;
  /** Whether only a detail of the fact is withheld, such as victims.v1.metThrough.occasion. */
  readonly detail: boolean;
}

/** The longest beginning of the path that is a part of the matter; what follows is the fact, then perhaps a detail. */
function factAt(path: string, matter: Written, byPath: ReadonlyMap<string, Written>): Found | null {
  const steps = path.split('.');
  for (let length = steps.length - 1; length >= 0; length -= 1) {
    const record = byPath.get(placeKey(matter.file.name, [...matter.path, ...steps.slice(0, length)]));
    const field = steps[length];
    if (!record || field === undefined) continue;
    const detail = steps.length > length + 1;
    const known = record.type.fields.get(field);
    const isParts = known !== undefined && 'written' in known && known.written === 'PART';
    return known === undefined || (isParts && detail) ? null : { record, field, detail };
  }
  return null;
}

function placeKey(file: string, path: readonly string[]): string {
  return JSON.stringify([file, ...path]);
}
