import type { Pattern } from '../mapping/pattern.js';
import { funnel } from './funnel.js';
import { repeatAllegations } from './repeat-allegations.js';
import { priorSimilarInvestigations } from './prior-similar-investigations.js';

/** Every pattern, by the name of its field in `schema/`. */
export const PATTERNS: ReadonlyMap<string, Pattern> = new Map(
  Object.entries({
    funnel,
    priorSimilarInvestigations,
    repeatAllegations,
  }),
);
