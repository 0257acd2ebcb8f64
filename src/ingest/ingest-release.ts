import type { VictimCounts } from '../derived/victim-counts.js';
import { victimTables, type PublishedTable } from '../derived/victim-tables.js';
import { ConductGraphError } from '../errors.js';
import type { GraphModel } from '../model/graph-model.js';
import type { GraphStore } from './graph-store.js';
import { loadFacts, type Load, type Loading, type LoadReport } from './load-facts.js';
import { withChanges } from './release-changes.js';
import type { Stage } from './staged-facts.js';
import { loadedVictimTables, victimTableFacts } from './victim-table-facts.js';

/** A release of an imported data set. */
export interface Release extends Load {
  /** Victims, as counts; null where the release tells nothing of them. Rows are refused. */
  readonly victims: VictimCounts | null;
}

/**
 * Loads a release of an imported data set into a prepared graph: what it changes against the release before is noted, and of
 * victims only tables are kept, suppressed before anything is stored.
 * @throws BAD_INPUT when the release holds victims as records
 */
export async function ingestRelease(
  release: Release,
  model: GraphModel,
  store: GraphStore,
  { stage, loading }: { readonly stage: Stage | null; readonly loading?: Loading },
): Promise<LoadReport> {
  const load = await releaseFacts(release, model, store);
  // Kept first: what was kept and not loaded is loaded by the next start, what was loaded and not kept would be lost.
  await stage?.keep({ ...load, contentHash: null });
  return loadFacts(load, model, store, loading);
}

/**
 * A release with what it changes against the one before, and with its tables of victims, suppressed.
 * @throws BAD_INPUT when the release holds victims as records
 */
export async function releaseFacts(release: Release, model: GraphModel, store: GraphStore): Promise<Load> {
  refuseVictims(release, model);
  const { dataSet, facts } = release;
  const tables = victimTableFacts(dataSet, await tablesOf(release, store));
  const load = {
    dataSet,
    release: release.release,
    facts: {
      nodes: [...facts.nodes, ...tables.nodes],
      relationships: [...facts.relationships, ...tables.relationships],
    },
  };
  return withChanges(load, model, store);
}

/**
 * Published tables stay known, so that a release without counts leaves them where they are. Of two data sets that overlap only
 * one ever gets tables, or the two could be subtracted: the one that had them first.
 */
async function tablesOf(release: Release, store: GraphStore): Promise<readonly PublishedTable[]> {
  const before = await loadedVictimTables(release.dataSet, store);
  const overlapping = await overlappingSets(release, store);
  if (overlapping.length > 0 && (before.length === 0 || overlapping.includes(true))) return [];
  return release.victims ? victimTables(release.victims, release.release, before) : before;
}

/** For each loaded data set that holds some of the same matters, as it or this one says: whether it has tables. */
async function overlappingSets({ dataSet, facts }: Release, store: GraphStore): Promise<readonly boolean[]> {
  const id = `dataset/${dataSet}`;
  const own = facts.nodes.find((node) => node.id === id)?.properties['overlaps'];
  const { rows } = await store.read({
    text: `CYPHER 5 MATCH (d:DataSet) WHERE d.id <> $id AND (d.id IN $own OR $id IN d.overlaps)
      RETURN EXISTS { (d)-[:PUBLISHES]->() }`,
    parameters: { id, own: own ?? [] },
  });
  return rows.map(([hasTables]) => hasTables === true);
}

function refuseVictims({ facts, dataSet }: Release, model: GraphModel): void {
  if (!facts.nodes.some((node) => model.nodes.get(node.type)?.anonymous)) return;
  throw new ConductGraphError(
    'BAD_INPUT',
    `The data set ${dataSet} holds victims as records. Of an imported data set only counts are kept: hand them in as tables.`,
  );
}
