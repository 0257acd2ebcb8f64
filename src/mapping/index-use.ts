import { equalityProperties } from '../model/graph-indexes.js';
import type { NodeType, Order } from '../model/graph-model.js';
import { textKey } from '../model/sort-key.js';
import type { Comparison, PagePlan, Parameter, Predicate } from './plan.js';

/** How a root list's filter can use the index of its order. */
export interface IndexUse {
  /** A property held equal by an index of its own, before the default order. */
  readonly equal: PagePlan['equal'];
  /** What the filter implies for the first key of the order, so that the index seeks. The filter itself is still tested. */
  readonly bounds: readonly Predicate[];
}

type Given = Readonly<Record<string, unknown>>;

/** Reads from the parts of a filter that must all hold what an index can serve. */
export function indexUse(where: Given | null, node: NodeType, order: Order): IndexUse {
  const parts = where ? conjuncts(where) : [];
  const served = order === node.orders[0] ? equalityProperties(node, order) : [];
  const equal = parts.flatMap(([name, given]) => equality(name, given, node, served)).slice(0, 1);
  return {
    equal,
    bounds: equal.length > 0 ? [] : parts.flatMap(([name, given]) => keyBounds(name, given, order)),
  };
}

/** Whether a bound is one on the first key of an order: an index of another order does not seek by it. */
export function boundsFirstKey(bound: Predicate, order: Order): boolean {
  return bound.op === 'compare' && bound.subject.property === order.keys[0]?.property;
}

/** All single-field filters that must hold: those of the filter itself and of its ANDs. */
function conjuncts(where: Given): readonly (readonly [string, Given])[] {
  return Object.entries(where).flatMap(([name, given]) => {
    if (name === 'AND') return (given as readonly Given[]).flatMap(conjuncts);
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

const DAY_BOUNDS: Readonly<Record<string, Comparison>> = { eq: '=', lt: '<', lte: '<=', gt: '>', gte: '>=' };

/** A day's filter bounds its earliest day, which is the key; a text's filter bounds its key. */
function keyBounds(name: string, given: Given, order: Order): readonly Predicate[] {
  const [key] = order.keys;
  if (!key) return [];
  const bound = (by: Comparison, value: Parameter): Predicate => ({
    op: 'compare',
    subject: { of: 'node', property: key.property },
    by,
    value,
  });
  if (key.type === 'day' && key.path === `${name}.earliest`) {
    return Object.entries(given).flatMap(([operator, value]) => {
      const by = DAY_BOUNDS[operator];
      return by ? [bound(by, { $: value as string })] : [];
    });
  }
  if (key.type === 'text' && key.path === name) {
    const { eq, startsWith } = given;
    return [
      ...(typeof eq === 'string' ? [bound('=', { $: textKey(eq) })] : []),
      ...(typeof startsWith === 'string' ? [bound('STARTS WITH', { $: textKey(startsWith) })] : []),
    ];
  }
  return [];
}
