import type { Fault } from '../errors.js';
import type { Facts, PropertyValue } from '../model/facts.js';
import type { Field, GraphModel } from '../model/graph-model.js';
import { factCitations } from './citations.js';
import { writtenFields } from './entry-schema.js';
import { addCitation, addConflict } from './evidence.js';
import { claimText, disputedProperties, factProperties } from './fact-properties.js';
import { factValue } from './fact-value.js';
import { relate, type Gathering } from './gathering.js';
import type { Resolve } from './references.js';
import { withheldFacts } from './withheld-facts.js';
import type { Given, Written } from './written.js';

/**
 * Turns the records of a library into nodes and relationships as they are stated, before anything is derived.
 * Handles that lead nowhere and facts without citations are put into `faults`.
 */
export function libraryFacts(
  records: readonly Written[],
  resolve: Resolve,
  model: GraphModel,
  faults: Fault[],
): Facts {
  const names = new Map(records.map((record) => [record.id, nameOf(record)]));
  const gathering: Gathering = { nodes: [], relationships: [], resolve, model, names };
  const withheld = withheldFacts(records, faults);
  for (const record of records) addRecord(record, withheld.get(record.id) ?? [], gathering);
  const numbers = new Map<string, number>();
  for (const { record, fact, citation, from, path } of factCitations(records, faults)) {
    const number = (numbers.get(`${record.id} ${fact}`) ?? 0) + 1;
    numbers.set(`${record.id} ${fact}`, number);
    addCitation(record, fact, String(number), citation, from, path, gathering);
  }
  return gathering;
}

function addRecord(record: Written, withheld: readonly string[], gathering: Gathering): void {
  const properties: Record<string, PropertyValue> = {};
  const lists: Record<'complete' | 'generalised' | 'disputed', string[]> = {
    complete: [],
    generalised: [],
    disputed: [],
  };
  for (const field of writtenFields(record.type)) {
    const written = record.given[field.name];
    if (written === undefined) continue;
    if (written === 'none' && field.kind === 'many') lists.complete.push(field.name);
    else if (field.kind === 'property' || field.kind === 'valued')
      addFact(record, field, written, properties, lists, gathering);
    else if (field.kind === 'one' && field.written === 'HANDLE')
      addReference(record, field, written, lists, gathering);
    else if (field.kind === 'many' && field.written === 'HANDLE')
      addReferences(record, field, written, gathering);
    else if (field.kind === 'links') addLinks(record, field, written as Given, gathering);
  }
  if (withheld.length > 0) properties['withheldFacts'] = withheld;
  for (const [name, fields] of Object.entries(lists)) if (fields.length > 0) properties[name] = fields;
  gathering.nodes.push({ id: record.id, type: record.type.name, owner: record.owner, properties });
  const { parent } = record;
  if (parent && 'step' in parent.field && parent.field.step)
    relate(parent.field.step, parent.record.id, record.id, gathering);
}

type Lists = Record<'complete' | 'generalised' | 'disputed', string[]>;

function addFact(
  record: Written,
  field: Field,
  written: unknown,
  properties: Record<string, PropertyValue>,
  lists: Lists,
  gathering: Gathering,
): void {
  const fact = factValue(written);
  if (fact.kind !== 'rivals') {
    if (fact.kind === 'generalised') lists.generalised.push(field.name);
    Object.assign(properties, factProperties(field, fact.value));
    return;
  }
  const preferred = fact.prefer ? fact.rivals[fact.prefer.claim - 1] : undefined;
  const span = preferred
    ? factProperties(field, preferred.value)
    : disputedProperties(
        field,
        fact.rivals.map((rival) => rival.value),
      );
  if (span) Object.assign(properties, span);
  else lists.disputed.push(field.name);
  addConflict(record, field, fact.rivals, fact.prefer, (value) => claimText(field, value), gathering);
}

function addReference(
  record: Written,
  field: Extract<Field, { kind: 'one' }>,
  written: unknown,
  lists: Lists,
  gathering: Gathering,
): void {
  const fact = factValue(written);
  const target = (handle: unknown) => gathering.resolve(String(handle), field.target, record, [field.name]);
  if (fact.kind !== 'rivals') {
    const id = target(fact.value);
    if (id !== null) relate(field.step, record.id, id, gathering);
    return;
  }
  const named = new Map(
    fact.rivals.map((rival) => [
      rival.value,
      gathering.names.get(target(rival.value) ?? '') ?? String(rival.value),
    ]),
  );
  const preferred = fact.prefer ? fact.rivals[fact.prefer.claim - 1] : undefined;
  if (preferred) addReference(record, field, preferred.value, lists, gathering);
  else lists.disputed.push(field.name);
  addConflict(record, field, fact.rivals, fact.prefer, (value) => named.get(value) ?? '', gathering);
}

function addReferences(
  record: Written,
  field: Extract<Field, { kind: 'many' }>,
  written: unknown,
  gathering: Gathering,
): void {
  const handles = (Array.isArray(written) ? written : [written]) as readonly string[];
  for (const handle of handles) {
    const id = gathering.resolve(handle, field.target, record, [field.name]);
    if (id !== null && field.step) relate(field.step, record.id, id, gathering);
  }
}

function addLinks(
  record: Written,
  field: Extract<Field, { kind: 'links' }>,
  written: Given,
  gathering: Gathering,
): void {
  const end = [...(gathering.model.links.get(field.link)?.fields.values() ?? [])].find(
    (one) => one.kind === 'end',
  );
  for (const [handle, properties] of Object.entries(written)) {
    const id = gathering.resolve(handle, end?.target ?? '', record, [field.name, handle]);
    if (id !== null)
      relate(field.step, record.id, id, gathering, properties as Record<string, PropertyValue>);
  }
}

/** How a claim names a person or a unit. */
function nameOf({ given, key }: Written): string {
  const [name] = [given['name'], given['label'], key].filter((one) => typeof one === 'string');
  return name ?? key;
}
