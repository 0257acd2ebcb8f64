import type { GraphModel, ManyField, OneField, NodeType } from '../model/graph-model.js';
import type { Compiling } from './compiling.js';
import { conditionOf, type Condition } from './condition.js';
import { factsOf, foundAmong, foundOrMade, notThere, type Made, type Origin } from './make-record.js';
import type { Row } from './manifest.js';
import type { WrittenManifest } from './manifest-schema.js';
import { fieldReads, leadingField, refusalsOf } from './mapping.js';
import { referenceOf } from './reference.js';
import type { Records } from './records.js';
import { valueOf } from './value.js';

/** What a row does to records that are there. */
export type Change = (row: Row, records: Records, origin: Origin) => Made;

type Written<K extends 'links' | 'updates'> = NonNullable<WrittenManifest[K]>[string];

/** How rows join two records, each pair once. */
export function linkOf(
  name: string,
  written: Written<'links'>,
  model: GraphModel,
  compiling: Compiling,
): Change {
  const path = ['links', name];
  const when: Condition =
    written.when === undefined
      ? () => true
      : conditionOf(written.when, [...path, 'when'], compiling, valueOf);
  const refusals = refusalsOf(written.refuse ?? [], path, compiling);
  const here = referenceOf(written.record, [...path, 'record'], compiling);
  const there = referenceOf(written.to, [...path, 'to'], compiling);
  const type = typeOf(written.record.record, model, compiling);
  const field: OneField | ManyField | null =
    type && leadingField(written.field, type, [...path, 'field'], compiling);
  return (row, records, origin) => {
    const { cells } = row;
    if (!when(cells)) return 'none';
    const refusal = refusals.find((one) => one.when(cells));
    if (refusal) return { refused: refusal.because };
    const [named, other] = [here(cells), there(cells)];
    const from = foundAmong(named, records);
    if (!from) return { refused: notThere(named) };
    const to = foundOrMade(other, row, origin, records);
    if (!to) return { refused: notThere(other) };
    return field?.step && records.joinOnce(field.step, from.id, to.id) ? 'loaded' : 'merged';
  };
}

/** How rows add facts to a record. What an earlier row said of it is replaced. */
export function updateOf(
  name: string,
  written: Written<'updates'>,
  model: GraphModel,
  compiling: Compiling,
): Change {
  const path = ['updates', name];
  const reference = referenceOf(written.record, [...path, 'record'], compiling);
  const type = typeOf(written.record.record, model, compiling);
  const fields = type ? fieldReads(written.fields, type, [...path, 'fields'], compiling) : [];
  return ({ cells }, records) => {
    const named = reference(cells);
    const found = foundAmong(named, records);
    const record = found && records.get(found.id);
    if (!record) return { refused: notThere(named) };
    Object.assign(record.properties, factsOf(fields, cells));
    return 'loaded';
  };
}

function typeOf(mapping: string, model: GraphModel, { manifest }: Compiling): NodeType | null {
  const records: WrittenManifest['records'] = manifest.written.records;
  return model.nodes.get(records[mapping]?.type ?? '') ?? null;
}
