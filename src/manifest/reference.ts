import { columnsOf, type Compiling } from './compiling.js';
import { conditionOf } from './condition.js';
import { keyOf, type Cells } from './manifest.js';
import type { WrittenReference } from './manifest-schema.js';
import { valueOf } from './value.js';

/** What a row names: a record by its mapping and its key. The key is null where the row is blank there. */
export interface Named {
  readonly record: string;
  readonly key: string | null;
}

/** The records that a row may name, the first that is there being meant. */
export type Reference = (cells: Cells) => readonly Named[];

type Path = readonly (string | number)[];

/** Makes a reference of a manifest into a function of a row. A record can be named only after it was made. */
export function referenceOf(written: WrittenReference, path: Path, compiling: Compiling): Reference {
  if ('first' in written) {
    const all = written.first.map((one, index) => referenceOf(one, [...path, 'first', index], compiling));
    return (cells) => all.flatMap((reference) => reference(cells));
  }
  if ('when' in written) {
    const condition = conditionOf(written.when, [...path, 'when'], compiling, valueOf);
    const then = referenceOf(written.then, [...path, 'then'], compiling);
    return (cells) => (condition(cells) ? then(cells) : []);
  }
  const { record } = written;
  const { manifest, faults } = compiling;
  if (!(record in manifest.written.records)) {
    faults.push({
      place: manifest.placeOf([...path, 'record']),
      problem: `There is no mapping "${record}"`,
      remedy: `Use one of ${Object.keys(manifest.written.records).join(', ')}`,
    });
  }
  const columns = written.key === undefined ? [] : columnsOf(written.key, [...path, 'key'], compiling);
  return (cells) => [{ record, key: keyOf(cells, columns) }];
}
