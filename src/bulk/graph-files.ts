import { setImmediate } from 'node:timers/promises';
import { completedParts, decide, derive, derivedParts, rowsOfAll } from '../derived/derive.js';
import { factGraph } from '../derived/fact-graph.js';
import { officerGroups } from '../derived/officer-groups.js';
import { mergeNotes, noRowNotes } from '../derived/row-notes.js';
import { loadedEntries } from '../ingest/loaded-contents.js';
import { BULK_LOAD } from '../ingest/marker.js';
import { hashOf, ownedContents } from '../ingest/owned-content.js';
import { dataSetLine } from '../ingest/data-set-line.js';
import type { FactsToBuild } from '../ingest/facts-to-build.js';
import type { Facts, NodeFact } from '../model/facts.js';
import type { GraphModel } from '../model/graph-model.js';
import { modelHash } from '../model/model-hash.js';
import { allFiles, importerWriter, type ImporterFiles } from './importer-files.js';
import { writeOfficers, type OfficerThreads } from './officer-threads.js';

/** A graph as files for the importer, and what it is called. */
export interface GraphFiles {
  readonly files: ImporterFiles;
  readonly version: string;
}

/**
 * Writes a whole graph as files for Neo4j's importer: all data sets with everything that follows from their facts, and the
 * marker. Of a case library it is remembered what was loaded of each entry, so that the next load finds the difference; an
 * imported data set is always loaded as a whole.
 * @param dataSets one after the other, so that no two are in memory
 * @param folder an empty one
 * @param threads by which the rows of officers are written; null to write them by this one
 * @param onPart told after each part how many records of which data set have been written
 */
export async function graphFiles(
  dataSets: AsyncIterable<FactsToBuild> | Iterable<FactsToBuild>,
  model: GraphModel,
  folder: string,
  threads: OfficerThreads | null,
  onPart: (dataSet: string, records: number) => void,
): Promise<GraphFiles> {
  const writer = importerWriter(folder, 'main');
  const others: ImporterFiles[] = [];
  const lines: string[] = [];
  for await (const staged of dataSets) {
    let records = 0;
    const onRecords = (more: number): void => {
      records += more;
      onPart(staged.dataSet, records);
    };
    const write = (part: Facts): void => {
      writer.write(part);
      onRecords(part.nodes.length);
    };
    if (staged.contentHash === null) lines.push(writeLibrary(staged, model, write));
    else {
      others.push(...(await writeImport(staged, model, write, { threads, folder, onRecords })));
      lines.push(`${staged.dataSet} ${staged.release} ${staged.contentHash}`);
    }
  }
  const ofModel = modelHash(model);
  const version = hashOf([ofModel, ...lines.sort()]);
  const marker: NodeFact = {
    id: 'graph',
    type: '_Graph',
    owner: 'graph',
    properties: { modelHash: ofModel, dataVersion: version, dataSets: lines, load: BULK_LOAD },
  };
  writer.write({ nodes: [marker], relationships: [] });
  return { files: allFiles([writer.close(), ...others]), version };
}

interface Threading {
  readonly threads: OfficerThreads | null;
  readonly folder: string;
  readonly onRecords: (more: number) => void;
}

/** Writes an imported data set. @returns what threads have written of it */
async function writeImport(
  { dataSet, take }: FactsToBuild,
  model: GraphModel,
  write: (part: Facts) => void,
  { threads, folder, onRecords }: Threading,
): Promise<readonly ImporterFiles[]> {
  const graph = factGraph(take());
  if (!threads) {
    for (const part of derivedParts(graph, model)) write(part);
    return [];
  }
  const decided = decide(graph);
  const notes = noRowNotes(model);
  const beginning = { model, folder, name: dataSet };
  const ofAll = async () => {
    for (const part of rowsOfAll(graph, decided, model, notes)) {
      write(part);
      // Threads are given their next group now.
      await setImmediate();
    }
  };
  const groups = officerGroups(graph, decided.days);
  const written = await writeOfficers(groups, threads, beginning, onRecords, ofAll);
  for (const one of written) mergeNotes(notes, one.notes);
  for (const part of completedParts(graph, model, notes)) write(part);
  return written.map(({ files }) => files);
}

/** Writes a case library, and what was loaded of each entry. @returns how the marker names it */
function writeLibrary(staged: FactsToBuild, model: GraphModel, write: (part: Facts) => void): string {
  const whole = derive(staged.take(), model);
  const contents = [...ownedContents(whole).values()];
  write(whole);
  write({ nodes: loadedEntries(contents, staged.dataSet), relationships: [] });
  return dataSetLine(staged, contents);
}
