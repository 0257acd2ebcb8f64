import type { NodeFact } from '../../src/model/facts.js';
import type { NodeType, Order, OrderKey } from '../../src/model/graph-model.js';
import { fold } from '../../src/model/sort-key.js';

/** An order of a list, as it was asked for. */
export interface NaiveOrder {
  readonly name: string;
  readonly keys: readonly OrderKey[];
  readonly descending: boolean;
}

/** The order that `sort` names, or the type's first, upwards. */
export function naiveOrder(type: NodeType | undefined, sort: unknown): NaiveOrder {
  const [name, direction] = Object.entries((sort ?? {}) as Readonly<Record<string, string>>)[0] ?? [];
  const order: Order = type?.orders.find((one) => one.name === name) ??
    type?.orders[0] ?? { name: 'id', keys: [] };
  return { name: order.name, keys: order.keys, descending: direction === 'DESC' };
}

/** Sorts by the values of the keys, then by id; what is not stated comes after everything, or first when reversed. */
export function sorted(records: readonly NodeFact[], order: NaiveOrder): readonly NodeFact[] {
  return [...records].sort((a, b) => compareRecords(a, b, order));
}

export function compareRecords(a: NodeFact, b: NodeFact, { keys, descending }: NaiveOrder): number {
  const differing = keys.map((key) => compareKeys(a, b, key)).find((result) => result !== 0);
  const result = differing ?? compareText(a.id, b.id);
  return descending ? -result : result;
}

function compareKeys(a: NodeFact, b: NodeFact, { source, type }: OrderKey): number {
  const [left, right] = [a.properties[source], b.properties[source]];
  if (left === undefined || right === undefined) {
    return Number(left === undefined) - Number(right === undefined);
  }
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const text = type === 'text' ? fold : (same: string) => same;
  return compareText(text(String(left)), text(String(right)));
}

/** By Unicode code points: JavaScript's own order goes by UTF-16 units, which sets emoji before some letters. */
export function compareText(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  const at = left.findIndex((character, index) => character !== right[index]);
  if (at < 0) return left.length - right.length;
  return (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1);
}
