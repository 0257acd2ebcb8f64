/**
 * The numbers of the records to which relationships of one type lead from a record, in order, each once: `ends` between two
 * positions. Only numbers are kept, since a list for each record of a national record would take more memory than its facts.
 */
export interface Ends {
  readonly ends: Int32Array;
  /** Where those of a record begin, and where those of the next. */
  readonly from: (record: number) => number;
  readonly to: (record: number) => number;
}

/** A type that leads from fewer than one record in so many keeps their numbers, and any other a position for every record. */
const FEW = 4;

/**
 * Indexes the relationships of one type.
 * @param links two numbers for each relationship: of the record where it begins, and of the one where it ends
 * @param begin which of the two it is asked by: 0 or 1
 * @param records how many records there are
 */
export function endsOf(links: Int32Array, begin: 0 | 1, records: number): Ends {
  const byEnd = sortedBy(links, 1 - begin, records, sequence(links.length / 2));
  // The second sort keeps the order of the first: within a record they stand in the order of their ends.
  const order = sortedBy(links, begin, records, byEnd);
  const ends = new Int32Array(order.length);
  const begins: number[] = [];
  const starts: number[] = [];
  let [length, last] = [0, -1];
  for (const link of order) {
    const [own, end] = [links[link * 2 + begin] ?? 0, links[link * 2 + 1 - begin] ?? 0];
    if (own !== last) {
      begins.push(own);
      starts.push(length);
      last = own;
    } else if (ends[length - 1] === end) continue;
    ends[length] = end;
    length += 1;
  }
  const whole = length === ends.length ? ends : ends.slice(0, length);
  return begins.length * FEW < records
    ? sparse(begins, starts, whole)
    : dense(begins, starts, whole, records);
}

function dense(begins: readonly number[], starts: readonly number[], ends: Int32Array, records: number) {
  const positions = new Int32Array(records + 1);
  for (let at = 0, record = 0; record <= records; record += 1) {
    positions[record] = starts[at] ?? ends.length;
    if (begins[at] === record) at += 1;
  }
  return Object.freeze({
    ends,
    from: (record: number) => positions[record] ?? 0,
    to: (record: number) => positions[record + 1] ?? 0,
  });
}

function sparse(begins: readonly number[], starts: readonly number[], ends: Int32Array) {
  const [records, positions] = [Int32Array.from(begins), Int32Array.from([...starts, ends.length])];
  return Object.freeze({
    ends,
    from: (record: number) => positions[firstNotBelow(records, record)] ?? 0,
    to: (record: number) => positions[firstNotBelow(records, record + 1)] ?? 0,
  });
}

/** Where in an ascending list a number stands, or would stand. */
function firstNotBelow(numbers: Int32Array, wanted: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((numbers[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Sorts by counting: the keys are the numbers of records, so that nothing is compared. */
function sortedBy(links: Int32Array, side: number, records: number, before: Int32Array): Int32Array {
  const next = new Int32Array(records + 1);
  for (let at = side; at < links.length; at += 2) add(next, (links[at] ?? 0) + 1);
  for (let record = 1; record <= records; record += 1)
    next[record] = (next[record] ?? 0) + (next[record - 1] ?? 0);
  const order = new Int32Array(before.length);
  for (const link of before) {
    const record = links[link * 2 + side] ?? 0;
    order[next[record] ?? 0] = link;
    add(next, record);
  }
  return order;
}

function sequence(length: number): Int32Array {
  const numbers = new Int32Array(length);
  for (let at = 0; at < length; at += 1) numbers[at] = at;
  return numbers;
}

function add(to: Int32Array, at: number): void {
  to[at] = (to[at] ?? 0) + 1;
}
