import { askOn, type Ask } from '../ask.js';
import { patternDatabase } from './pattern-database.js';

/** Stories about what came before and after, in a library of their own: `test/patterns/stories/pairs`. */
export async function pairsLibrary(): Promise<Ask> {
  const ask = askOn(await patternDatabase());
  return (query, variables) => ask(query.replaceAll('PAIRS', 'dataSet: "dataset/pairs"'), variables);
}

/** What follows the data set in an id. */
export function short(id: unknown): string {
  return String(id).replace(/^.*?-/, '');
}
