import type { PropertyValue } from '../model/facts.js';

/** A statement with its values apart. */
export interface ReadingStatement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Runs a statement that only reads. */
export type Run = (statement: ReadingStatement) => Promise<readonly (readonly unknown[])[]>;

/** A record as it stands in the graph, with the relationships that begin at it. */
export interface Standing {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly relationships: readonly StandingRelationship[];
}

export interface StandingRelationship {
  readonly type: string;
  /** Null where it leads to something without an id. */
  readonly to: string | null;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** Records of one statement: few enough for the memory that a transaction may take. */
const RECORDS = 1000;

/** Every record with one of these labels, once, in batches that each begin where the last one ended. */
export async function* readRecords(labels: readonly string[], run: Run): AsyncIterable<readonly Standing[]> {
  const known = new Set(labels);
  for (const label of labels) {
    const text = `CYPHER 5 MATCH (n:\`${label}\`) WHERE n.id > $after WITH n ORDER BY n.id LIMIT ${String(RECORDS)}
      RETURN n.id, labels(n), properties(n), COLLECT { MATCH (n)-[r]->(m) RETURN [type(r), m.id, properties(r)] }`;
    let after = '';
    for (;;) {
      const batch = (await run({ text, parameters: { after } })).map(standing);
      // A record with two labels is read with the first of them.
      yield batch.filter((one) => one.labels.find((name) => known.has(name)) === label);
      const last = batch.at(-1);
      if (!last || batch.length < RECORDS) break;
      after = last.id;
    }
  }
}

function standing(row: readonly unknown[]): Standing {
  const [id, labels, properties, relationships] = row as [
    string,
    string[],
    Record<string, PropertyValue>,
    [string, string | null, Record<string, PropertyValue>][],
  ];
  return {
    id,
    labels: labels.sort(),
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => name !== 'id')),
    relationships: relationships.map(([type, to, own]) => ({ type, to, properties: own })),
  };
}

/** How many records there are in all. @param apart labels of what is no record */
export async function countRecords(apart: readonly string[], run: Run): Promise<number> {
  const [[all] = []] = await run({ text: 'CYPHER 5 MATCH (n) RETURN count(n)', parameters: {} });
  let own = 0;
  for (const label of apart) {
    const [[count] = []] = await run({
      text: `CYPHER 5 MATCH (n:\`${label}\`) RETURN count(n)`,
      parameters: {},
    });
    own += Number(count);
  }
  return Number(all) - own;
}

/** What `readRecords` cannot meet: records without an id, or without any of the labels. */
export async function strangers(labels: readonly string[], run: Run): Promise<readonly string[]> {
  const rows = await run({
    text: `CYPHER 5 MATCH (n) WHERE n.id IS NOT :: STRING NOT NULL OR none(one IN labels(n) WHERE one IN $labels)
      RETURN labels(n), n.id, elementId(n) ORDER BY n.id, labels(n)`,
    parameters: { labels },
  });
  return rows.map(([own, id, place]) => {
    const name = typeof id === 'string' ? id : `(no id, in the database ${String(place)})`;
    return `${(own as string[]).map((label) => `:${label}`).join('')} ${name}`.trim();
  });
}
