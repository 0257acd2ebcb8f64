import { join } from 'node:path';
import type { VictimCounts } from '../derived/victim-counts.js';
import { badInput, type Fault } from '../errors.js';
import type { Facts } from '../model/facts.js';
import type { GraphModel } from '../model/graph-model.js';
import { checkFiles } from './check-files.js';
import { dataSetFacts, sourceId } from './data-set-facts.js';
import { countFates, type FileFates, type RefusedRow } from './fates.js';
import { fileRows, readKeyed, type KeyedFile } from './file-rows.js';
import { manifestWork } from './manifest-work.js';
import type { DataFile, Manifest } from './manifest.js';
import { rowReader } from './read-rows.js';
import { noRecords } from './records.js';
import { countCodes } from './unknown-codes.js';
import { victimCounter } from './victim-counter.js';

/** The files of a data set as facts. */
export interface Imported {
  readonly dataSet: string;
  readonly release: string;
  readonly facts: Facts;
  readonly victims: VictimCounts | null;
  readonly files: readonly FileFates[];
  readonly refusedRows: readonly RefusedRow[];
}

/**
 * Reads the files of a manifest.
 * @param folder where they are
 * @param onRows told from time to time how many rows of which file have been read
 * @throws BAD_INPUT with all faults of the manifest and its files together
 */
export async function importFiles(
  manifest: Manifest,
  folder: string,
  model: GraphModel,
  onRows: (file: DataFile, rows: number) => void = () => undefined,
): Promise<Imported> {
  const faults: Fault[] = [];
  const keyed = new Map<string, KeyedFile>();
  const codes = countCodes();
  const tables = (file: string) => keyed.get(file)?.table ?? new Map();
  const works = manifestWork(manifest, model, { faults, tables, unknownCodes: codes });
  const victims = victimCounter(manifest, { faults, tables, unknownCodes: codes });
  faults.push(...(await checkFiles(manifest, folder)));
  if (faults.length > 0) throw badInput(faults);
  const [records, fates] = [noRecords(), countFates()];
  const placed = (file: DataFile) => join(folder, file.path);
  for (const file of manifest.files.values())
    if (file.key)
      keyed.set(
        file.name,
        await readKeyed(file, file.key, placed(file), works.get(file.name)?.computed ?? [], fates),
      );
  for (const file of manifest.files.values()) {
    const work = works.get(file.name);
    const dataSet = manifest.written.dataSet.id;
    const origin = { dataSet, source: sourceId(dataSet, file), secondary: work?.secondary ?? new Map() };
    const reader = rowReader(
      { file: file.name, mappings: work?.mappings ?? [], changes: work?.changes ?? [], origin },
      records,
      fates,
    );
    const count = victims?.file === file.name ? victims.row : null;
    for await (const row of keyed.get(file.name)?.rows ??
      fileRows(file, placed(file), work?.computed ?? [])) {
      codes.at(file, row);
      if (count) count(row, records, fates);
      else reader.row(row);
      if (row.number % 10_000 === 0) onRows(file, row.number);
    }
    reader.end();
  }
  const unknown = codes.faults(manifest);
  if (unknown.length > 0) throw badInput(unknown);
  const own = dataSetFacts(manifest, model);
  return {
    dataSet: manifest.written.dataSet.id,
    release: manifest.written.dataSet.release,
    facts: {
      nodes: [...own.nodes, ...records.nodes],
      relationships: [...own.relationships, ...records.relationships],
    },
    victims: victims?.counts(records) ?? null,
    files: fates.files(),
    refusedRows: fates.refusedRows,
  };
}
