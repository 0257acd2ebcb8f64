import { derive, derivedParts } from '../derived/derive.js';
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
    for (const part of partsOf(staged, model)) {
      writer.write(part);
      records += part.nodes.length;
      onPart(staged.dataSet, records);
    }
    lines.push(lineOf(staged, model));
  }
  const model_ = modelHash(model);
  const version = hashOf([model_, ...lines.sort()]);
  const marker: NodeFact = {
    id: 'graph',
    type: '_Graph',
    owner: 'graph',
    properties: { modelHash: model_, dataVersion: version, dataSets: lines, load: BULK_LOAD },
  };
  writer.write({ nodes: [marker], relationships: [] });
  return { files: writer.close(), version };
}

function* partsOf({ dataSet, facts, contentHash }: StagedFacts, model: GraphModel): Generator<Facts> {
  if (contentHash !== null) {
    yield* derivedParts(facts, model);
    return;
  }
  const whole = derive(facts, model);
  yield whole;
  yield { nodes: loadedEntries([...ownedContents(whole).values()], dataSet), relationships: [] };
}

function lineOf(staged: StagedFacts, model: GraphModel): string {
  const { dataSet, release, facts, contentHash } = staged;
  return contentHash === null
    ? dataSetLine({ dataSet, release }, [...ownedContents(derive(facts, model)).values()])
    : `${dataSet} ${release} ${contentHash}`;
}
