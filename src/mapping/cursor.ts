import { ConductGraphError } from '../errors.js';

/** What a cursor stands for: a place in one order of one type. */
export interface Place {
  /** Type and order, such as `Officer.name`: a cursor of another order is refused. */
  readonly order: string;
  /** Values of the keys, then the id. */
  readonly keys: readonly (string | number)[];
  /** For orders that any load can change, such as scores: the data version that it belongs to. */
  readonly version?: string;
}

/** A cursor as text that says nothing to a reader and needs no escaping in an address. */
export function writeCursor(place: Place): string {
  const content = [place.order, place.keys, ...(place.version === undefined ? [] : [place.version])];
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}

/**
 * Reads a cursor back.
 * @param types JavaScript types of the keys and the id, in order
 * @param argument where it was given, such as `officers(after:)`
 * @throws BAD_CURSOR when it is none of ours, or belongs to another order
 */
export function readCursor(text: string, order: string, types: readonly string[], argument: string): Place {
  const content = parse(text);
  if (content?.order !== order || content.keys.map((key) => typeof key).join() !== types.join()) {
    throw new ConductGraphError(
      'BAD_CURSOR',
      `${argument} is no cursor of this list in this order. Give an endCursor or startCursor of the same field with the same sort, or leave it out to begin at the front.`,
      { argument },
    );
  }
  return content;
}

function parse(text: string): Place | null {
  try {
    const content: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (!Array.isArray(content)) return null;
    const [order, keys, version] = content as unknown[];
    if (typeof order !== 'string' || !Array.isArray(keys) || !keys.every(isKey)) return null;
    return { order, keys, ...(typeof version === 'string' ? { version } : {}) };
  } catch {
    return null;
  }
}

/** The score of a search has a fraction; a whole number must be one that is exact. */
function isKey(value: unknown): value is string | number {
  return (
    typeof value === 'string' ||
    Number.isSafeInteger(value) ||
    (Number.isFinite(value) && !Number.isInteger(value))
  );
}
