import type { Step } from '../model/graph-model.js';
import type { PropertyValue } from '../model/facts.js';
import { keyOf, type Cells, type Row } from './manifest.js';
import type { FieldRead, Mapping } from './mapping.js';
import type { Value } from './read.js';
import type { Records } from './records.js';
import type { Named } from './reference.js';

/** Where rows come from: cited by every record that is made from one. */
export interface Origin {
  readonly dataSet: string;
  /** Id of the source that the file is. */
  readonly source: string;
  /** Mappings that make a record where a row names one that is not there. */
  readonly secondary: ReadonlyMap<string, Mapping>;
}

/** What a row became under a mapping. `later`: it comes under another number, and may repeat a row that comes after it. */
export type Made = 'loaded' | 'merged' | 'none' | 'later' | { readonly refused: string };

const IMPORTED_FROM: Step = { type: 'IMPORTED_FROM', direction: 'OUT' };

/** Makes a record of a row, with its facts and its joins, or says why there is none. */
export function makeRecord(
  mapping: Mapping,
  row: Row,
  origin: Origin,
  records: Records,
  isLast: boolean,
): Made {
  const { cells } = row;
  if (!mapping.when(cells)) return 'none';
  const refusal = mapping.refusals.find(({ when }) => when(cells));
  if (refusal) return { refused: refusal.because };
  const above = mapping.parent?.reference(cells) ?? [];
  const parent = foundAmong(above, records);
  if (mapping.parent && !parent) return { refused: notThere(above) };
  const own = keyOf(cells, mapping.key);
  if (own === null) return { refused: 'it has no key' };
  const key = [parent?.key, own].filter(Boolean).join('-');
  const known = records.find(mapping.name, key);
  if (known !== undefined) return 'merged';
  const other = mapping.otherNumber?.without;
  const renumbered = (other !== undefined && own.startsWith(other)) || (parent?.renumbered ?? false);
  if (renumbered && !isLast) return 'later';
  const first = other === undefined ? undefined : records.find(mapping.name, own.slice(other.length));
  const local = parent
    ? [localOf(parent.id), slug(own)].filter(Boolean).join('-')
    : `${origin.dataSet}-${slug(key === '' ? mapping.name : key)}`;
  const id = renumbered && first !== undefined ? first : `${mapping.type.prefix}/${local}`;
  if (records.get(id)) {
    records.alias(mapping.name, key, id);
    return 'merged';
  }
  const targets = targetsOf(mapping, row, origin, records);
  if ('refused' in targets) return targets;
  const owner = parent ? (records.get(parent.id)?.owner ?? id) : id;
  records.add(mapping.name, key, {
    id,
    type: mapping.type.name,
    owner,
    properties: factsOf(mapping.fields, cells),
  });
  if (parent && mapping.parent?.field?.step) records.join(mapping.parent.field.step, parent.id, id);
  for (const [step, to] of targets.joins) records.join(step, id, to);
  records.join(IMPORTED_FROM, id, origin.source, { row: row.number });
  return 'loaded';
}

/** The properties that a row gives to a record. */
export function factsOf(fields: readonly FieldRead[], cells: Cells): Record<string, PropertyValue> {
  const properties: Record<string, PropertyValue> = {};
  for (const [field, read, parts] of fields) {
    const value = read(cells);
    // What lasts has no words of the source: of an impossible day in it nothing is known.
    const isKept = !(isPrinted(value) && field.kind === 'valued' && field.value === 'Interval');
    if (value !== undefined && isKept) Object.assign(properties, parts(value));
  }
  return properties;
}

/** The first of the records that a row names which is there. */
export function foundAmong(
  named: readonly Named[],
  records: Records,
): { readonly id: string; readonly key: string; readonly renumbered: boolean } | null {
  for (const { record, key } of named) {
    const id = key === null ? undefined : records.find(record, key);
    if (key !== null && id !== undefined) return { id, key, renumbered: records.isAlias(record, key) };
  }
  return null;
}

/** The same, or the record that only this row names, made now. */
export function foundOrMade(named: readonly Named[], row: Row, origin: Origin, records: Records) {
  const found = foundAmong(named, records);
  const maker = named.map(({ record }) => origin.secondary.get(record)).find((one) => one !== undefined);
  if (found || !maker) return found;
  makeRecord(maker, row, origin, records, true);
  return foundAmong(named, records);
}

/** Why a row is refused that names a record which is not there. */
export function notThere(named: readonly Named[]): string {
  const [first] = named;
  return first?.key === undefined || first.key === null
    ? `it names no ${first?.record ?? 'record'}`
    : `there is no ${first.record} with the key that it names`;
}

/** What a record leads to. What only this row names is made now, when nothing else is missing. */
function targetsOf(
  mapping: Mapping,
  row: Row,
  origin: Origin,
  records: Records,
): { readonly joins: readonly (readonly [Step, string])[] } | { readonly refused: string } {
  const all = mapping.references.map((one) => ({ ...one, named: one.reference(row.cells) }));
  const wanted = all.filter(({ named, optional }) => {
    if (foundAmong(named, records)) return false;
    return !optional || named.some(({ key, record }) => key !== null && origin.secondary.has(record));
  });
  const lost = wanted.find(
    ({ named }) => !named.some(({ key, record }) => key !== null && origin.secondary.has(record)),
  );
  if (lost) return { refused: notThere(lost.named) };
  for (const { named } of wanted) foundOrMade(named, row, origin, records);
  const joins = all.flatMap(({ field, named }) => {
    const target = foundAmong(named, records);
    return target && field.step ? [[field.step, target.id] as const] : [];
  });
  return { joins };
}

function isPrinted(value: Value): boolean {
  return typeof value === 'object' && 'asPrinted' in value;
}

function localOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

/** A key as a part of an id. */
function slug(key: string): string {
  return key.toLowerCase().replaceAll(/[^a-z0-9.-]+/g, '-');
}
