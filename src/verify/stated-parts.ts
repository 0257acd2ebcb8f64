import type { NodeFact, PropertyValue } from '../model/facts.js';
import type { Field, GraphModel, NodeType, Step } from '../model/graph-model.js';
import { partProperty } from '../model/part-property.js';

/** What of a graph sources state; all the rest follows from that by rule. */
export interface StatedParts {
  /** Whether records of this type are stated. */
  readonly hasType: (type: string) => boolean;
  /** The stated part of a record of a stated type. */
  readonly ofRecord: (node: NodeFact) => NodeFact;
  readonly hasProperty: (type: string, property: string) => boolean;
  readonly hasRelationship: (relationship: string, from: string, to: string) => boolean;
}

/** No case file writes these under their names, but no rule makes them either: the loader does, from how facts are written. */
const FIELDS_OF_THE_LOADER: readonly string[] = ['citations', 'conflicts', 'generalised', 'victimTables'];

/** Nor these types: the loader makes their records from files as a whole, from citations, and from an earlier release. */
const TYPES_OF_THE_LOADER: readonly string[] = [
  'Change',
  'Citation',
  'Claim',
  'Conflict',
  'DataSet',
  'Removed',
  'VictimCell',
  'VictimTable',
];

/** The one label beside those of records that is stated: where a merged id leads. */
const REDIRECT = '_Redirect';

/** Tells what is stated from what follows, by the model alone. */
export function statedParts(model: GraphModel): StatedParts {
  const types = [...model.nodes.values()];
  const derivedTypes = derivedTypesOf(types);
  const properties = new Map(types.map((type) => [type.name, statedProperties(type, model)] as const));
  const derivedSteps = new Set(types.flatMap((type) => derivedStepsOf(type, model)));
  const hasType = (type: string) => type === REDIRECT || (model.nodes.has(type) && !derivedTypes.has(type));
  const hasProperty = (type: string, property: string) =>
    type === REDIRECT || (hasType(type) && (properties.get(type)?.has(property) ?? false));
  return Object.freeze({
    hasType,
    hasProperty,
    hasRelationship: (relationship: string, from: string, to: string) =>
      hasType(from) &&
      hasType(to) &&
      !derivedSteps.has(stepKey(from, { type: relationship, direction: 'OUT' })) &&
      !derivedSteps.has(stepKey(to, { type: relationship, direction: 'IN' })),
    ofRecord: (node: NodeFact) => {
      const stated = Object.entries(node.properties).filter(([name]) => hasProperty(node.type, name));
      return {
        ...node,
        properties: withoutDerivedLists(Object.fromEntries(stated), model.nodes.get(node.type)),
      };
    },
  });
}

/** Types of which no file can state a record. */
function derivedTypesOf(types: readonly NodeType[]): ReadonlySet<string> {
  const parts = types
    .flatMap((type) => [...type.fields.values()])
    .flatMap((field) =>
      'written' in field && field.written === 'PART' && 'target' in field ? field.target : [],
    );
  const stated = new Set([...parts, ...TYPES_OF_THE_LOADER]);
  return new Set(types.filter(({ entry, name }) => !entry && !stated.has(name)).map(({ name }) => name));
}

function isDerived({ derived, name }: Field): boolean {
  return derived && !FIELDS_OF_THE_LOADER.includes(name);
}

function statedProperties(type: NodeType, model: GraphModel): ReadonlySet<string> {
  const stated = [...type.fields.values()].filter((field) => !isDerived(field));
  return new Set([
    'complete',
    'generalised',
    ...stated.flatMap((field) => {
      if (field.kind === 'property') return [field.property];
      if (field.kind !== 'valued') return [];
      const parts = model.values.get(field.value)?.parts ?? [];
      return parts.map(({ property }) => partProperty(field.name, property));
    }),
  ]);
}

/** Relationships that a derived field of the type follows. */
function derivedStepsOf(type: NodeType, model: GraphModel): readonly string[] {
  return allFields(type, model).flatMap((field) =>
    isDerived(field) && 'step' in field && field.step ? [stepKey(type.name, field.step)] : [],
  );
}

function stepKey(type: string, step: Step): string {
  return `${type} ${step.direction} ${step.type}`;
}

function allFields(type: NodeType, model: GraphModel): readonly Field[] {
  return [...type.fields.values()].flatMap((field) =>
    field.kind === 'viewed' ? [...(model.views.get(field.view)?.fields.values() ?? [])] : [field],
  );
}

/** Of the lists that are known to be whole, those that a rule found to be so are left out. */
function withoutDerivedLists(
  { complete, ...others }: Readonly<Record<string, PropertyValue>>,
  type: NodeType | undefined,
): Readonly<Record<string, PropertyValue>> {
  if (!Array.isArray(complete)) return others;
  const stated = (complete as readonly string[]).filter((name) => {
    const field = type?.fields.get(name);
    return !field || !isDerived(field);
  });
  return stated.length > 0 ? { ...others, complete: stated } : others;
}
