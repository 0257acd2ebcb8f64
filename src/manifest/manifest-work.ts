import type { GraphModel } from '../model/graph-model.js';
import type { Compiling } from './compiling.js';
import { linkOf, updateOf, type Change } from './join-rows.js';
import type { DataFile, Manifest } from './manifest.js';
import { mappingOf, type Mapping } from './mapping.js';
import type { Read } from './read.js';
import { valueOf } from './value.js';

/** What a manifest does with the rows of one file. */
export interface Work {
  readonly mappings: Mapping[];
  /** Mappings that make a record only where a row names one that is not there. */
  readonly secondary: Map<string, Mapping>;
  readonly changes: Change[];
  /** How the computed columns are read. */
  readonly computed: readonly Read[];
}

/** Everything that a manifest does, by file. What it names and is not there is a fault at its place. */
export function manifestWork(
  manifest: Manifest,
  model: GraphModel,
  making: Pick<Compiling, 'faults' | 'tables' | 'unknownCodes'>,
): ReadonlyMap<string, Work> {
  const works = new Map(
    [...manifest.files.values()].map((file) => [file.name, noWork(file, manifest, making)]),
  );
  const { records, links = {}, updates = {} } = manifest.written;
  const each = <T extends { readonly from: string }>(
    section: string,
    all: Readonly<Record<string, T>>,
    put: (name: string, written: T, work: Work, compiling: Compiling) => void,
  ) => {
    for (const [name, written] of Object.entries(all)) {
      const file = fileOf(written.from, [section, name, 'from'], manifest, making);
      if (!file) continue;
      const work = works.get(file.name);
      if (work) put(name, written, work, { ...making, manifest, file });
    }
  };
  each('records', records, (name, written, work, compiling) => {
    const mapping = mappingOf(name, written, model, compiling);
    if (mapping?.secondary) work.secondary.set(name, mapping);
    else if (mapping) work.mappings.push(mapping);
  });
  each('links', links, (name, written, work, compiling) => {
    work.changes.push(linkOf(name, written, model, compiling));
  });
  each('updates', updates, (name, written, work, compiling) => {
    work.changes.push(updateOf(name, written, model, compiling));
  });
  return works;
}

function noWork(
  file: DataFile,
  manifest: Manifest,
  making: Pick<Compiling, 'faults' | 'tables' | 'unknownCodes'>,
): Work {
  const computed = Object.entries(manifest.written.files[file.name]?.computed ?? {}).map(([name, value]) =>
    valueOf(value, ['files', file.name, 'computed', name], { ...making, manifest, file }),
  );
  return { mappings: [], secondary: new Map(), changes: [], computed };
}

/** A file of the manifest by its name; a fault where there is none. */
export function fileOf(
  name: string,
  path: readonly string[],
  manifest: Manifest,
  { faults }: Pick<Compiling, 'faults'>,
): DataFile | null {
  const file = manifest.files.get(name);
  if (file) return file;
  faults.push({
    place: manifest.placeOf(path),
    problem: `There is no file "${name}"`,
    remedy: `Use one of ${[...manifest.files.keys()].join(', ')}`,
  });
  return null;
}
