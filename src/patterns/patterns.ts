import type { Pattern } from '../mapping/pattern.js';
import { closedWithoutReferral } from './closed-without-referral.js';
import { disagreements } from './disagreements.js';
import { escalationAfterIntervention } from './escalation-after-intervention.js';
import { funnel } from './funnel.js';
import { leftWhileOpen } from './left-while-open.js';
import { movedAfterAllegation } from './moved-after-allegation.js';
import { newIncidentWhileOpen } from './new-incident-while-open.js';
import { priorSimilarInvestigations } from './prior-similar-investigations.js';
import { priorSimilarMatters } from './prior-similar-matters.js';
import { referralLag } from './referral-lag.js';
import { repeatAfterClosing } from './repeat-after-closing.js';
import { similarFactsDifferentOutcomes } from './similar-facts-different-outcomes.js';
import { tabulate } from './tabulate.js';
import { timeliness } from './timeliness.js';

/** Every pattern, by the name of its field in `schema/`. */
export const PATTERNS: ReadonlyMap<string, Pattern> = new Map(
  Object.entries({
    closedWithoutReferral,
    disagreements,
    escalationAfterIntervention,
    funnel,
    leftWhileOpen,
    movedAfterAllegation,
    newIncidentWhileOpen,
    priorSimilarInvestigations,
    priorSimilarMatters,
    referralLag,
    repeatAfterClosing,
    similarFactsDifferentOutcomes,
    tabulate,
    timeliness,
  }),
);
