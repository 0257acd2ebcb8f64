import type { Facts, NodeFact, RelationshipFact } from '../model/facts.js';
import type { GraphModel } from '../model/graph-model.js';
import { nameOfDataSet } from './comparison.js';
import { withReaderLists } from './reader-lists.js';
import { readRecords, type Run } from './read-graph.js';
import { statedParts } from './stated-parts.js';

/**
 * What the graph itself holds of stated facts, by data set. The loader's notes say which records it wrote and what they
 * are part of: what else is there was never stated.
 */
export async function statedInGraph(
  dataSets: readonly string[],
  labels: readonly string[],
  model: GraphModel,
  run: Run,
): Promise<ReadonlyMap<string, Facts>> {
  const parts = statedParts(model);
  const owners = await loadedOwners(run);
  const nodes = new Map<string, NodeFact>();
  const all: RelationshipFact[] = [];
  for await (const batch of readRecords(labels, run)) {
    for (const {
      id,
      labels: [type = ''],
      properties,
      relationships,
    } of batch) {
      const owner = owners.get(id);
      if (owner === undefined || !dataSets.includes(nameOfDataSet(id)) || !parts.hasType(type)) continue;
      nodes.set(id, parts.ofRecord({ id, type, owner, properties }));
      for (const { type: link, to, properties: own } of relationships)
        if (to !== null) all.push({ type: link, from: id, to, properties: own });
    }
  }
  const relationships = all.filter(({ type, from, to }) => {
    const [begin, end] = [nodes.get(from), nodes.get(to)];
    return begin && end && parts.hasRelationship(type, begin.type, end.type);
  });
  return new Map(
    dataSets.map((dataSet) => {
      const isOwn = (id: string) => nameOfDataSet(id) === dataSet;
      const own = {
        nodes: [...nodes.values()].filter(({ id }) => isOwn(id)),
        relationships: relationships.filter(({ from }) => isOwn(from)),
      };
      return [dataSet, withReaderLists(own, model)];
    }),
  );
}

/** What each record is part of, as the loader noted it. */
async function loadedOwners(run: Run): Promise<ReadonlyMap<string, string>> {
  const owners = new Map<string, string>();
  for await (const batch of readRecords(['_Loaded'], run)) {
    for (const { id: owner, properties } of batch)
      for (const name of properties['nodes'] as readonly string[])
        owners.set(name.slice(name.indexOf(' ') + 1), owner);
  }
  return owners;
}
