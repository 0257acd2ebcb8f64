import { badInput, type Fault } from '../errors.js';
import type { NodeType, Order } from '../model/graph-model.js';
import type { Given } from './argument-reads.js';
import { readCursor, type Place } from './cursor.js';
import type { Parameter } from './plan.js';

/** Limits of a page. */
export interface PageLimits {
  /** Records when neither `first` nor `last` is given. */
  readonly usual: number;
  /** Most records that `first` or `last` may ask for. */
  readonly most: number;
  /** From how many records on a side of a filter is not rare any more: ten times that for a count. 1,000 when left out. */
  readonly rare?: number;
}

/** A page as it was asked for. */
export interface PageRequest {
  readonly size: Parameter;
  /** Whether it was asked for from the back: rows are read in reverse and turned round. */
  readonly backward: boolean;
  /** The order, and whether its rows are read downwards. */
  readonly order: Order;
  readonly descending: boolean;
  /** Key values and id of the place that the page begins after, in the direction of reading. */
  readonly after: readonly Parameter[] | null;
}

/**
 * Reads `first`, `after`, `last`, `before` and `sort`.
 * @param place the field as the user wrote it, for errors
 * @throws BAD_INPUT naming the argument, BAD_CURSOR
 */
export function readPage(given: Given, node: NodeType, place: string, limits: PageLimits): PageRequest {
  const faults = pageFaults(given, place, limits);
  if (faults.length > 0) throw badInput(faults);
  const backward = given['last'] != null || given['before'] != null;
  const [name, direction] = Object.entries((given['sort'] ?? {}) as Given)[0] ?? [];
  const order = node.orders.find((candidate) => candidate.name === name) ?? node.orders[0];
  if (!order) throw new Error(`${node.name} declares no order`);
  const cursor = (backward ? given['before'] : given['after']) as string | null | undefined;
  const argument = `${place}(${backward ? 'before' : 'after'}:)`;
  return {
    size: { $: (given['first'] ?? given['last'] ?? limits.usual) as number },
    backward,
    order,
    descending: (direction === 'DESC') !== backward,
    after:
      cursor == null
        ? null
        : afterPlace(readCursor(cursor, orderName(node, order), keyTypes(order), argument)),
  };
}

function afterPlace({ keys }: Place): readonly Parameter[] {
  return keys.map((value) => ({ $: value }));
}

function keyTypes(order: Order): readonly string[] {
  return [...order.keys.map((key) => (key.type === 'int' ? 'number' : 'string')), 'string'];
}

/** How a cursor names an order. */
export function orderName(node: NodeType, order: Order): string {
  return `${node.name}.${order.name}`;
}

/** What is wrong with `first`, `after`, `last` and `before`. */
export function pageFaults(given: Given, place: string, limits: PageLimits): readonly Fault[] {
  const faults: Fault[] = [];
  for (const name of ['first', 'last'] as const) {
    const size = given[name] as number | null | undefined;
    if (size == null || (size >= 0 && size <= limits.most)) continue;
    faults.push({
      place: `${place}(${name}:)`,
      problem: `A page of ${String(size)} records cannot be given`,
      remedy: `Ask for 0 to ${String(limits.most)}, and go on with ${name === 'first' ? 'after: endCursor' : 'before: startCursor'}`,
    });
  }
  const forward = given['first'] != null || given['after'] != null;
  const backward = given['last'] != null || given['before'] != null;
  if (forward && backward) {
    faults.push({
      place: `${place}(first: last: after: before:)`,
      problem: 'A page is asked for from both ends',
      remedy: 'Use first and after, or last and before',
    });
  }
  return faults;
}
