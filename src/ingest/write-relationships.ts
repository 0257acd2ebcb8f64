import type { RelationshipFact } from '../model/facts.js';
import { chunks, grouped, quoted, type RecordName, type Run } from './write-nodes.js';

/** A relationship with the labels of its ends, by which it is found. */
interface Placed extends RelationshipFact {
  readonly fromLabel: string;
  readonly toLabel: string;
}

/**
 * Makes the relationships of some records what they should be, by their difference: what is there already stays as it
 * is.
 * @param wanted every relationship that touches one of these records
 * @param labelOf the label of a record, by id
 */
export async function writeRelationships(
  touching: readonly RecordName[],
  wanted: readonly RelationshipFact[],
  labelOf: (id: string) => string,
  run: Run,
): Promise<void> {
  const placed = new Map(
    wanted.map((one) => {
      const whole: Placed = { ...one, fromLabel: labelOf(one.from), toLabel: labelOf(one.to) };
      return [keyOf(whole), whole];
    }),
  );
  const present = new Map((await presentRelationships(touching, run)).map((one) => [keyOf(one), one]));
  const extra = [...present.values()].filter((one) => !placed.has(keyOf(one)));
  const missing = [...placed.values()].filter((one) => {
    const there = present.get(keyOf(one));
    return !there || JSON.stringify(sorted(there.properties)) !== JSON.stringify(sorted(one.properties));
  });
  await forEachKind(extra, (type) => `MATCH (a)-[r:${type}]->(b) DELETE r`, run);
  await forEachKind(missing, (type) => `MERGE (a)-[r:${type}]->(b) SET r = row.properties`, run);
}

async function presentRelationships(touching: readonly RecordName[], run: Run): Promise<readonly Placed[]> {
  const found: Placed[] = [];
  for (const [label, own] of grouped(touching, (name) => name.label)) {
    const text = `CYPHER 5 UNWIND $ids AS id MATCH (n:${quoted(label)}) WHERE n.id = id MATCH (n)-[r]-()
      WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
      RETURN type(r), a.id, b.id, properties(r), head(labels(a)), head(labels(b))`;
    for (const part of chunks(own)) {
      for (const row of await run({ text, parameters: { ids: part.map(({ id }) => id) } })) {
        const [type, from, to, properties, fromLabel, toLabel] = row as [
          string,
          string,
          string,
          Placed['properties'],
          string,
          string,
        ];
        found.push({ type, from, to, properties, fromLabel, toLabel });
      }
    }
  }
  return found;
}

/** Runs a change for all relationships of one kind together: same type, same labels. */
async function forEachKind(
  all: readonly Placed[],
  change: (type: string) => string,
  run: Run,
): Promise<void> {
  for (const own of grouped(all, (one) => JSON.stringify([one.type, one.fromLabel, one.toLabel])).values()) {
    const [first] = own;
    if (!first) continue;
    const text = `CYPHER 5 UNWIND $rows AS row
      MATCH (a:${quoted(first.fromLabel)}) WHERE a.id = row.from
      MATCH (b:${quoted(first.toLabel)}) WHERE b.id = row.to
      ${change(quoted(first.type))}`;
    for (const rows of chunks(own)) {
      await run({
        text,
        parameters: { rows: rows.map(({ from, to, properties }) => ({ from, to, properties })) },
      });
    }
  }
}

function keyOf({ type, from, to }: RelationshipFact): string {
  return `${type} ${from} ${to}`;
}

function sorted(properties: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
}
