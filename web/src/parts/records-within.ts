/** Every record of an answer that has a certain field, however deep it lies: the outer before the inner, each once. */
export function recordsWithin<Record extends { readonly id: string }>(
  answer: unknown,
  field: keyof Record & string,
): readonly Record[] {
  const found = new Map<string, Record>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    if (field in value && 'id' in value) found.set((value as Record).id, value as Record);
    Object.values(value).forEach(look);
  };
  look(answer);
  return [...found.values()];
}
