import { VICTIM_AXES } from '../derived/victim-counts.js';
import type { PublishedTable } from '../derived/victim-tables.js';
import type { Facts, NodeFact, PropertyValue } from '../model/facts.js';
import type { VictimTableKind } from '../model/generated/enums.js';
import type { GraphStore } from './graph-store.js';

/** Tables of victims as records of their data set: nothing that is suppressed is among them. */
export function victimTableFacts(dataSet: string, tables: readonly PublishedTable[]): Facts {
  const owner = `dataset/${dataSet}`;
  const made = tables.map(({ kind, release, limits, cells }) => {
    const local = `${dataSet}-${kind.toLowerCase().replaceAll('_', '-')}`;
    const table: NodeFact = {
      id: `victimtable/${local}`,
      type: 'VictimTable',
      owner,
      properties: { kind, release, leastVictims: limits.victims, leastOfficers: limits.officers },
    };
    const records = cells.map(({ labels, victims }, position): NodeFact => ({
      id: `victimcell/${local}-${String(position)}`,
      type: 'VictimCell',
      owner,
      properties: {
        position,
        ...labelled(kind, labels),
        ...(victims !== null && { victims }),
        suppressed: victims === null,
      },
    }));
    const relationships = [
      { type: 'PUBLISHES', from: owner, to: table.id, properties: {} },
      ...records.map(({ id }) => ({ type: 'HAS_CELL', from: table.id, to: id, properties: {} })),
    ];
    return { nodes: [table, ...records], relationships };
  });
  return {
    nodes: made.flatMap(({ nodes }) => nodes),
    relationships: made.flatMap(({ relationships }) => relationships),
  };
}

function labelled(
  kind: VictimTableKind,
  labels: readonly (string | null)[],
): Readonly<Record<string, PropertyValue>> {
  return Object.fromEntries(
    VICTIM_AXES[kind].flatMap((axis, index) => {
      const label = labels[index] ?? null;
      return label === null ? [] : [[axis, label]];
    }),
  );
}

/** The tables that are published of a data set. */
export async function loadedVictimTables(
  dataSet: string,
  store: GraphStore,
): Promise<readonly PublishedTable[]> {
  const { rows } = await store.read({
    text: `CYPHER 5 MATCH (t:VictimTable) WHERE t.dataSetId = $dataSet
      RETURN t.kind, t.release, t.leastVictims, t.leastOfficers,
        COLLECT { MATCH (t)-[:HAS_CELL]->(c) RETURN properties(c) ORDER BY c.position }
      ORDER BY t.id`,
    parameters: { dataSet: `dataset/${dataSet}` },
  });
  return rows.map((row) => {
    const [kind, release, victims, officers, cells] = row as [
      VictimTableKind,
      string,
      number,
      number,
      Record<string, unknown>[],
    ];
    return {
      kind,
      release,
      limits: { victims, officers },
      cells: cells.map((cell) => ({
        labels: VICTIM_AXES[kind].map((axis) => (cell[axis] as string | undefined) ?? null),
        victims: (cell['victims'] as number | undefined) ?? null,
      })),
    };
  });
}
