/** The id of the data set that an id belongs to: `officer/met-k3x9q` is of `dataset/met` (architecture.md section 5). */
export function dataSetOf(id: string): string {
  const local = id.slice(id.indexOf('/') + 1);
  const end = local.indexOf('-');
  return `dataset/${end < 0 ? local : local.slice(0, end)}`;
}
