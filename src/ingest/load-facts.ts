import { randomUUID } from 'node:crypto';
import { ConductGraphError } from '../errors.js';
import { derive } from '../derived/derive.js';
import type { Facts, NodeFact } from '../model/facts.js';
import type { GraphModel } from '../model/graph-model.js';
import type { GraphStore } from './graph-store.js';
import { forgetContents, loadedContents, rememberContents, textOf, type Loaded } from './loaded-contents.js';
import { loadPlan, touchingRelationships } from './load-plan.js';
import { changeMarker, readMarker, type Marker } from './marker.js';
import { dataSetLine } from './data-set-line.js';
import { hashOf, ownedContents, type OwnedContent } from './owned-content.js';
import { removeNodes, writeNodes, type RecordName, type Run } from './write-nodes.js';
import { writeRelationships } from './write-relationships.js';

/** Facts of one data set, to be loaded. */
export interface Load {
  readonly dataSet: string;
  readonly release: string;
  /** As they are stated; what follows from them is derived here. */
  readonly facts: Facts;
}

/** What a load did. */
export interface LoadReport {
  readonly dataSet: string;
  /** Ids of the entries that were written anew. */
  readonly changed: readonly string[];
  /** How many entries stayed as they were. */
  readonly unchanged: number;
  /** Ids of the entries that are there no longer. */
  readonly gone: readonly string[];
  readonly version: string;
}

/** How a load is carried out. */
export interface Loading {
  /** Called after each transaction of a load that takes several. */
  readonly onBatch?: (done: number, all: number) => void;
  /** Most nodes and relationships of one transaction. */
  readonly rowsPerTransaction?: number;
}

/**
 * Makes a data set in the graph what its facts say, by the difference to what was loaded. The same facts again change
 * nothing. A usual change is one transaction; of a larger one every reader is told that it is under way, and one that
 * was cut off is completed by the next.
 * @throws NOT_READY without a marker, LOAD_OVERTAKEN when another load changed the graph meanwhile
 */
export async function loadFacts(
  load: Load,
  model: GraphModel,
  store: GraphStore,
  loading: Loading = {},
): Promise<LoadReport> {
  const marker = await readMarker(store);
  if (!marker) throw unprepared();
  const complete = derive(load.facts, model);
  const contents = ownedContents(complete);
  const loaded = await loadedContents(load.dataSet, store);
  const hashes = new Map([...loaded].map(([owner, { hash }]) => [owner, hash]));
  const { batches, gone } = loadPlan(contents, hashes, loading.rowsPerTransaction);
  const dataSets = withDataSet(marker.dataSets, load, contents);
  const version = hashOf([marker.modelHash, ...dataSets]);
  const changed = batches.flat().map((content) => content.owner);
  const report = {
    dataSet: load.dataSet,
    changed: changed.sort(),
    unchanged: contents.size - changed.length,
    gone,
    version,
  };
  const isDone =
    changed.length === 0 &&
    gone.length === 0 &&
    marker.dataVersion === version &&
    marker.loading.length === 0;
  if (!isDone) {
    const writing = {
      dataSet: load.dataSet,
      facts: complete,
      loaded,
      batches: batches.length > 0 ? batches : [[]],
      gone,
    };
    await writeBatches(writing, marker, { dataVersion: version, dataSets }, store, loading);
  }
  return report;
}

interface Writing {
  readonly dataSet: string;
  readonly facts: Facts;
  readonly loaded: ReadonlyMap<string, Loaded>;
  readonly batches: readonly (readonly OwnedContent[])[];
  readonly gone: readonly string[];
}

/** Writes each batch in a transaction of its own. The last one also says that the load is complete. */
async function writeBatches(
  writing: Writing,
  marker: Marker,
  completed: Pick<Marker, 'dataVersion' | 'dataSets'>,
  store: GraphStore,
  { onBatch }: Loading,
): Promise<void> {
  const { dataSet, facts, loaded, batches } = writing;
  const there = new Set([...loaded.values()].flatMap((content) => content.nodes.map(({ id }) => id)));
  const others = marker.loading.filter((one) => one !== dataSet);
  let expected = marker.load;
  for (const [index, batch] of batches.entries()) {
    const last = index === batches.length - 1;
    for (const content of batch) for (const node of content.nodes) there.add(node.id);
    const load = randomUUID();
    const said = last ? { load, loading: others, ...completed } : { load, loading: [...others, dataSet] };
    const relationships = touchingRelationships(batch, facts.relationships, (id) => there.has(id));
    await store.write(async (run) => {
      const [row] = await run(changeMarker(expected, said));
      if (!row) throw overtaken();
      await writeBatch({ ...writing, gone: last ? writing.gone : [] }, batch, relationships, run);
    });
    expected = load;
    if (batches.length > 1) onBatch?.(index + 1, batches.length);
  }
}

function unprepared(): ConductGraphError {
  return new ConductGraphError(
    'NOT_READY',
    'The graph was not prepared for loading. Start with `conduct-graph serve` or `conduct-graph ingest`.',
  );
}

function overtaken(): ConductGraphError {
  return new ConductGraphError(
    'LOAD_OVERTAKEN',
    'Another load has changed the graph meanwhile. Nothing of this one was kept; run it again.',
  );
}

function withDataSet(
  dataSets: readonly string[],
  load: Load,
  contents: ReadonlyMap<string, OwnedContent>,
): readonly string[] {
  const line = dataSetLine(load, [...contents.values()]);
  return [...dataSets.filter((one) => !one.startsWith(`${load.dataSet} `)), line].sort();
}

async function writeBatch(
  { dataSet, facts, loaded, gone }: Writing,
  batch: readonly OwnedContent[],
  relationships: Facts['relationships'],
  run: Run,
): Promise<void> {
  const nodes = batch.flatMap((content) => content.nodes);
  const names = nodes.map((node): RecordName => ({ label: node.type, id: node.id }));
  const kept = new Set(names.map(textOf));
  const before = [...batch.map((content) => content.owner), ...gone].flatMap(
    (owner) => loaded.get(owner)?.nodes ?? [],
  );
  const labels = new Map(facts.nodes.map((node) => [node.id, node.type]));
  const there = new Set([...loaded.values()].flatMap((content) => content.nodes.map(textOf)));
  const isThere = ({ type, id }: NodeFact): boolean => there.has(textOf({ label: type, id }));
  const places = await writeNodes(nodes, isThere, run);
  // What another entry has now stays: its batch may be written before this one, or after it.
  await removeNodes(
    before.filter((name) => !kept.has(textOf(name)) && labels.get(name.id) !== name.label),
    run,
  );
  // A record that is new has no relationships yet.
  const known = names.filter((name) => there.has(textOf(name)));
  await writeRelationships(relationships, { known, places, labelOf: (id) => labels.get(id) ?? '' }, run);
  await run(rememberContents(batch, dataSet));
  await run(forgetContents(gone));
}
