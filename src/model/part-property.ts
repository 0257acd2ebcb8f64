/** The property that keeps a part of a value: part `edtf` of field `conduct` is the property `conductEdtf`. */
export function partProperty(field: string, part: string): string {
  return field + part.charAt(0).toUpperCase() + part.slice(1);
}
