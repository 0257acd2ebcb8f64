import { equalityProperties } from '../model/graph-indexes.js';
import type { GraphModel, NodeType, Order } from '../model/graph-model.js';
import { conjuncts, impliedBounds } from './find-seeks.js';
import type { PagePlan, Predicate } from './plan.js';

/** How a root list's filter can use the index of its order. */
export interface IndexUse {
  /** A property held equal by an index of its own, before the default order. */
  readonly equal: PagePlan['equal'];
  /** What the filter implies for the first key of the order, so that the index seeks. The filter itself is still tested. */
  readonly bounds: readonly Predicate[];
}

type Given = Readonly<Record<string, unknown>>;

/**
 * Reads from the parts of a filter that must all hold what an index can serve.
 * @param where the same filter, as records must meet it
 */
export function indexUse(
  given: Given | null,
  where: Predicate,
  node: NodeType,
  order: Order,
  model: GraphModel,
): IndexUse {
  const parts = given ? fieldFilters(given) : [];
  const served = order === node.orders[0] ? equalityProperties(node, order) : [];
  const equal = parts.flatMap(([name, filter]) => equality(name, filter, node, served)).slice(0, 1);
  return { equal, bounds: equal.length > 0 ? [] : keyBounds(where, node, order, model) };
}

/** Whether a bound is one on the first key of an order: an index of another order does not seek by it. */
export function boundsFirstKey(bound: Predicate, order: Order): boolean {
  return bound.op === 'compare' && bound.subject.property === order.keys[0]?.property;
}

/** All single-field filters that must hold: those of the filter itself and of its ANDs. */
function fieldFilters(where: Given): readonly (readonly [string, Given])[] {
  return Object.entries(where).flatMap(([name, given]) => {
    if (name === 'AND') return (given as readonly Given[]).flatMap(fieldFilters);
    return name === 'OR' || name === 'NOT' ? [] : [[name, given as Given] as const];
  });
}

function equality(name: string, given: Given, node: NodeType, served: readonly string[]): PagePlan['equal'] {
  const field = node.fields.get(name);
  const value =
    field?.kind === 'property'
      ? given['eq']
      : field?.kind === 'reference'
        ? (given['id'] as Given | undefined)?.['eq']
        : undefined;
  if (typeof value !== 'string' || value === 'NOT_STATED') return [];
  const property = field?.kind === 'property' || field?.kind === 'reference' ? field.property : '';
  return served.includes(property) ? [{ property, value: { $: value } }] : [];
}

/** What the filter implies for the first key: of a text its folded text, of a day or an interval its earliest day. */
function keyBounds(where: Predicate, node: NodeType, order: Order, model: GraphModel): readonly Predicate[] {
  return conjuncts(where).flatMap((part) =>
    // An index that is read for one of several values does not give them in order.
    impliedBounds(part, node, model).filter((bound) => bound.by !== 'IN' && boundsFirstKey(bound, order)),
  );
}
