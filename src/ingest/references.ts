import type { Fault } from '../errors.js';
import type { GraphModel } from '../model/graph-model.js';
import type { Written } from './written.js';

/** Finds the id that a handle stands for, seen from a record. Null, and a fault, when there is none. */
export type Resolve = (
  handle: string,
  target: string,
  from: Written,
  path: readonly (string | number)[],
) => string | null;

/**
 * A resolver of handles. A handle is looked for among the parts of the same entry, then among the entries of the library;
 * `entry.part` names a part of another entry.
 */
export function resolver(records: readonly Written[], model: GraphModel, faults: Fault[]): Resolve {
  const byKey = new Map<string, Written[]>();
  for (const record of records) byKey.set(record.key, [...(byKey.get(record.key) ?? []), record]);

  function candidates(handle: string, target: string, from: Written): readonly Written[] {
    const possible = new Set(model.abstracts.get(target)?.possible ?? [target]);
    const [entry, part] = handle.split('.');
    const named = (byKey.get(part ?? handle) ?? []).filter((record) => possible.has(record.type.name));
    if (part !== undefined) return named.filter((record) => ownerOf(record).key === entry);
    const own = named.filter((record) => record.parent !== null && record.owner === from.owner);
    return own.length > 0 ? own : named.filter((record) => record.parent === null);
  }

  return (handle, target, from, path) => {
    const found = candidates(handle, target, from);
    const [only] = found;
    if (found.length === 1 && only) return only.id;
    const place = from.file.placeOf([...from.path, ...path]);
    faults.push(
      found.length === 0
        ? {
            place,
            problem: `There is no ${target} with the handle "${handle}" in this library`,
            remedy: `Correct the handle, or write that ${target}`,
          }
        : {
            place,
            problem: `The handle "${handle}" stands for ${String(found.length)} records`,
            remedy: 'Write it as entry.part, or give one of them another key',
          },
    );
    return null;
  };
}

function ownerOf(record: Written): Written {
  return record.parent ? ownerOf(record.parent.record) : record;
}
