import type { NodeFact } from '../model/facts.js';
import type { Field, GraphModel, NodeType, PropertyField, Step, ValueField } from '../model/graph-model.js';
import { partProperty } from '../model/part-property.js';
import { listed } from './listed.js';

/** Names of the facts of a record that no source states. */
export type NotStated = (node: NodeFact) => readonly string[];

type Check = (node: NodeFact) => boolean;

/** Whether relationships of a type lead from a record, or to it. */
export type Leads = (id: string, step: Step) => boolean;

/**
 * Which facts no source states, by type. Source: domain.md section 1, rule 3, "Not stated is not no". A fact in dispute has
 * rival claims, one that is withheld is known, and a list that is known to be whole is stated though it be empty.
 */
export function notStated(model: GraphModel, leads: Leads): NotStated {
  const checks = new Map(
    [...model.nodes.values()].map((type) => [type.name, checksOf(type, model, leads)] as const),
  );
  return (node) => {
    const names: string[] = [];
    for (const [field, isStated] of checks.get(node.type) ?? []) {
      const told =
        isStated(node) ||
        listed(node, 'disputed', field) ||
        listed(node, 'withheldFacts', field) ||
        listed(node, 'complete', field);
      if (!told) names.push(field);
    }
    return names.sort();
  };
}

/** Whether a type says of itself what is not stated. */
export function saysNotStated(type: NodeType): boolean {
  return type.fields.has('notStated');
}

/** How to see that each fact is stated. What `Cited` adds tells of the record and not of the world: it is no fact. */
function checksOf(type: NodeType, model: GraphModel, leads: Leads): ReadonlyMap<string, Check> {
  if (!saysNotStated(type)) return new Map();
  const cited = model.abstracts.get('Cited')?.fields ?? [];
  return new Map(
    [...type.fields.values()]
      .filter((field) => !field.optional && !cited.includes(field.name))
      .flatMap((field) => {
        const check = checkOf(field, model, leads);
        return check ? [[field.name, check] as const] : [];
      }),
  );
}

function checkOf(field: Field, model: GraphModel, leads: Leads): Check | null {
  switch (field.kind) {
    case 'property':
      return hasProperty(field);
    case 'valued':
      return hasValue(field, model);
    case 'one':
      return ({ id }) => leads(id, field.step);
    case 'many':
      return somewhere(field.step, leads);
    default:
      return null;
  }
}

function hasProperty({ property }: PropertyField): Check {
  return ({ properties }) => {
    const value = properties[property];
    return value !== undefined && !(Array.isArray(value) && value.length === 0);
  };
}

/** Any part will do: of a day that cannot exist only the printed words are there. */
function hasValue(field: ValueField, model: GraphModel): Check {
  const parts = model.values.get(field.value)?.parts ?? [];
  const properties = parts.map((part) => partProperty(field.name, part.property));
  return (node) => properties.some((property) => node.properties[property] !== undefined);
}

function somewhere(step: Step | null, leads: Leads): Check | null {
  return step && (({ id }) => leads(id, step));
}
