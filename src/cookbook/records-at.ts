/**
 * The keys that lead to the records of an answer: to the nodes or edges of a connection, to a list, or to one record.
 * @param answer the recorded answer, by its root fields, the first of which counts
 */
export function recordsAt(answer: Readonly<Record<string, unknown>>): readonly string[] {
  const [name = '', root] = Object.entries(answer)[0] ?? [];
  const list = ['nodes', 'edges'].find((key) =>
    Array.isArray((root as Readonly<Record<string, unknown>>)[key]),
  );
  return list === undefined ? [name] : [name, list];
}
