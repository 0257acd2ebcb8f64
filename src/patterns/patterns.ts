import type { Pattern } from '../mapping/pattern.js';
import { closedWithoutReferral } from './closed-without-referral.js';
import { disagreements } from './disagreements.js';
import { funnel } from './funnel.js';
import { repeatAllegations } from './repeat-allegations.js';
import { priorSimilarInvestigations } from './prior-similar-investigations.js';
import { referralLag } from './referral-lag.js';
import { similarFactsDifferentOutcomes } from './similar-facts-different-outcomes.js';
import { tabulate } from './tabulate.js';
import { timeliness } from './timeliness.js';

/** Every pattern, by the name of its field in `schema/`. */
export const PATTERNS: ReadonlyMap<string, Pattern> = new Map(
  Object.entries({
    closedWithoutReferral,
    disagreements,
    funnel,
    priorSimilarInvestigations,
    referralLag,
    similarFactsDifferentOutcomes,
    tabulate,
    timeliness,
    repeatAllegations,
  }),
);
