import { isNode } from 'neo4j-driver';
import { filledText } from '../../src/browser/browser-text.js';
import { readSchema } from '../../src/cli/read-schema.js';
import { tablesOf } from '../../src/mapping/pattern.js';
import { drawingWriter } from '../../src/mapping/statement.js';
import type { Database } from '../../src/neo4j/database.js';
import { PATTERNS } from '../../src/patterns/patterns.js';
import { planned } from '../ask.js';
import { statementWriter } from '../statement-writer.js';

const tables = tablesOf({ byField: PATTERNS, dataSet: '' });
const [write, draw] = [statementWriter(tables), drawingWriter(tables)];
const prefixes = new Set([...readSchema().nodes.values()].map(({ prefix }) => prefix));

/** The ids of all records, sorted. */
interface Records {
  readonly answered: readonly string[];
  readonly drawn: readonly string[];
  /** The statements that draw them. */
  readonly drawings: readonly string[];
}

/** The records of a question's answer, and those that Neo4j Browser draws of it. */
export async function drawnRecords(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  database: Database,
  dataSet: string,
): Promise<Records> {
  const answered = new Set<string>();
  const drawn = new Set<string>();
  const drawings: string[] = [];
  for (const { plan } of planned(query, variables, dataSet).values()) {
    if (!plan) continue;
    for (const row of (await database.read(write(plan))).rows) gather(row, answered, isId);
    const drawing = draw(plan);
    if (!drawing) continue;
    drawings.push(drawing.text);
    const filled = { text: filledText([drawing]), parameters: {} };
    for (const row of (await database.read(filled)).rows) gather(row, drawn, idOf);
  }
  // What has gone from the graph is named and cannot be drawn.
  const text = 'MATCH (record) WHERE record.id IN $ids AND NOT record:Removed RETURN DISTINCT record.id';
  const there = await database.read({ text, parameters: { ids: [...answered] } });
  return { answered: there.rows.map(([id]) => String(id)).sort(), drawn: [...drawn].sort(), drawings };
}

function gather(value: unknown, into: Set<string>, read: (value: unknown) => string | null): void {
  const id = read(value);
  if (id !== null) into.add(id);
  else if (Array.isArray(value)) for (const one of value) gather(one, into, read);
}

function isId(value: unknown): string | null {
  return typeof value === 'string' && prefixes.has(/^([a-z-]+)\/\S+$/.exec(value)?.[1] ?? '') ? value : null;
}

function idOf(value: unknown): string | null {
  return isNode(value) ? String(value.properties['id']) : null;
}
