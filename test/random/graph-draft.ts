import type { NodeFact, PropertyValue, RelationshipFact } from '../../src/model/facts.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import type { Choices } from './choices.js';
import { propertyValue, randomProperties } from './random-values.js';
import { endKey, relationshipEnds, reversed, type End, type Ends } from './relationship-ends.js';

/** A record whose derived properties are still to come. */
export interface Draft extends NodeFact {
  readonly properties: Record<string, PropertyValue>;
}

/** A graph in the making, which keeps to what the model says of each relationship. */
export interface GraphDraft {
  readonly nodes: readonly Draft[];
  readonly relationships: readonly RelationshipFact[];
  /** Makes a record, and what it cannot be without. */
  create(type: string, choose: Choices): Draft;
  /** Joins a record to others, as far as there are any that it may be joined to. */
  join(node: Draft, choose: Choices): void;
}

export function graphDraft(model: GraphModel): GraphDraft {
  const nodes: Draft[] = [];
  const relationships: RelationshipFact[] = [];
  const endsByType = relationshipEnds(model);
  const joined = new Set<string>();
  const endsOf = (type: string): Ends => endsByType.get(type) ?? new Map<string, End>();

  function isFree(node: Draft, key: string): boolean {
    return endsOf(node.type).get(key)?.one !== true || !joined.has(`${key} ${node.id}`);
  }

  function candidates(node: Draft, end: End): readonly Draft[] {
    if (!isFree(node, endKey(end.step))) return [];
    const back = endKey(reversed(end.step));
    return nodes.filter((other) => end.partners.includes(other.type) && isFree(other, back));
  }

  function connect(node: Draft, end: End, other: Draft, choose: Choices): void {
    const [from, to] = end.step.direction === 'OUT' ? [node, other] : [other, node];
    const { type } = end.step;
    if (
      !end.link &&
      relationships.some((one) => one.type === type && one.from === from.id && one.to === to.id)
    )
      return;
    joined.add(`OUT ${type} ${from.id}`).add(`IN ${type} ${to.id}`);
    relationships.push({ type, from: from.id, to: to.id, properties: linkProperties(from, type, choose) });
  }

  /** Those of the link type by which the relationship is seen from its beginning. */
  function linkProperties(from: Draft, type: string, choose: Choices): Record<string, PropertyValue> {
    const fields = [...(endsOf(from.type).get(`OUT ${type}`)?.link?.fields.values() ?? [])];
    const properties: Record<string, PropertyValue> = {};
    for (const field of fields) {
      const value = field.kind === 'property' ? propertyValue(field, model, choose) : undefined;
      if (field.kind === 'property' && value !== undefined) properties[field.property] = value;
    }
    return properties;
  }

  function create(typeName: string, choose: Choices): Draft {
    const type = model.nodes.get(typeName);
    if (!type) throw new Error(`${typeName} is no node type`);
    const id = `${type.prefix}/x-${String(nodes.length)}`;
    const node: Draft = { id, type: typeName, owner: id, properties: randomProperties(type, model, choose) };
    nodes.push(node);
    for (const end of endsOf(typeName).values()) {
      if (!end.required || !isFree(node, endKey(end.step))) continue;
      const known = candidates(node, end).filter((other) => other !== node);
      const other = known.length > 0 && !choose.chance(15) ? choose.pick(known) : undefined;
      connect(node, end, other ?? create(choose.pick(end.partners), choose), choose);
    }
    for (const field of type.fields.values()) {
      if (field.kind !== 'reference') continue;
      const known = nodes.filter((other) => other.type === field.target);
      node.properties[field.property] = (
        known.length > 0 ? choose.pick(known) : create(field.target, choose)
      ).id;
    }
    return node;
  }

  /** Beginning anywhere among its ends, so that the numbers reach each of them some time. */
  function join(node: Draft, choose: Choices): void {
    const ends = [...endsOf(node.type).values()];
    const first = choose.below(ends.length);
    for (const end of [...ends.slice(first), ...ends.slice(0, first)]) {
      const known = candidates(node, end);
      if (known.length === 0) continue;
      const count = end.one ? Number(choose.chance(70)) : choose.below(5);
      for (let made = 0; made < count; made++) connect(node, end, choose.pick(known), choose);
    }
  }

  return { nodes, relationships, create, join };
}
