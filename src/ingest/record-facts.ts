import type { Facts } from '../model/facts.js';
import type { Field, GraphModel, NodeType, OneField } from '../model/graph-model.js';
import { partProperty } from '../model/part-property.js';
import type { GraphStore } from './graph-store.js';
import { loadedContents, textOf } from './loaded-contents.js';

/** A record with its facts as text: only to be compared. */
export interface RecordFacts {
  readonly type: string;
  readonly owner: string;
  /** By the name of the field. What is not stated is not there. */
  readonly values: ReadonlyMap<string, string>;
}

type Read = (property: string) => unknown;
type Follow = (field: OneField) => string | undefined;

/** The records whose facts have sources, and corrections, by id. Victims are none of them. */
export function factsOfRecords(
  { nodes, relationships }: Facts,
  model: GraphModel,
): ReadonlyMap<string, RecordFacts> {
  const ends = new Map<string, string>();
  for (const { type, from, to } of relationships) {
    ends.set(`${from} OUT ${type}`, to);
    ends.set(`${to} IN ${type}`, from);
  }
  const types = new Map(comparedTypes(model).map((type) => [type.name, type]));
  return new Map(
    nodes.flatMap(({ id, type: name, owner, properties }) => {
      const type = types.get(name);
      if (!type) return [];
      const follow: Follow = ({ step }) => ends.get(`${id} ${step.direction} ${step.type}`);
      const values = valuesOf(type, model, (property) => properties[property], follow);
      return [[id, { type: name, owner, values }] as const];
    }),
  );
}

/** The same of what is loaded of a data set. */
export async function loadedRecords(
  dataSet: string,
  model: GraphModel,
  store: GraphStore,
): Promise<ReadonlyMap<string, RecordFacts>> {
  const records = new Map<string, RecordFacts>();
  const owners = await loadedOwners(dataSet, store);
  for (const type of comparedTypes(model)) {
    const fields = oneFields(type);
    const { rows } = await store.read({
      text: `CYPHER 5 MATCH (n:\`${type.name}\`) WHERE n.dataSetId = $dataSet
        RETURN n.id, properties(n), [${fields.map(({ step }) => endOf(step)).join(', ')}]`,
      parameters: { dataSet: `dataset/${dataSet}` },
    });
    for (const row of rows) {
      const [id, properties, ends] = row as [string, Record<string, unknown>, (string | null)[]];
      const follow: Follow = (field) => ends[fields.indexOf(field)] ?? undefined;
      const values = valuesOf(type, model, (property) => properties[property], follow);
      records.set(id, { type: type.name, owner: owners.get(`${type.name} ${id}`) ?? id, values });
    }
  }
  return records;
}

function endOf({ type, direction }: OneField['step']): string {
  const pattern = direction === 'OUT' ? `(n)-[:\`${type}\`]->(m)` : `(n)<-[:\`${type}\`]-(m)`;
  return `head(COLLECT { MATCH ${pattern} RETURN m.id ORDER BY m.id LIMIT 1 })`;
}

async function loadedOwners(dataSet: string, store: GraphStore): Promise<ReadonlyMap<string, string>> {
  const contents = await loadedContents(dataSet, store);
  return new Map(
    [...contents].flatMap(([owner, { nodes }]) => nodes.map((name) => [textOf(name), owner] as const)),
  );
}

function comparedTypes(model: GraphModel): readonly NodeType[] {
  return [...model.nodes.values()].filter(
    (type) => type.name === 'Correction' || (type.interfaces.includes('Cited') && !type.anonymous),
  );
}

function oneFields(type: NodeType): readonly OneField[] {
  return [...type.fields.values()].filter((field) => field.kind === 'one');
}

/** Facts that are values, and records that there is one of. What `Cited` adds tells of the record and not of the world. */
function valuesOf(
  type: NodeType,
  model: GraphModel,
  read: Read,
  follow: Follow,
): ReadonlyMap<string, string> {
  const cited = model.abstracts.get('Cited')?.fields ?? [];
  return new Map(
    [...type.fields.values()].flatMap((field): [string, string][] => {
      if (cited.includes(field.name)) return [];
      const value = valueOf(field, model, read, follow);
      return value === undefined ? [] : [[field.name, value]];
    }),
  );
}

function valueOf(field: Field, model: GraphModel, read: Read, follow: Follow): string | undefined {
  switch (field.kind) {
    case 'property':
      return textOfValue(read(field.property));
    case 'valued': {
      const parts = model.values.get(field.value)?.parts ?? [];
      const values = parts.map((part) => textOfValue(read(partProperty(field.name, part.property))) ?? '');
      return values.some((part) => part !== '') ? values.join('|') : undefined;
    }
    case 'one':
      return follow(field);
    default:
      return undefined;
  }
}

function textOfValue(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : JSON.stringify(value);
}
