import { derive } from '../derived/derive.js';
import type { Facts, NodeFact, RelationshipFact } from '../model/facts.js';
import type { ChangeKind } from '../model/generated/enums.js';
import type { GraphModel } from '../model/graph-model.js';
import { changeReason, type Difference } from './change-reason.js';
import type { GraphStore } from './graph-store.js';
import type { Load } from './load-facts.js';
import { readMarker } from './marker.js';
import { hashOf } from './owned-content.js';
import { factsOfRecords, loadedRecords, type RecordFacts } from './record-facts.js';

/**
 * Adds to a load what its release changes against the one that is loaded: which records came, went or differ, in which facts,
 * and why, beside what earlier loads noted. Values are never kept. The same release again adds nothing.
 */
export async function withChanges(load: Load, model: GraphModel, store: GraphStore): Promise<Load> {
  const noted = await notedChanges(load.dataSet, store);
  const before = await loadedRelease(load.dataSet, store);
  const fresh =
    before === null || before === load.release ? [] : await newChanges(load, before, model, store);
  const known = new Set(noted.map(({ id }) => id));
  const changes = [...noted, ...fresh.filter(({ id }) => !known.has(id))];
  const { nodes, relationships } = load.facts;
  return {
    ...load,
    facts: {
      nodes: [...nodes, ...changes],
      relationships: [...relationships, ...nowLinks(changes, load.facts)],
    },
  };
}

/** The release of a data set that is loaded; null where none is. */
async function loadedRelease(dataSet: string, store: GraphStore): Promise<string | null> {
  const line = (await readMarker(store))?.dataSets.find((one) => one.startsWith(`${dataSet} `));
  return line === undefined ? null : line.slice(dataSet.length + 1, line.lastIndexOf(' '));
}

/** What earlier loads noted: it stays. */
async function notedChanges(dataSet: string, store: GraphStore): Promise<readonly NodeFact[]> {
  const { rows } = await store.read({
    text: `CYPHER 5 MATCH (c:Change) WHERE c.dataSetId = $owner
      RETURN c.id, c.releaseFrom, c.releaseTo, c.recordId, c.recordType, c.kind, c.facts, c.why`,
    parameters: { owner: `dataset/${dataSet}` },
  });
  return rows.map((row) => {
    const [id, releaseFrom, releaseTo, recordId, recordType, kind, facts, why] = row as [
      string,
      string,
      string,
      string,
      string,
      string,
      string[] | null,
      string,
    ];
    // An empty list is kept as no property.
    const properties = { releaseFrom, releaseTo, recordId, recordType, kind, facts: facts ?? [], why };
    return { id, type: 'Change', owner: `dataset/${dataSet}`, properties };
  });
}

async function newChanges(
  { dataSet, release, facts }: Load,
  before: string,
  model: GraphModel,
  store: GraphStore,
): Promise<readonly NodeFact[]> {
  const now = factsOfRecords(derive(facts, model), model);
  const then = await loadedRecords(dataSet, model, store);
  const differences = [...new Set([...then.keys(), ...now.keys()])].sort().flatMap((id): Difference[] => {
    const [old, current] = [then.get(id), now.get(id)];
    const record = current ?? old;
    const names = old && current ? differing(old, current) : [];
    const kind: ChangeKind = !old ? 'ADDED' : !current ? 'REMOVED' : 'CHANGED';
    if (!record || (kind === 'CHANGED' && names.length === 0)) return [];
    return [{ id, type: record.type, owner: record.owner, kind, facts: names }];
  });
  const why = changeReason(differences, facts, new Set(then.keys()));
  return differences.map((difference): NodeFact => ({
    id: `change/${dataSet}-${hashOf([before, release, difference.id]).slice(0, 16)}`,
    type: 'Change',
    owner: `dataset/${dataSet}`,
    properties: {
      releaseFrom: before,
      releaseTo: release,
      recordId: difference.id,
      recordType: difference.type,
      kind: difference.kind,
      facts: difference.facts,
      why: why(difference),
    },
  }));
}

/** Names of the facts that differ. */
function differing(old: RecordFacts, current: RecordFacts): readonly string[] {
  const names = new Set([...old.values.keys(), ...current.values.keys()]);
  return [...names].filter((name) => old.values.get(name) !== current.values.get(name)).sort();
}

function nowLinks(changes: readonly NodeFact[], { nodes }: Facts): readonly RelationshipFact[] {
  // A tombstone has the id of what was removed, and is not that.
  const there = new Set(nodes.flatMap(({ id, type }) => (type === 'Removed' ? [] : [id])));
  return changes.flatMap(({ id, properties }) => {
    const to = String(properties['recordId']);
    return there.has(to) ? [{ type: 'IS_NOW', from: id, to, properties: {} }] : [];
  });
}
