/**
 * How often officers are accused, those with most first: share of the accused in ten thousandths, and the number of
 * allegations of the one who stands there. So of real records, in which a tenth of those accused has a third of them.
 */
const STANDS: readonly (readonly [number, number])[] = [
  [0, 175],
  [5, 104],
  [20, 82],
  [50, 67],
  [100, 56],
  [200, 46],
  [500, 33],
  [1000, 24],
  [1500, 20],
  [2000, 17],
  [3000, 12],
  [4000, 9],
  [5000, 7],
  [6000, 5],
  [7000, 4],
  [8000, 2],
  [9000, 1],
  [10_000, 1],
];

/**
 * How often the officer at a place is accused.
 * @param place 0 for the one with most
 * @param of how many are accused
 */
export function allegationsAt(place: number, of: number): number {
  const share = ((place * 2 + 1) * 5000) / of;
  const next = STANDS.findIndex(([at]) => at > share);
  const [[from, most], [to, least]] = [STANDS[next - 1] ?? [0, 175], STANDS[next] ?? [10_000, 1]];
  return Math.floor(most - ((most - least) * (share - from)) / (to - from) + 0.5);
}
