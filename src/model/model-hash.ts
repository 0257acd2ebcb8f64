import { createHash } from 'node:crypto';
import { print } from 'graphql';
import { graphIndexes } from './graph-indexes.js';
import type { GraphModel } from './graph-model.js';

/**
 * A hash of everything that decides how facts stand in the graph: the SDL without its descriptions, and the indexes. A
 * graph with another hash has to be built again.
 */
export function modelHash(model: GraphModel): string {
  const sdl = model.document.definitions.map((definition) => print(withoutDescriptions(definition))).sort();
  const indexes = graphIndexes(model).map((index) => index.cypher);
  return createHash('sha256')
    .update(JSON.stringify([sdl, indexes]))
    .digest('hex')
    .slice(0, 16);
}

function withoutDescriptions<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      key === 'description' || key === 'loc' ? undefined : part,
    ),
  ) as T;
}
