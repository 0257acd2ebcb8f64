import type { Pattern } from '../mapping/pattern.js';
import { beforeAndAfterCommander } from './before-and-after-commander.js';
import { closedWithoutReferral } from './closed-without-referral.js';
import { commandersStatements } from './commanders-statements.js';
import { disagreements } from './disagreements.js';
import { funnel } from './funnel.js';
import { investigatorOverlap } from './investigator-overlap.js';
import { mattersByCommander } from './matters-by-commander.js';
import { mattersByUnit } from './matters-by-unit.js';
import { peerExposure } from './peer-exposure.js';
import { priorSimilarInvestigations } from './prior-similar-investigations.js';
import { recommendationsAndRecurrence } from './recommendations-and-recurrence.js';
import { referralLag } from './referral-lag.js';
import { repeatAllegations } from './repeat-allegations.js';
import { similarFactsDifferentOutcomes } from './similar-facts-different-outcomes.js';
import { tabulate } from './tabulate.js';
import { timeliness } from './timeliness.js';

/** Every pattern, by the name of its field in `schema/`. */
export const PATTERNS: ReadonlyMap<string, Pattern> = new Map(
  Object.entries({
    beforeAndAfterCommander,
    closedWithoutReferral,
    commandersStatements,
    disagreements,
    funnel,
    investigatorOverlap,
    mattersByCommander,
    mattersByUnit,
    peerExposure,
    priorSimilarInvestigations,
    recommendationsAndRecurrence,
    referralLag,
    repeatAllegations,
    similarFactsDifferentOutcomes,
    tabulate,
    timeliness,
  }),
);
