import { ConductGraphError } from '../errors.js';
import { graphIndexes } from '../model/graph-indexes.js';
import type { GraphModel } from '../model/graph-model.js';
import { modelHash } from '../model/model-hash.js';
import type { Progress } from '../observe/progress.js';
import type { GraphStore } from './graph-store.js';
import { loadFacts } from './load-facts.js';
import { BULK_LOAD, changeMarker, createMarker, isEmpty, readMarker, type Marker } from './marker.js';
import type { Stage } from './staged-facts.js';

/** What may be done to a graph that is not as this version needs it. */
export interface Preparation {
  /** Whether an empty database may be made ours: a managed one, or one that `ingest` was pointed at. */
  readonly create: boolean;
  /** Where the facts are from which a graph of an older model is built again; null where that must not be done. */
  readonly rebuildFrom: Stage | null;
  readonly progress: Progress;
}

/**
 * Makes sure that the graph is ours, has the constraints and indexes of this model, and holds what the model means.
 * @throws NOT_OURS for a database that somebody else uses, MODEL_CHANGED, NOT_READY for an empty one that may not be used
 */
export async function prepareGraph(
  model: GraphModel,
  store: GraphStore,
  preparation: Preparation,
): Promise<void> {
  const wanted = modelHash(model);
  const building = preparation.rebuildFrom ? await importsToBuild(model, store, preparation.rebuildFrom) : [];
  if (building.length > 0) {
    throw new ConductGraphError(
      'MODEL_CHANGED',
      `The graph has to be built anew with ${building.join(', ')}. Start \`conduct-graph serve\` once, which does so.`,
      { dataSets: building },
    );
  }
  const marker = await readMarker(store);
  if (marker?.modelHash !== wanted) {
    if (marker) await giveWay(marker, store, preparation);
    else await claim(store, preparation);
    preparation.progress.now('Making constraints and indexes');
    await makeIndexes(model, store);
    await store.write((run) => run(createMarker(wanted)));
  }
  if (marker?.load === BULK_LOAD) await finishBulkLoad(model, store, preparation.progress);
  if (preparation.rebuildFrom) await restore(model, store, preparation.rebuildFrom, preparation.progress);
}

/** A graph that was built as a whole has its records, and its marker, before it has indexes: nobody has read it until then. */
async function finishBulkLoad(model: GraphModel, store: GraphStore, progress: Progress): Promise<void> {
  progress.now('Making constraints and indexes');
  await makeIndexes(model, store);
  await store.write((run) => run(changeMarker(BULK_LOAD, { load: 'none' })));
}

/**
 * Imported data sets that are kept and not in the graph as this version needs it. They are built as a whole store, for which
 * Neo4j has to be down.
 */
export async function importsToBuild(
  model: GraphModel,
  store: GraphStore,
  stage: Stage,
): Promise<readonly string[]> {
  const marker = await readMarker(store);
  const there = marker?.modelHash === modelHash(model) ? loadedDataSets(marker) : [];
  const missing = stage.dataSets().filter((one) => !there.includes(one));
  const imported = await Promise.all(missing.map((one) => stage.isImported(one)));
  return missing.filter((_, index) => imported[index]);
}

/** Clears a graph of another version, if all of it can be built again. */
async function giveWay(
  marker: Marker,
  store: GraphStore,
  { rebuildFrom, progress }: Preparation,
): Promise<void> {
  const kept = rebuildFrom?.dataSets() ?? [];
  const lost = loadedDataSets(marker).filter((dataSet) => !kept.includes(dataSet));
  if (!rebuildFrom || lost.length > 0) {
    const of = lost.length > 0 ? `, for each of: ${lost.join(', ')}` : '';
    throw new ConductGraphError(
      'MODEL_CHANGED',
      `The graph was built by another version, and is left as it is. Build it again with \`conduct-graph ingest --rebuild LIBRARY\`${of}.`,
      { dataSets: lost },
    );
  }
  progress.now('Building the graph again for this version');
  await clearGraph(store);
}

/** Takes an empty database, if it may be taken. */
async function claim(store: GraphStore, { create }: Preparation): Promise<void> {
  if (!(await isEmpty(store))) {
    throw new ConductGraphError(
      'NOT_OURS',
      'This database holds something else. Nothing was written to it. Point NEO4J_URI and NEO4J_DATABASE at an empty database.',
    );
  }
  if (create) return;
  throw new ConductGraphError(
    'NOT_READY',
    'This database is empty. Load a case library into it: `conduct-graph ingest seed/cases`.',
  );
}

/** Loads what was kept and is not in the graph: after a rebuild, a reset, or either of them cut off. */
async function restore(
  model: GraphModel,
  store: GraphStore,
  stage: Stage,
  progress: Progress,
): Promise<void> {
  const marker = await readMarker(store);
  const there = marker ? loadedDataSets(marker) : [];
  for (const dataSet of stage.dataSets().filter((one) => !there.includes(one))) {
    const staged = await stage.recall(dataSet);
    const onBatch = (done: number, all: number) =>
      progress.now(`Building ${dataSet}: ${String(done)} of ${String(all)}`);
    if (staged) await loadFacts(staged, model, store, { onBatch });
  }
}

/** Data sets that were loaded completely at least once. */
function loadedDataSets(marker: Marker): readonly string[] {
  return marker.dataSets.map((line) => line.split(' ')[0] ?? '');
}

/** Removes everything. The marker says so from the beginning to the end, so that a clearing that was cut off is begun again. */
export async function clearGraph(store: GraphStore): Promise<void> {
  await store.command({ text: "CYPHER 5 MATCH (g:_Graph) SET g.modelHash = 'cleared'", parameters: {} });
  await store.command({
    text: `CYPHER 5 MATCH (n) WHERE NOT n:_Graph CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`,
    parameters: {},
  });
  for (const [kind, name] of await ownSchema(store)) {
    await store.command({ text: `CYPHER 5 DROP ${kind} \`${name}\` IF EXISTS`, parameters: {} });
  }
  await store.command({ text: 'CYPHER 5 MATCH (g:_Graph) DETACH DELETE g', parameters: {} });
}

/** Names of all constraints, and of all indexes that belong to none. */
async function ownSchema(store: GraphStore): Promise<readonly (readonly ['CONSTRAINT' | 'INDEX', string])[]> {
  const constraints = await store.read({
    text: 'CYPHER 5 SHOW CONSTRAINTS YIELD name RETURN name',
    parameters: {},
  });
  const indexes = await store.read({
    text: `CYPHER 5 SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL RETURN name`,
    parameters: {},
  });
  return [
    ...constraints.rows.map(([name]) => ['CONSTRAINT', String(name)] as const),
    ...indexes.rows.map(([name]) => ['INDEX', String(name)] as const),
  ];
}

/** Makes what is missing, all together: a disk is waited for once. */
async function makeIndexes(model: GraphModel, store: GraphStore): Promise<void> {
  const { rows } = await store.read({ text: 'CYPHER 5 SHOW INDEXES YIELD name RETURN name', parameters: {} });
  const there = new Set(rows.map(([name]) => name));
  const missing = graphIndexes(model).filter(({ name }) => !there.has(name));
  await store.write(async (run) => {
    for (const { cypher } of missing) await run({ text: `CYPHER 5 ${cypher}`, parameters: {} });
  });
  await store.command({ text: 'CYPHER 5 CALL db.awaitIndexes(3600)', parameters: {} });
}
