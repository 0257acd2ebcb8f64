import type { Facts, NodeFact, PropertyValue } from '../../src/model/facts.js';
import type { Agreement, GraphModel, ManyField, Step } from '../../src/model/graph-model.js';

/** What one comes to along a relationship: the record, and the relationship's own properties. */
export interface Found {
  readonly record: NodeFact;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** The graph as arrays that are searched from end to end. */
export interface NaiveGraph {
  readonly model: GraphModel;
  /** Records of one type. */
  all(type: string): readonly NodeFact[];
  find(id: string): NodeFact | undefined;
  /** Where a merged id leads to, or the id itself. */
  redirected(id: string): string;
  removed(id: string): NodeFact | undefined;
  follow(from: NodeFact, step: Step): readonly Found[];
  /** The members of a list, in no order. */
  members(of: NodeFact, field: ManyField): readonly NodeFact[];
}

export function naiveGraph(facts: Facts, model: GraphModel): NaiveGraph {
  const records = facts.nodes.filter((node) => !node.type.startsWith('_') && node.type !== 'Removed');
  const find = (id: string) => records.find((node) => node.id === id);

  function follow(from: NodeFact, step: Step): readonly Found[] {
    const [near, far] = step.direction === 'OUT' ? (['from', 'to'] as const) : (['to', 'from'] as const);
    return facts.relationships
      .filter((one) => one.type === step.type && one[near] === from.id)
      .flatMap(({ properties, [far]: id }) => {
        const record = find(id);
        return record ? [{ record, properties }] : [];
      });
  }

  /** A hub repeats a relationship of the child; only where there is none does its property stand by itself. */
  function members(of: NodeFact, { hub, step, target, matching }: ManyField): readonly NodeFact[] {
    if (matching.length > 0) {
      return records.filter(
        (other) =>
          other.type === target && matching.every((one, index) => agrees(other, of, one, index === 0)),
      );
    }
    if (!hub) return step ? follow(of, step).map(({ record }) => record) : [];
    const children = records.filter((node) => node.type === target);
    const { from, property } = hub;
    if (from === null) return children.filter((child) => child.properties[property] === of.id);
    const up: Step = { type: from, direction: 'OUT' };
    return children.filter((child) => follow(child, up).some(({ record }) => record.id === of.id));
  }

  return {
    model,
    all: (type) => records.filter((node) => node.type === type),
    find,
    redirected: (id) => {
      const redirect = facts.nodes.find((node) => node.type === '_Redirect' && node.id === id);
      return String(redirect?.properties['into'] ?? id);
    },
    removed: (id) => facts.nodes.find((node) => node.type === 'Removed' && node.id === id),
    follow,
    members,
  };
}

/** What this record does not have asks nothing, except of what must agree. */
function agrees(other: NodeFact, of: NodeFact, { theirs, by, ours }: Agreement, must: boolean): boolean {
  const [value, own] = [other.properties[theirs], of.properties[ours]];
  if (own === undefined) return !must;
  if (value === undefined) return false;
  if (by === 'IN') return (own as readonly unknown[]).includes(value);
  return by === '=' ? value === own : by === '<=' ? value <= own : value >= own;
}
