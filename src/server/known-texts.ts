import { stripIgnoredCharacters, type GraphQLSchema } from 'graphql';
import type { KnownOperation } from './known-operation.js';
import { persistedOperation } from './persisted-operation.js';

/** The texts of the known operations: those of the manifest, by their ids, and those of the cookbook. */
export interface KnownTexts {
  /** The text that an id stands for. */
  readonly byId: ReadonlyMap<string, string>;
  /** Whether it is such a text, however it is spaced and commented. */
  readonly has: (text: string) => boolean;
}

export function knownTexts(operations: readonly KnownOperation[], schema: GraphQLSchema): KnownTexts {
  const persisted = operations.map((operation) => persistedOperation(operation, schema));
  const texts = new Set(
    [...operations.map(({ text }) => text), ...persisted.map(({ body }) => body)].map(bare),
  );
  return {
    byId: new Map(persisted.map(({ id, body }) => [id, body])),
    has: (text) => texts.has(bare(text)),
  };
}

/** What cannot be read is none of ours. */
function bare(text: string): string {
  try {
    return stripIgnoredCharacters(text);
  } catch {
    return '';
  }
}
