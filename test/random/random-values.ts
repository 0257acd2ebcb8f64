import type { PropertyValue } from '../../src/model/facts.js';
import type { Field, GraphModel, NodeType, PropertyField, ValueType } from '../../src/model/graph-model.js';
import { partProperty } from '../../src/model/part-property.js';
import { FIRST_DAY, LAST_DAY } from '../../src/model/sort-key.js';
import type { Choices } from './choices.js';
import { DAYS, FACTS, WORDS } from './words.js';

type Properties = Record<string, PropertyValue>;

/** The properties of a record that stand for its own facts; what need not be stated often isn't. */
export function randomProperties(type: NodeType, model: GraphModel, choose: Choices): Properties {
  const fields = [...type.fields.values()].flatMap((field) =>
    field.kind === 'viewed' ? [...(model.views.get(field.view)?.fields.values() ?? [])] : [field],
  );
  const properties = Object.assign(
    {},
    ...fields.map((field) => fieldValue(field, model, choose)),
  ) as Properties;
  const lists = fields.filter((field) => field.kind === 'many' || field.kind === 'links');
  const complete = lists.filter(() => choose.chance(35)).map((field) => field.name);
  return complete.length > 0 ? { ...properties, complete } : properties;
}

function fieldValue(field: Field, model: GraphModel, choose: Choices): Properties {
  switch (field.kind) {
    case 'property':
      return field.property === 'id' ? {} : named(field.property, propertyValue(field, model, choose));
    case 'valued': {
      const type = model.values.get(field.value);
      return type && (field.nonNull || choose.chance(65)) ? valueParts(field.name, type, model, choose) : {};
    }
    case 'computed':
      return choose.chance(50) ? statusHistory(field.rule.from, choose) : {};
    default:
      return {};
  }
}

function named(property: string, value: PropertyValue | undefined): Properties {
  return value === undefined ? {} : { [property]: value };
}

/** A value, or undefined where the fact may be not stated and is not. */
export function propertyValue(
  field: PropertyField,
  model: GraphModel,
  choose: Choices,
): PropertyValue | undefined {
  const must = field.nonNull && !field.notStated && !field.list;
  if (!must && !choose.chance(60)) return undefined;
  if (field.list) return choose.several(valuesOf(field, model), 3);
  switch (field.type) {
    case 'Int':
      return choose.below(4);
    case 'Float':
      return choose.below(40) / 2;
    case 'Boolean':
      return choose.chance(50);
    case 'Date':
      return choose.pick(DAYS);
    default:
      return choose.pick(valuesOf(field, model));
  }
}

/** Members of an enum, without the one that an absent property stands for, or words. */
function valuesOf(field: PropertyField, model: GraphModel): readonly string[] {
  if (field.isEnum) return (model.enums.get(field.type) ?? []).filter((member) => member !== 'NOT_STATED');
  return field.name === 'fact' ? FACTS : WORDS;
}

function valueParts(field: string, type: ValueType, model: GraphModel, choose: Choices): Properties {
  const bounds = boundsOf(type, choose);
  // One part is there whenever anything is stated: of a gap the least or the most.
  const surely = choose.pick(type.presence);
  const parts = type.parts.map((part) =>
    named(
      partProperty(field, part.name),
      bounds[part.name] ??
        (part.type === 'Date'
          ? undefined
          : propertyValue(part.name === surely ? { ...part, nonNull: true } : part, model, choose)),
    ),
  );
  return Object.assign({}, ...parts) as Properties;
}

/** Bounds that some pair of days fits: the earliest not after the latest, the start not after the end. */
function boundsOf(type: ValueType, choose: Choices): Readonly<Record<string, string | undefined>> {
  const names = type.parts.filter((part) => part.type === 'Date').map((part) => part.name);
  if (names.length === 2) {
    const [earliest, latest] = vagueDay(choose);
    return { earliest, latest };
  }
  if (names.length !== 4) return {};
  const [startEarliest, startLatest] = vagueDay(choose);
  const [first, last] = vagueDay(choose);
  const endEarliest = later(first, startEarliest);
  return { startEarliest, startLatest, endEarliest, endLatest: later(later(last, startLatest), endEarliest) };
}

function vagueDay(choose: Choices): readonly [string, string] {
  const first = choose.pick(DAYS);
  const last = choose.chance(50) ? choose.pick(DAYS) : first;
  const [earliest, latest] = first < last ? [first, last] : [last, first];
  return [choose.chance(12) ? FIRST_DAY : earliest, choose.chance(12) ? LAST_DAY : latest];
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** Lists of equal length: names of statuses, and between which days each began. */
function statusHistory(properties: readonly string[], choose: Choices): Properties {
  const rows = Array.from({ length: 1 + choose.below(2) }, () => [
    choose.pick(['ALLEGED', 'PROVEN', 'QUASHED']),
    ...vagueDay(choose),
  ]);
  return Object.fromEntries(
    properties.map((property, index) => [property, rows.map((row) => row[index] ?? '')]),
  );
}
