import type { Fault } from '../errors.js';
import { fold } from '../model/sort-key.js';
import type { GraphStore } from './graph-store.js';
import type { Library } from './library.js';

/**
 * An officer who has become unnamed: no quote, statement or title may hold the name that the graph had until now.
 * The name itself is in no fault.
 */
export async function formerNameFaults(library: Library, store: GraphStore): Promise<readonly Fault[]> {
  const unnamed = library.facts.nodes.filter(
    (node) => node.type === 'Officer' && node.properties['name'] === undefined,
  );
  if (unnamed.length === 0) return [];
  const { rows } = await store.read({
    text: 'CYPHER 5 UNWIND $ids AS id MATCH (o:Officer) WHERE o.id = id AND o.name IS NOT NULL RETURN o.id, o.name',
    parameters: { ids: unnamed.map((node) => node.id) },
  });
  return rows.flatMap(([id, name]) => {
    const words = wordsOf(String(name)).filter((word) => word.length >= 3);
    const surname = words.at(-1);
    if (surname === undefined) return [];
    return library.facts.nodes.flatMap((node): Fault[] => {
      const holding = Object.entries(node.properties).find(
        ([property, value]) =>
          property !== 'name' && typeof value === 'string' && wordsOf(value).includes(surname),
      );
      if (!holding || node.id === id) return [];
      return [
        {
          place: library.placeOf(node.owner),
          problem: `The ${holding[0]} of ${node.id} holds the former name of ${String(id)}, who is unnamed now`,
          remedy: 'Shorten or leave out the words that hold it',
        },
      ];
    });
  });
}

function wordsOf(text: string): readonly string[] {
  return fold(text).split(/[^\p{L}\p{N}]+/u);
}
