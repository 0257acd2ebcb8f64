import type { GraphModel, NodeType } from '../model/graph-model.js';
import { fieldTarget, MOST_HOPS, ownFields } from '../model/sought-properties.js';
import { conjuncts, findSeeks, type Seek } from './find-seeks.js';
import type { Drive, Predicate, Reach } from './plan.js';
import { joined } from './predicates.js';

/** Probing costs, whatever it finds: only the most promising sides are probed. */
const MOST_DRIVES = 2;

/** A statement with sides has its filter twice: a filter of more subqueries would take too long to plan. */
const MOST_SUBQUERIES = 8;

/**
 * The sides from which a root list can be read in place of its order: an index finds a few records there, from which
 * relationships lead back to the records of the list. Only what must hold can drive it.
 * @param served first properties of the indexes that the list is read from anyway
 */
export function findDrives(
  where: Predicate,
  node: NodeType,
  served: readonly string[],
  model: GraphModel,
): readonly Drive[] {
  if (subqueries(where) > MOST_SUBQUERIES) return [];
  const alike = node.orders
    .flatMap(({ keys: [key] }) => (key ? [[key.source, key.property]] : []))
    .filter((pair) => pair.some((property) => served.includes(property)));
  const known = new Set([...served, ...alike.flat()]);
  return sides(where, node, MOST_HOPS, model)
    .filter(({ hops, index }) => hops.length > 0 || !known.has(index[0] ?? ''))
    .sort((a, b) => breadth(a) - breadth(b))
    .slice(0, MOST_DRIVES);
}

/** A drive of which is known what the index seeks by. */
type Side = Seek & Drive;

function sides(where: Predicate, node: NodeType, hops: number, model: GraphModel): readonly Side[] {
  const parts = conjuncts(where);
  const but = (seen: readonly Predicate[]) =>
    joined(
      'and',
      parts.filter((part) => !seen.includes(part)),
    );
  const own = findSeeks(parts, node, model).map((seek) => ({ ...seek, hops: [], rest: but(seek.bounds) }));
  const others = parts.flatMap((part) => {
    const far = part.op === 'exists' && hops > 0 ? farType(part.reach, node, model) : undefined;
    if (part.op !== 'exists' || !far) return [];
    const { reach } = part;
    return sides(part.where, far, hops - 1, model).map((side): Side => {
      const ofNode = conjuncts(side.rest).filter((one) => !isAboutLink(one));
      const isExact = ofNode.length === conjuncts(side.rest).length;
      const hop = { where: joined('and', ofNode), reach, label: node.name };
      return { ...side, hops: [...side.hops, hop], rest: but(isExact ? [part] : []) };
    });
  });
  return [...own, ...others];
}

/** Whether a test is one of the relationship: the way back goes from record to record and does not see it. */
function isAboutLink(predicate: Predicate): boolean {
  switch (predicate.op) {
    case 'and':
    case 'or':
      return predicate.all.some(isAboutLink);
    case 'unless':
      return isAboutLink(predicate.inner);
    case 'compare':
    case 'includes':
    case 'present':
    case 'absent':
      return predicate.subject.of === 'link';
    default:
      return false;
  }
}

/** The type that a hop leads to, where it is one type and can be left the way it was reached. */
function farType(reach: Reach, node: NodeType, model: GraphModel): NodeType | undefined {
  if (reach.by === 'hub') return model.nodes.get(reach.label);
  if (reach.by !== 'step') return undefined;
  const { type, direction } = reach.step;
  const targets = ownFields(node, model).flatMap((field) =>
    'step' in field && field.step?.type === type && field.step.direction === direction
      ? [fieldTarget(field, model)]
      : [],
  );
  const [target, ...others] = new Set(targets);
  return others.length === 0 ? model.nodes.get(target ?? '') : undefined;
}

function subqueries(predicate: Predicate): number {
  const inner = 'all' in predicate ? predicate.all : 'inner' in predicate ? [predicate.inner] : [];
  const below = 'where' in predicate ? 1 + subqueries(predicate.where) : 0;
  return inner.reduce((sum, one) => sum + subqueries(one), below);
}

/** How many records a side is likely to have, before anything is counted: the fewest first. */
function breadth({ index, bounds, hops }: Side): number {
  const by = bounds.map((bound) => bound.by);
  const own = by.includes('=')
    ? index[0] === 'id'
      ? 0
      : 1
    : by.includes('IN') || by.includes('STARTS WITH')
      ? 2
      : by.length > 1
        ? 3
        : 4;
  return own * (MOST_HOPS + 1) + hops.length;
}
