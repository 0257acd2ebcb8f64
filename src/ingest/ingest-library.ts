import { badInput, ConductGraphError, type Fault } from '../errors.js';
import type { Facts, NodeFact } from '../model/facts.js';
import type { GraphModel } from '../model/graph-model.js';
import { formerNameFaults } from './former-names.js';
import type { GraphStore } from './graph-store.js';
import type { Library } from './library.js';
import { loadedContents } from './loaded-contents.js';
import { loadFacts, type Loading, type LoadReport } from './load-facts.js';
import { withChanges } from './release-changes.js';
import type { Stage } from './staged-facts.js';

/** How a library is taken in. */
export interface Ingestion {
  /** Whether entries that have gone from the library are removed from the graph, leaving tombstones. */
  readonly remove: boolean;
  /** The day that tombstones bear. */
  readonly today: string;
  /** Where facts are kept; null where there is no data folder. */
  readonly stage: Stage | null;
  readonly loading?: Loading;
}

export interface IngestReport extends LoadReport {
  /** Ids of entries that have gone from the library and were left in the graph. */
  readonly missing: readonly string[];
  /** Ids of entries that have gone from the library and were removed, leaving tombstones. */
  readonly removed: readonly string[];
}

/**
 * Loads a library into a prepared graph. An entry that has gone from the library is reported and left, or with `remove`
 * removed, leaving a tombstone; its id is never used again.
 * @throws BAD_INPUT when something in the library cannot be loaded into this graph
 */
export async function ingestLibrary(
  library: Library,
  model: GraphModel,
  store: GraphStore,
  ingestion: Ingestion,
): Promise<IngestReport> {
  const tombstones = await tombstonesOf(library.dataSet, store);
  const faults = [...reusedIds(library, tombstones), ...(await formerNameFaults(library, store))];
  if (faults.length > 0) throw badInput(faults);
  const owners = new Set(library.facts.nodes.map((node) => node.owner));
  const loaded = [...(await loadedContents(library.dataSet, store)).keys()];
  const missing = loaded.filter((owner) => !owners.has(owner) && !tombstones.some(({ id }) => id === owner));
  const facts = ingestion.remove
    ? withTombstones(library.facts, [...tombstones, ...missing.map((id) => tombstone(id, ingestion.today))])
    : withMissing(
        withTombstones(library.facts, tombstones),
        missing,
        (await ingestion.stage?.recall(library.dataSet))?.facts,
      );
  const load = await withChanges({ dataSet: library.dataSet, release: library.release, facts }, model, store);
  // Kept first: what was kept and not loaded is loaded by the next start, what was loaded and not kept would be lost.
  await ingestion.stage?.keep({ ...load, contentHash: null });
  const report = await loadFacts(load, model, store, ingestion.loading);
  const [left, removed] = ingestion.remove ? [[], missing] : [missing, []];
  return { ...report, missing: left, removed };
}

/** Tombstones that earlier loads left; they stay for good. */
async function tombstonesOf(dataSet: string, store: GraphStore): Promise<readonly NodeFact[]> {
  const { rows } = await store.read({
    text: 'CYPHER 5 MATCH (r:Removed) WHERE r.dataSetId = $dataSet RETURN r.id, r.removedOn, r.reason',
    parameters: { dataSet: `dataset/${dataSet}` },
  });
  return rows.map((row) => {
    const [id, removedOn, reason] = row as [string, string, string];
    return { id, type: 'Removed', owner: id, properties: { removedOn, reason } };
  });
}

function tombstone(id: string, today: string): NodeFact {
  return { id, type: 'Removed', owner: id, properties: { removedOn: today, reason: 'WITHDRAWN' } };
}

/** What the library itself says of a removal comes before what an earlier load left. */
function withTombstones(facts: Facts, tombstones: readonly NodeFact[]): Facts {
  const said = new Set(facts.nodes.filter((node) => node.type === 'Removed').map((node) => node.id));
  return { ...facts, nodes: [...facts.nodes, ...tombstones.filter(({ id }) => !said.has(id))] };
}

function reusedIds(library: Library, tombstones: readonly NodeFact[]): readonly Fault[] {
  const gone = new Set(tombstones.map((node) => node.id));
  return library.facts.nodes
    .filter((node) => node.id === node.owner && node.type !== 'Removed' && gone.has(node.id))
    .map((node) => ({
      place: library.placeOf(node.id),
      problem: `The id ${node.id} belonged to a record that was removed`,
      remedy: 'Make a fresh id: ids are never used again',
    }));
}

/** Adds what an earlier load kept of entries that have gone from the library. */
function withMissing(facts: Facts, missing: readonly string[], kept: Facts | undefined): Facts {
  if (missing.length === 0) return facts;
  const owners = new Set(missing);
  const nodes = kept?.nodes.filter((node) => owners.has(node.owner)) ?? [];
  const found = new Set(nodes.map((node) => node.owner));
  if (found.size < owners.size) {
    throw new ConductGraphError(
      'BAD_INPUT',
      `These entries were loaded before and are in the library no longer: ${missing.join(', ')}. Put them back, or remove them from the graph with --remove.`,
      { missing },
    );
  }
  const own = new Set(nodes.map((node) => node.id));
  const there = new Set([...facts.nodes.map((node) => node.id), ...own]);
  const relationships = kept?.relationships.filter(
    (one) => (own.has(one.from) || own.has(one.to)) && there.has(one.from) && there.has(one.to),
  );
  return {
    nodes: [...facts.nodes, ...nodes],
    relationships: [...facts.relationships, ...(relationships ?? [])],
  };
}
