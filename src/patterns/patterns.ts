import type { Pattern } from '../mapping/pattern.js';
import { barredWithoutFinding } from './barred-without-finding.js';
import { changesBetweenReleases } from './changes-between-releases.js';
import { contactThroughDuty } from './contact-through-duty.js';
import { dueForReview } from './due-for-review.js';
import { funnel } from './funnel.js';
import { priorSimilarInvestigations } from './prior-similar-investigations.js';
import { standardsBreached } from './standards-breached.js';
import { withheldFacts } from './withheld-facts.js';

/** Every pattern, by the name of its field in `schema/`. */
export const PATTERNS: ReadonlyMap<string, Pattern> = new Map(
  Object.entries({
    barredWithoutFinding,
    changesBetweenReleases,
    contactThroughDuty,
    dueForReview,
    funnel,
    priorSimilarInvestigations,
    standardsBreached,
    withheldFacts,
  }),
);
