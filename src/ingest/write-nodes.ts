import type { NodeFact } from '../model/facts.js';
import type { StoreStatement } from './graph-store.js';

/** Runs a statement inside a transaction. */
export type Run = (statement: StoreStatement) => Promise<readonly (readonly unknown[])[]>;

/** A record by label and id: a tombstone has the id of what it stands for, and another label. */
export interface RecordName {
  readonly label: string;
  readonly id: string;
}

/** Most rows of one statement: a statement's memory is limited. */
const ROWS = 2000;

/** Where records stand in the database: its own id of each, by ours. Good until the end of the transaction. */
export type Places = ReadonlyMap<string, string>;

/**
 * Writes records: those that are there in place, so that what others hang on them stays. The new ones take one statement
 * whatever their labels, since a fresh database spends its time on planning.
 * @param isThere whether the record was loaded before
 */
export async function writeNodes(
  nodes: readonly NodeFact[],
  isThere: (node: NodeFact) => boolean,
  run: Run,
): Promise<Places> {
  const places = new Map<string, string>();
  const write = async (change: string, some: readonly NodeFact[]): Promise<void> => {
    const text = `CYPHER 5 UNWIND $records AS record
      ${change} SET n = record.properties, n.id = record.id RETURN record.id, elementId(n)`;
    for (const records of chunks(some)) {
      const rows = records.map(({ type, id, properties }) => ({ type, id, properties }));
      for (const [id, place] of await run({ text, parameters: { records: rows } }))
        places.set(String(id), String(place));
    }
  };
  await write(
    'CREATE (n:$(record.type))',
    nodes.filter((node) => !isThere(node)),
  );
  // A label that is a value would not find its index.
  for (const [label, own] of grouped(nodes.filter(isThere), (node) => node.type))
    await write(`MERGE (n:${quoted(label)} {id: record.id})`, own);
  return places;
}

/** Removes records with all their relationships. */
export async function removeNodes(names: readonly RecordName[], run: Run): Promise<void> {
  for (const [label, own] of grouped(names, (name) => name.label)) {
    const text = `CYPHER 5 UNWIND $ids AS id MATCH (n:${quoted(label)}) WHERE n.id = id DETACH DELETE n`;
    for (const part of chunks(own)) await run({ text, parameters: { ids: part.map(({ id }) => id) } });
  }
}

/** A label or type in backticks, as Cypher escapes it. */
export function quoted(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}

/** What is alike by a key, in the order of the first. */
export function grouped<Of>(
  all: readonly Of[],
  keyOf: (one: Of) => string,
): ReadonlyMap<string, readonly Of[]> {
  const groups = new Map<string, Of[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** Parts of a list, each small enough for one statement. */
export function chunks<Of>(all: readonly Of[]): readonly (readonly Of[])[] {
  return Array.from({ length: Math.ceil(all.length / ROWS) }, (_, index) =>
    all.slice(index * ROWS, (index + 1) * ROWS),
  );
}
