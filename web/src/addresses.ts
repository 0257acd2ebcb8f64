/** The address of a record's page: its id as it is, `officer/met-k3x9q`, which never changes. */
export function addressOf(id: string): string {
  return `/${id}`;
}

/** The address of the graph around a record. */
export function graphAddressOf(id: string): string {
  return `/graph/${id}`;
}

/** What kind of record an id names: `officer` of `officer/met-k3x9q`. */
export function kindOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('/')));
}

/** What is searched for, and what of it is wanted. */
export interface Searched {
  readonly text: string;
  readonly kind?: string | null;
  readonly dataSet?: string | null;
}

/** The address of what was searched for. */
export function searchAddress({ text, kind, dataSet }: Searched): string {
  const parameters = new URLSearchParams({ q: text });
  if (kind != null) parameters.set('kind', kind);
  if (dataSet != null) parameters.set('dataSet', dataSet);
  return `/search?${parameters.toString()}`;
}

/** The address of a known question's table. */
export function patternAddress(file: string): string {
  return `/patterns/${file}`;
}

/** A known question as CSV, whole. */
export function csvAddress(file: string, variables: Readonly<Record<string, unknown>>): string {
  return Object.keys(variables).length === 0
    ? `/csv/${file}`
    : `/csv/${file}?variables=${encodeURIComponent(JSON.stringify(variables))}`;
}
