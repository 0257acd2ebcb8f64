import { askOn, type Ask } from '../ask.js';
import { patternDatabase } from './pattern-database.js';

/** A way to ask the library `stories/units`. Its files say which trap each matter and each posting is. */
export async function askUnits(): Promise<Ask> {
  return askOn(await patternDatabase());
}
