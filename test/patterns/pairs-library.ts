import { askOn, type Ask } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

/** Stories about what came before and after, in a library of their own: `test/patterns/stories/pairs`. */
export async function pairsLibrary(): Promise<Ask> {
  const ask = askOn(await libraryDatabase(['test/patterns/stories/pairs']));
  return (query, variables) => ask(query.replaceAll('PAIRS', 'dataSet: "dataset/pairs"'), variables);
}

/** What follows the data set in an id. */
export function short(id: unknown): string {
  return String(id).replace(/^.*?-/, '');
}
