/** Marks a cursor of the naive side, which no text of a graph begins with. */
const MARK = 'cursor of ';

/** A cursor as the naive side writes it. */
export function naiveCursor(order: string, id: string): string {
  return `${MARK}${order} ${id}`;
}

/** One of the API's cursors as the naive side would write it; any other value as it is. */
export function asNaiveCursor(cursor: unknown): unknown {
  const [order, keys] = content(cursor) ?? [];
  return order === undefined || keys === undefined ? cursor : naiveCursor(order, String(keys.at(-1)));
}

export function isNaiveCursor(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith(MARK);
}

/** The id that one of the API's cursors ends in. */
export function idOfCursor(cursor: string): string {
  return String(content(cursor)?.[1].at(-1));
}

function content(cursor: unknown): readonly [string, readonly unknown[]] | null {
  if (typeof cursor !== 'string') return null;
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, unknown[]];
  } catch {
    return null;
  }
}
