import { derive, derivedParts } from '../derived/derive.js';
import { factGraph } from '../derived/fact-graph.js';
import { loadedEntries } from '../ingest/loaded-contents.js';
import { BULK_LOAD } from '../ingest/marker.js';
import { hashOf, ownedContents } from '../ingest/owned-content.js';
import { dataSetLine } from '../ingest/data-set-line.js';
import type { StagedFacts } from '../ingest/staged-facts.js';
import type { Facts, NodeFact } from '../model/facts.js';
import type { GraphModel } from '../model/graph-model.js';
import { modelHash } from '../model/model-hash.js';
import { importerWriter, type ImporterFiles } from './importer-files.js';

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
 * @param onPart told after each part how many records of which data set have been written
 */
export async function graphFiles(
  dataSets: AsyncIterable<StagedFacts> | Iterable<StagedFacts>,
  model: GraphModel,
  folder: string,
  onPart: (dataSet: string, records: number) => void,
): Promise<GraphFiles> {
  const writer = importerWriter(folder);
  const lines: string[] = [];
  for await (const staged of dataSets) {
    let records = 0;
    const write = (part: Facts): void => {
      writer.write(part);
      records += part.nodes.length;
      onPart(staged.dataSet, records);
    };
    lines.push(
      staged.contentHash === null ? writeLibrary(staged, model, write) : writeImport(staged, model, write),
    );
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
  return { files: writer.close(), version };
}

/** Writes an imported data set. @returns how the marker names it */
function writeImport(
  { dataSet, release, facts, contentHash }: StagedFacts,
  model: GraphModel,
  write: (part: Facts) => void,
): string {
  for (const part of derivedParts(factGraph(facts), model)) write(part);
  return `${dataSet} ${release} ${String(contentHash)}`;
}

/** Writes a case library, and what was loaded of each entry. @returns how the marker names it */
function writeLibrary(staged: StagedFacts, model: GraphModel, write: (part: Facts) => void): string {
  const whole = derive(staged.facts, model);
  const contents = [...ownedContents(whole).values()];
  write(whole);
  write({ nodes: loadedEntries(contents, staged.dataSet), relationships: [] });
  return dataSetLine(staged, contents);
}
