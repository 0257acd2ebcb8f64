import type { ComputedField, Field, ManyField, PropertyField, ValueField } from '../model/graph-model.js';
import { partProperty } from '../model/part-property.js';
import { argumentPredicates } from './argument-predicates.js';
import { connectionColumn } from './connection-plan.js';
import { linksColumn } from './links-plan.js';
import { defaultOrder } from './order-plan.js';
import type { Predicate, Reach, Recount } from './plan.js';
import { propertyColumn, recordBuilder, type Columns, type Planning } from './record-builder.js';
import { collect, objectType, type Selected } from './selection.js';
import type { Absent, ObjectShape, Read } from './shape.js';
import { shownFor, type LiveRow } from './shown.js';
import { reachOf } from './where.js';

/** Turns the selected fields of a record, or of a view of it, into columns of its row and the shape of the response. */
export function planFields(
  fields: ReadonlyMap<string, Field>,
  selected: readonly Selected[],
  columns: Columns,
  planning: Planning,
  path: string,
): ObjectShape {
  const { live } = planning;
  const below = live ? { ...planning, live: null } : planning;
  return selected.map((one) => {
    const place = `${path}.${one.key}`;
    const read = (live && planLive(live, fields, one, columns, below, place)) ?? null;
    return { key: one.key, ...(read ?? planField(fields, one, columns, below, place)) };
  });
}

/** Of a row of which something is counted when it is asked, what was worked out at load does not say this. */
function planLive(
  live: LiveRow,
  fields: ReadonlyMap<string, Field>,
  selected: Selected,
  columns: Columns,
  planning: Planning,
  path: string,
): Read | null {
  const field = fields.get(selected.name);
  const found = field?.kind === 'property' ? shownFor(field.property, live) : null;
  if (found) {
    const { shown, at } = found;
    const column = `shown ${shown.of}`;
    columns.put(column, () => ({ finish: () => ({ kind: 'shown', shown }) }));
    return at === null ? { kind: 'property', column, absent: 'null' } : { kind: 'item', column, at };
  }
  if (selected.name !== 'evidence' || field?.kind !== 'many') return null;
  return 'recount' in live
    ? planEvidence(field, live.recount, selected, columns, planning, path)
    : planList(field, selected, columns, planning, path, [live.evidence]);
}

function planEvidence(
  field: ManyField,
  recount: Recount,
  selected: Selected,
  columns: Columns,
  planning: Planning,
  path: string,
): Read {
  const column = 'evidence';
  const { record } = columns.put(column, () => {
    const builder = recordBuilder(field.target, planning);
    const order = defaultOrder(field.target, planning.model);
    return {
      record: builder,
      finish: () => ({ kind: 'evidence', recount, order, node: builder.finish().node }),
    };
  });
  return { kind: 'list', column, shape: record.add(selected.below, path) };
}

function planField(
  fields: ReadonlyMap<string, Field>,
  selected: Selected,
  columns: Columns,
  planning: Planning,
  path: string,
): Read {
  if (selected.name === '__typename') return { kind: 'typename' };
  if (selected.name === 'id') return { kind: 'id' };
  const field = fields.get(selected.name);
  switch (field?.kind) {
    case 'property':
      return {
        kind: 'property',
        column: propertyColumn(columns, field.property),
        absent: absentReading(field),
      };
    case 'valued':
      return planValue(field, selected, columns, planning);
    case 'one':
      return planOne({ by: 'step', step: field.step }, field.target, selected, columns, planning, path);
    case 'reference': {
      const reach: Reach = { by: 'reference', label: field.target, property: field.property };
      return planOne(reach, field.target, selected, columns, planning, path);
    }
    case 'many':
      return field.plain
        ? planList(field, selected, columns, planning, path)
        : connectionColumn(field, selected, columns, planning, path);
    case 'links':
      return linksColumn(field, selected, columns, planning, path);
    case 'viewed':
      return planView(field.view, selected, columns, planning, path);
    case 'computed':
      return planComputed(field, selected, columns, planning);
    case undefined:
      throw new Error(`No field ${selected.name} in the model`);
  }
}

/** How an absent property reads: three-valued facts say NOT_STATED, lists are empty, everything else is null. */
function absentReading(field: PropertyField): Absent {
  if (field.notStated) return 'NOT_STATED';
  return field.list ? 'emptyList' : 'null';
}

function planValue(field: ValueField, selected: Selected, columns: Columns, planning: Planning): Read {
  const type = planning.model.values.get(field.value);
  if (!type) throw new Error(`${field.value} is no value type`);
  const below = collect(objectType(type.name, planning.reading.schema), selected.below, planning.reading);
  const column = (part: string) => propertyColumn(columns, partProperty(field.name, part));
  const shape = below.map((one): ObjectShape[number] => {
    if (one.name === '__typename') return { key: one.key, kind: 'constantTypename', name: type.name };
    const part = type.parts.find((candidate) => candidate.name === one.name);
    if (!part) throw new Error(`No part ${one.name} in ${type.name}`);
    const absent = part.type === 'Date' ? 'openDay' : absentReading(part);
    return { key: one.key, kind: 'property', column: column(part.property), absent };
  });
  return { kind: 'valued', presence: type.presence.map(column), fields: shape };
}

function planOne(
  reach: Reach,
  target: string,
  selected: Selected,
  columns: Columns,
  planning: Planning,
  path: string,
): Read {
  const column = `one ${selected.name}`;
  const { record } = columns.put(column, () => {
    const builder = recordBuilder(target, planning);
    return { record: builder, finish: () => ({ kind: 'one', reach, node: builder.finish().node }) };
  });
  return { kind: 'one', column, shape: record.add(selected.below, path) };
}

function planList(
  field: ManyField,
  selected: Selected,
  columns: Columns,
  planning: Planning,
  path: string,
  besides: readonly Predicate[] = [],
): Read {
  const own = selected.read((given) => argumentPredicates(field.filters, given));
  const filters = [...own, ...besides];
  const column = `list ${selected.name} ${JSON.stringify(filters)}`;
  const { record } = columns.put(column, () => {
    const builder = recordBuilder(field.target, planning);
    const order = defaultOrder(field.target, planning.model);
    return {
      record: builder,
      finish: () => ({
        kind: 'list',
        list: { reach: reachOf(field), order, filters, node: builder.finish().node },
      }),
    };
  });
  return { kind: 'list', column, shape: record.add(selected.below, path) };
}

function planView(
  view: string,
  selected: Selected,
  columns: Columns,
  planning: Planning,
  path: string,
): Read {
  const fields = planning.model.views.get(view)?.fields ?? new Map<string, Field>();
  const type = objectType(view, planning.reading.schema);
  const below = collect(type, selected.below, planning.reading);
  return {
    kind: 'viewed',
    fields: below.flatMap((one): ObjectShape =>
      one.name === '__typename'
        ? [{ key: one.key, kind: 'constantTypename', name: view }]
        : planFields(fields, [one], columns, planning, path),
    ),
  };
}

function planComputed(field: ComputedField, selected: Selected, columns: Columns, planning: Planning): Read {
  const from = field.rule.from.map((property) => propertyColumn(columns, property));
  const isObject = selected.below.length > 0;
  const below = isObject
    ? collect(objectType(field.type, planning.reading.schema), selected.below, planning.reading)
    : [];
  return {
    kind: 'computed',
    rule: field.rule.name,
    columns: from,
    arguments: selected.arguments,
    type: field.type,
    fields: isObject ? below.map((one) => ({ key: one.key, name: one.name })) : null,
  };
}
