import type { Pattern } from '../mapping/pattern.js';
import { barredWithoutFinding } from './barred-without-finding.js';
import { changesBetweenReleases } from './changes-between-releases.js';
import { closedWithoutReferral } from './closed-without-referral.js';
import { contactThroughDuty } from './contact-through-duty.js';
import { disagreements } from './disagreements.js';
import { dueForReview } from './due-for-review.js';
import { funnel } from './funnel.js';
import { priorSimilarInvestigations } from './prior-similar-investigations.js';
import { referralLag } from './referral-lag.js';
import { similarFactsDifferentOutcomes } from './similar-facts-different-outcomes.js';
import { standardsBreached } from './standards-breached.js';
import { tabulate } from './tabulate.js';
import { timeliness } from './timeliness.js';
import { withheldFacts } from './withheld-facts.js';

/** Every pattern, by the name of its field in `schema/`. */
export const PATTERNS: ReadonlyMap<string, Pattern> = new Map(
  Object.entries({
    barredWithoutFinding,
    changesBetweenReleases,
    closedWithoutReferral,
    contactThroughDuty,
    disagreements,
    dueForReview,
    funnel,
    priorSimilarInvestigations,
    referralLag,
    similarFactsDifferentOutcomes,
    standardsBreached,
    tabulate,
    timeliness,
    withheldFacts,
  }),
);
