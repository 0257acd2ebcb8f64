import type { Pattern } from '../mapping/pattern.js';
import { bands } from './bands.js';
import { barredWithoutFinding } from './barred-without-finding.js';
import { beforeAndAfterCommander } from './before-and-after-commander.js';
import { changesBetweenReleases } from './changes-between-releases.js';
import { closedWithoutReferral } from './closed-without-referral.js';
import { coAccusedComponents } from './co-accused-components.js';
import { coAccused } from './co-accused.js';
import { commandersStatements } from './commanders-statements.js';
import { concentration } from './concentration.js';
import { contactThroughDuty } from './contact-through-duty.js';
import { disagreements } from './disagreements.js';
import { dueForReview } from './due-for-review.js';
import { escalationAfterIntervention } from './escalation-after-intervention.js';
import { funnel } from './funnel.js';
import { investigatorOverlap } from './investigator-overlap.js';
import { leftWhileOpen } from './left-while-open.js';
import { mattersByCommander } from './matters-by-commander.js';
import { mattersByUnit } from './matters-by-unit.js';
import { movedAfterAllegation } from './moved-after-allegation.js';
import { newIncidentWhileOpen } from './new-incident-while-open.js';
import { officialSeries } from './official-series.js';
import { peerExposure } from './peer-exposure.js';
import { priorSimilarInvestigations } from './prior-similar-investigations.js';
import { priorSimilarMatters } from './prior-similar-matters.js';
import { recommendationsAndRecurrence } from './recommendations-and-recurrence.js';
import { referralLag } from './referral-lag.js';
import { referralsByKindAndMode } from './referrals-by-kind-and-mode.js';
import { repeatAfterClosing } from './repeat-after-closing.js';
import { repeatAllegations } from './repeat-allegations.js';
import { similarFactsDifferentOutcomes } from './similar-facts-different-outcomes.js';
import { standardsBreached } from './standards-breached.js';
import { tabulate } from './tabulate.js';
import { timeliness } from './timeliness.js';
import { withheldFacts } from './withheld-facts.js';

/** Every pattern, by the name of its field in `schema/`. */
export const PATTERNS: ReadonlyMap<string, Pattern> = new Map(
  Object.entries({
    bands,
    barredWithoutFinding,
    beforeAndAfterCommander,
    changesBetweenReleases,
    closedWithoutReferral,
    coAccused,
    coAccusedComponents,
    commandersStatements,
    concentration,
    contactThroughDuty,
    disagreements,
    dueForReview,
    escalationAfterIntervention,
    funnel,
    investigatorOverlap,
    leftWhileOpen,
    mattersByCommander,
    mattersByUnit,
    movedAfterAllegation,
    newIncidentWhileOpen,
    officialSeries,
    peerExposure,
    priorSimilarInvestigations,
    priorSimilarMatters,
    recommendationsAndRecurrence,
    referralLag,
    referralsByKindAndMode,
    repeatAfterClosing,
    repeatAllegations,
    similarFactsDifferentOutcomes,
    standardsBreached,
    tabulate,
    timeliness,
    withheldFacts,
  }),
);
