import { randomUUID } from 'node:crypto';
import { ConductGraphError } from '../errors.js';
import { derive } from '../derived/derive.js';
import type { Facts } from '../model/facts.js';
import type { GraphModel } from '../model/graph-model.js';
import type { GraphStore } from './graph-store.js';
import { forgetContents, loadedContents, rememberContents, textOf, type Loaded } from './loaded-contents.js';
import { loadPlan, touchingRelationships } from './load-plan.js';
import { changeMarker, readMarker, type Marker } from './marker.js';
import { hashOf, ownedContents, type OwnedContent } from './owned-content.js';
import { removeNodes, writeNodes, type Run } from './write-nodes.js';
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

/**
 * Makes a data set in the graph what its facts say, by the difference to what was loaded. The same facts again change
 * nothing. A usual change is one transaction; of a larger one every reader is told that it is under way, and one that
 * was cut off is completed by the next.
 * @param onBatch called after each transaction with the number done and to do
 * @throws NOT_READY without a marker, LOAD_OVERTAKEN when another load changed the graph meanwhile
 */
export async function loadFacts(
  load: Load,
  model: GraphModel,
  store: GraphStore,
  onBatch: (done: number, all: number) => void = () => undefined,
): Promise<LoadReport> {
  const marker = await readMarker(store);
  if (!marker)
    throw new ConductGraphError(
      'NOT_READY',
      'The graph was not prepared for loading. Start with `conduct-graph serve` or `conduct-graph ingest`.',
    );
  const complete = derive(load.facts, model);
  const contents = ownedContents(complete);
  const loaded = await loadedContents(load.dataSet, store);
  const plan = loadPlan(contents, new Map([...loaded].map(([owner, { hash }]) => [owner, hash])));
  const dataSets = withDataSet(marker.dataSets, load, contents);
  const version = hashOf([marker.modelHash, ...dataSets]);
  const report: LoadReport = {
    dataSet: load.dataSet,
    changed: plan.batches
      .flat()
      .map((content) => content.owner)
      .sort(),
    unchanged: contents.size - plan.batches.flat().length,
    gone: plan.gone,
    version,
  };
  if (
    plan.batches.length === 0 &&
    plan.gone.length === 0 &&
    marker.dataVersion === version &&
    marker.loading.length === 0
  )
    return report;
  const batches = plan.batches.length > 0 ? plan.batches : [[]];
  const whole = batches.length === 1;
  let step: Pick<Marker, 'load' | 'loading'> = marker;
  const names = new Map(complete.nodes.map((node) => [node.id, node.type]));
  const there = new Set([...loaded.values()].flatMap((content) => content.nodes.map(({ id }) => id)));
  for (const [index, batch] of batches.entries()) {
    const last = index === batches.length - 1;
    for (const content of batch) for (const node of content.nodes) there.add(node.id);
    const next = {
      load: randomUUID(),
      loading: last
        ? others(step.loading, load.dataSet)
        : [...others(step.loading, load.dataSet), load.dataSet],
    };
    const done = last ? { dataVersion: version, dataSets } : {};
    const gone = last ? plan.gone : [];
    const relationships = touchingRelationships(batch, complete.relationships, (id) => there.has(id));
    await store.write(async (run) => {
      const [row] = await run(changeMarker(step.load, { ...next, ...done }));
      if (!row) throw overtaken();
      await writeBatch(batch, gone, loaded, relationships, (id) => names.get(id) ?? '', load.dataSet, run);
    });
    step = next;
    if (!whole) onBatch(index + 1, batches.length);
  }
  return report;
}

function overtaken(): ConductGraphError {
  return new ConductGraphError(
    'LOAD_OVERTAKEN',
    'Another load has changed the graph meanwhile. Nothing of this one was kept; run it again.',
  );
}

function others(loading: readonly string[], dataSet: string): readonly string[] {
  return loading.filter((one) => one !== dataSet);
}

function withDataSet(
  dataSets: readonly string[],
  load: Load,
  contents: ReadonlyMap<string, OwnedContent>,
): readonly string[] {
  const hashes = [...contents.values()].map((content) => `${content.owner} ${content.hash}`).sort();
  const line = `${load.dataSet} ${load.release} ${hashOf(hashes)}`;
  return [...dataSets.filter((one) => !one.startsWith(`${load.dataSet} `)), line].sort();
}

async function writeBatch(
  batch: readonly OwnedContent[],
  gone: readonly string[],
  loaded: ReadonlyMap<string, Loaded>,
  relationships: Facts['relationships'],
  labelOf: (id: string) => string,
  dataSet: string,
  run: Run,
): Promise<void> {
  const nodes = batch.flatMap((content) => content.nodes);
  const kept = new Set(nodes.map((node) => textOf({ label: node.type, id: node.id })));
  const before = [...batch.map((content) => content.owner), ...gone].flatMap(
    (owner) => loaded.get(owner)?.nodes ?? [],
  );
  await writeNodes(nodes, run);
  await removeNodes(
    before.filter((name) => !kept.has(textOf(name))),
    run,
  );
  await writeRelationships(
    nodes.map((node) => ({ label: node.type, id: node.id })),
    relationships,
    labelOf,
    run,
  );
  await run(rememberContents(batch, dataSet));
  await run(forgetContents(gone));
}
