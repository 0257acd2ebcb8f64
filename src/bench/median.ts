/** The middle of some numbers. @throws when there are none */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The number below which such a part of them lies. @throws when there are none */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const found = sorted[Math.floor(sorted.length * part)];
  if (found === undefined) throw new Error('There is no quantile of nothing');
  return found;
}
