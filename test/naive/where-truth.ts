import type { NodeFact, PropertyValue } from '../../src/model/facts.js';
import type { Field, LinkField, LinksField, PropertyField, ValueField } from '../../src/model/graph-model.js';
import { partProperty } from '../../src/model/part-property.js';
import { dayTruth, intervalTruth, type Bounds } from './day-truth.js';
import type { Found, NaiveGraph } from './naive-graph.js';
import { and, not, or, quantified, type Quantifier, type Truth } from './truth.js';

type Given = Readonly<Record<string, unknown>>;
type Properties = Readonly<Record<string, PropertyValue>>;

/** Whether a record meets a filter: true, false, or null where what is stated does not decide it. */
export function whereTruth(record: NodeFact, where: Given, graph: NaiveGraph): Truth {
  const fields = graph.model.nodes.get(record.type)?.fields ?? new Map<string, Field>();
  return groupTruth({ fields, record, own: { ...record.properties, id: record.id } }, where, graph);
}

/** What a filter is about: a record, a view of it, or a relationship with the record at its end. */
interface Subject {
  readonly fields: ReadonlyMap<string, Field | LinkField>;
  readonly record: NodeFact;
  /** The properties that its scalar fields are read from. */
  readonly own: Properties;
}

function groupTruth(subject: Subject, where: Given, graph: NaiveGraph): Truth {
  const group = (given: unknown) => groupTruth(subject, given as Given, graph);
  return and(
    Object.entries(where).map(([name, given]) => {
      if (name === 'AND') return and((given as readonly Given[]).map(group));
      if (name === 'OR') return or((given as readonly Given[]).map(group));
      if (name === 'NOT') return not(group(given));
      if (name === 'id') return idTruth(subject.record.id, given as Given);
      const field = subject.fields.get(name);
      if (!field) throw new Error(`No field ${name}`);
      return fieldTruth(field, subject, given as Given, graph);
    }),
  );
}

function idTruth(id: string, { eq, in: among }: Given): Truth {
  return and([
    ...(eq === undefined ? [] : [id === eq]),
    ...(among === undefined ? [] : [(among as readonly string[]).includes(id)]),
  ]);
}

function fieldTruth(field: Field | LinkField, subject: Subject, given: Given, graph: NaiveGraph): Truth {
  const { record } = subject;
  const met = (one: NodeFact | undefined) => (one ? whereTruth(one, given, graph) : null);
  switch (field.kind) {
    case 'property':
      return propertyTruth(field, subject.own[field.property], given);
    case 'valued':
      return valueTruth(field, subject.own, given, graph);
    case 'one':
      return met(graph.follow(record, field.step)[0]?.record);
    case 'reference':
      return met(graph.find(String(record.properties[field.property])));
    case 'viewed': {
      const fields = graph.model.views.get(field.view)?.fields ?? new Map<string, Field>();
      return groupTruth({ ...subject, fields }, given, graph);
    }
    case 'many': {
      const members = graph.members(record, field);
      return listTruth(field, record, members, given, (one, inner) => whereTruth(one, inner, graph));
    }
    case 'links':
      return listTruth(field, record, graph.follow(record, field.step), given, (one, inner) =>
        linkTruth(field, one, inner, graph),
      );
    case 'end':
      return met(endRecord(record, field.path, graph));
    case 'computed':
      throw new Error(`${field.coordinate} cannot be filtered by`);
  }
}

function listTruth<Member>(
  { name }: { readonly name: string },
  record: NodeFact,
  members: readonly Member[],
  given: Given,
  truth: (member: Member, inner: Given) => Truth,
): Truth {
  const whole = isWhole(record, name);
  return and(
    Object.entries(given).map(([quantifier, inner]) => {
      if (quantifier === 'stated') return (members.length > 0 || whole) === inner;
      const each = members.map((member) => truth(member, inner as Given));
      return quantified(quantifier as Quantifier, each, whole);
    }),
  );
}

/** Whether a list of a record is known to be whole. */
export function isWhole(record: NodeFact, list: string): boolean {
  const complete = record.properties['complete'];
  return Array.isArray(complete) && complete.includes(list);
}

function linkTruth(field: LinksField, { record, properties }: Found, given: Given, graph: NaiveGraph): Truth {
  const fields = graph.model.links.get(field.link)?.fields ?? new Map<string, LinkField>();
  return groupTruth({ fields, record, own: properties }, given, graph);
}

/** The record that a link's path leads to from its end, each step a field with one record. */
export function endRecord(from: NodeFact, path: readonly string[], graph: NaiveGraph): NodeFact | undefined {
  return path.reduce<NodeFact | undefined>((at, name) => {
    const field = at && graph.model.nodes.get(at.type)?.fields.get(name);
    return at && field?.kind === 'one' ? graph.follow(at, field.step)[0]?.record : undefined;
  }, from);
}

function valueTruth(field: ValueField, own: Properties, given: Given, graph: NaiveGraph): Truth {
  const type = graph.model.values.get(field.value);
  const stated = (type?.presence ?? []).some((part) => own[partProperty(field.name, part)] !== undefined);
  const parts = (type?.parts ?? []).map((part) => [part.name, own[partProperty(field.name, part.name)]]);
  const bounds = stated ? (Object.fromEntries(parts) as Bounds) : null;
  return field.value === 'Day' ? dayTruth(bounds, given) : intervalTruth(bounds, given);
}

/** One value that is known exactly, or not stated at all. */
function propertyTruth(field: PropertyField, value: PropertyValue | undefined, given: Given): Truth {
  const among = (values: readonly unknown[]): Truth => {
    if (value !== undefined) return values.includes(value);
    return field.notStated && values.includes('NOT_STATED') ? true : null;
  };
  return and(
    Object.entries(given).map(([operator, wanted]): Truth => {
      if (operator === 'stated') return (value !== undefined) === wanted;
      if (operator === 'eq') return among([wanted]);
      if (operator === 'in') return among(wanted as readonly unknown[]);
      if (value === undefined) return null;
      if (operator === 'includes') return (value as readonly unknown[]).includes(wanted);
      if (operator === 'startsWith') return (value as string).startsWith(wanted as string);
      return numberTruth(value as number, operator, wanted as number);
    }),
  );
}

function numberTruth(value: number, operator: string, wanted: number): boolean {
  if (operator === 'lt') return value < wanted;
  if (operator === 'lte') return value <= wanted;
  return operator === 'gt' ? value > wanted : value >= wanted;
}
