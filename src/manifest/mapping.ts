import type { Field, GraphModel, ManyField, NodeType, OneField } from '../model/graph-model.js';
import { columnsOf, type Compiling } from './compiling.js';
import { conditionOf, type Condition } from './condition.js';
import type { WrittenMapping, WrittenManifest } from './manifest-schema.js';
import { referenceOf, type Reference } from './reference.js';
import type { Read } from './read.js';
import { valueOf } from './value.js';
import { valueParts, type ValueParts } from './value-parts.js';

/** A mapping of a manifest as functions of a row. */
export interface Mapping {
  readonly name: string;
  readonly type: NodeType;
  readonly secondary: boolean;
  readonly when: Condition;
  readonly refusals: readonly Refusal[];
  /** Columns of its own part of the id. */
  readonly key: readonly number[];
  readonly parent: Parent | null;
  readonly otherNumber: OtherNumber | null;
  readonly fields: readonly FieldRead[];
  readonly references: readonly FieldReference[];
}

/** A field that belongs to a row's record, and how it is read. */
export type FieldRead = readonly [Field, Read, ValueParts];

/** The record of which another is a part, and the field in which it stands there. */
export interface Parent {
  readonly reference: Reference;
  readonly field: ManyField | OneField | null;
}

/** Rows that stand for another row's record when what is left of their key without a prefix is that row's key. */
export interface OtherNumber {
  readonly without: string;
}

/** Rows that are not loaded, and why. */
export interface Refusal {
  readonly when: Condition;
  readonly because: string;
}

/** A field that leads to a record. */
export interface FieldReference {
  readonly field: OneField | ManyField;
  readonly reference: Reference;
  readonly optional: boolean;
}

type Path = readonly (string | number)[];

const always: Condition = () => true;

/** Makes a mapping into functions of a row. Unknown types, fields and records are faults at their places. */
export function mappingOf(
  name: string,
  written: WrittenMapping,
  model: GraphModel,
  compiling: Compiling,
): Mapping | null {
  const path: Path = ['records', name];
  const { manifest, faults } = compiling;
  const type = model.nodes.get(written.type);
  if (!type || type.anonymous) {
    faults.push({
      place: manifest.placeOf([...path, 'type']),
      problem: type
        ? 'Victims are never records of an imported data set'
        : `The schema has no type "${written.type}"`,
      remedy: type ? 'Count them under "victims"' : 'Use a type of the schema',
    });
    return null;
  }
  const { partOf, sameAs, key } = written;
  return {
    name,
    type,
    secondary: written.secondary ?? false,
    when:
      written.when === undefined ? always : conditionOf(written.when, [...path, 'when'], compiling, valueOf),
    refusals: refusalsOf(written.refuse ?? [], path, compiling),
    key: key === undefined ? [] : columnsOf(key, [...path, 'key'], compiling),
    parent: partOf
      ? {
          reference: referenceOf({ record: partOf.record, key: partOf.key }, [...path, 'partOf'], compiling),
          field: parentField(partOf, path, model, compiling),
        }
      : null,
    otherNumber:
      sameAs && manifest.choices.get(sameAs.setting) === sameAs.choice ? { without: sameAs.without } : null,
    fields: fieldReads(written.fields ?? {}, type, [...path, 'fields'], compiling),
    references: Object.entries(written.references ?? {}).flatMap(([field, one]) => {
      const at = [...path, 'references', field];
      const [reference, optional] = 'optional' in one ? [one.optional, true] : [one, false];
      const found = leadingField(field, type, at, compiling);
      const inner = optional ? [...at, 'optional'] : at;
      return found ? [{ field: found, reference: referenceOf(reference, inner, compiling), optional }] : [];
    }),
  };
}

/** Rows that a mapping refuses. */
export function refusalsOf(
  written: readonly { readonly when: NonNullable<WrittenMapping['when']>; readonly because: string }[],
  path: Path,
  compiling: Compiling,
): readonly Refusal[] {
  return written.map(({ when, because }, index) => ({
    when: conditionOf(when, [...path, 'refuse', index, 'when'], compiling, valueOf),
    because,
  }));
}

/** The fields of a type that hold values, each with how it is read. */
export function fieldReads(
  written: Readonly<Record<string, WrittenValue>>,
  type: NodeType,
  path: Path,
  compiling: Compiling,
): readonly FieldRead[] {
  return Object.entries(written).flatMap(([name, value]) => {
    const field = type.fields.get(name);
    if (field && !field.derived && (field.kind === 'property' || field.kind === 'valued'))
      return [[field, valueOf(value, [...path, name], compiling), valueParts(field)] as const];
    compiling.faults.push(noField(name, type, path, compiling));
    return [];
  });
}

type WrittenValue = Parameters<typeof valueOf>[0];

/** A field of a type that leads to records. */
export function leadingField(
  name: string,
  type: NodeType,
  path: Path,
  compiling: Compiling,
): OneField | ManyField | null {
  const field = type.fields.get(name);
  if (field?.kind === 'one' || (field?.kind === 'many' && field.step)) return field;
  compiling.faults.push(noField(name, type, path.slice(0, -1), compiling));
  return null;
}

function noField(name: string, type: NodeType, path: Path, { manifest }: Compiling) {
  return {
    place: manifest.placeOf([...path, name], 'key'),
    problem: `A manifest cannot fill "${name}" of ${type.name} here`,
    remedy: 'Use a field of the schema that is not derived: values under fields, records under references',
  };
}

function parentField(
  partOf: NonNullable<WrittenMapping['partOf']>,
  path: Path,
  model: GraphModel,
  compiling: Compiling,
): OneField | ManyField | null {
  if (partOf.field === undefined) return null;
  const records: WrittenManifest['records'] = compiling.manifest.written.records;
  const type = model.nodes.get(records[partOf.record]?.type ?? '');
  return type ? leadingField(partOf.field, type, [...path, 'partOf', 'field'], compiling) : null;
}
