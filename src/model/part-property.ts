/** By field and part: made anew for each of millions of rows, the names stood out in the profile. */
const KNOWN = new Map<string, Map<string, string>>();

/** The property that keeps a part of a value: part `edtf` of field `conduct` is the property `conductEdtf`. */
export function partProperty(field: string, part: string): string {
  let own = KNOWN.get(field);
  if (!own) KNOWN.set(field, (own = new Map<string, string>()));
  let property = own.get(part);
  if (property === undefined)
    own.set(part, (property = field + part.charAt(0).toUpperCase() + part.slice(1)));
  return property;
}
