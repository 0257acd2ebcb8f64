import type { RelationshipFact } from '../model/facts.js';
import { chunks, grouped, quoted, type Places, type RecordName, type Run } from './write-nodes.js';

/** A relationship that is there, with the database's own id of it. */
interface Present extends RelationshipFact {
  readonly place: string;
}

/** What writing relationships has to know of the records at their ends. */
export interface Ends {
  /** Records that may have relationships already. */
  readonly known: readonly RecordName[];
  /** Where the records that were just written stand. */
  readonly places: Places;
  /** The label of a record, by id. */
  readonly labelOf: (id: string) => string;
}

/**
 * Makes the relationships of some records what they should be, by their difference: what is there already stays as it
 * is.
 * @param wanted every relationship that touches one of these records
 */
export async function writeRelationships(
  wanted: readonly RelationshipFact[],
  { known, places, labelOf }: Ends,
  run: Run,
): Promise<void> {
  const byKey = new Map(wanted.map((one) => [keyOf(one), one]));
  const present = await presentRelationships(known, run);
  const extra = present.filter((one) => !byKey.has(keyOf(one)));
  const changed = present.flatMap((one): Present[] => {
    const now = byKey.get(keyOf(one));
    return now && !sameProperties(one, now) ? [{ ...now, place: one.place }] : [];
  });
  const there = new Set(present.map(keyOf));
  const missing = [...byKey].flatMap(([key, one]) => (there.has(key) ? [] : [one]));
  for (const part of chunks(extra)) {
    await run({
      text: 'CYPHER 5 UNWIND $places AS place MATCH ()-[r]->() WHERE elementId(r) = place DELETE r',
      parameters: { places: part.map(({ place }) => place) },
    });
  }
  for (const part of chunks(changed)) {
    await run({
      text: 'CYPHER 5 UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row.place SET r = row.properties',
      parameters: { rows: part.map(({ place, properties }) => ({ place, properties })) },
    });
  }
  const ends = new Map([...places, ...(await placesOf(missing, places, labelOf, run))]);
  for (const part of chunks(missing)) await run(putBetween(part, ends));
}

/**
 * By the ends' own ids and with the type as a value: one statement for all, which is planned once. Created and not merged,
 * since what is there is known, and merging looks through all that hangs on a hub.
 */
function putBetween(relationships: readonly RelationshipFact[], ends: Places) {
  return {
    text: `CYPHER 5 UNWIND $rows AS row
      MATCH (a) WHERE elementId(a) = row.from MATCH (b) WHERE elementId(b) = row.to
      CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`,
    parameters: {
      rows: relationships.map(({ type, from, to, properties }) => ({
        type,
        from: ends.get(from),
        to: ends.get(to),
        properties,
      })),
    },
  };
}

/** Where those ends stand that were not written just now. */
async function placesOf(
  relationships: readonly RelationshipFact[],
  places: Places,
  labelOf: (id: string) => string,
  run: Run,
): Promise<Places> {
  const found = new Map<string, string>();
  const others = new Set(relationships.flatMap(({ from, to }) => [from, to]).filter((id) => !places.has(id)));
  for (const [label, own] of grouped([...others], labelOf)) {
    const text = `CYPHER 5 UNWIND $ids AS id MATCH (n:${quoted(label)}) WHERE n.id = id RETURN id, elementId(n)`;
    for (const ids of chunks(own)) {
      for (const [id, place] of await run({ text, parameters: { ids } }))
        found.set(String(id), String(place));
    }
  }
  return found;
}

async function presentRelationships(known: readonly RecordName[], run: Run): Promise<readonly Present[]> {
  const found: Present[] = [];
  for (const [label, own] of grouped(known, (name) => name.label)) {
    const text = `CYPHER 5 UNWIND $ids AS id MATCH (n:${quoted(label)}) WHERE n.id = id MATCH (n)-[r]-()
      WITH DISTINCT r RETURN type(r), startNode(r).id, endNode(r).id, properties(r), elementId(r)`;
    for (const part of chunks(own)) {
      for (const row of await run({ text, parameters: { ids: part.map(({ id }) => id) } })) {
        const [type, from, to, properties, place] = row as [
          string,
          string,
          string,
          Present['properties'],
          string,
        ];
        found.push({ type, from, to, properties, place });
      }
    }
  }
  return found;
}

function keyOf({ type, from, to }: RelationshipFact): string {
  return `${type} ${from} ${to}`;
}

function sameProperties(one: RelationshipFact, other: RelationshipFact): boolean {
  return JSON.stringify(sorted(one.properties)) === JSON.stringify(sorted(other.properties));
}

function sorted(properties: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
}
