import type { Pattern } from '../mapping/pattern.js';
import { escalationAfterIntervention } from './escalation-after-intervention.js';
import { funnel } from './funnel.js';
import { leftWhileOpen } from './left-while-open.js';
import { movedAfterAllegation } from './moved-after-allegation.js';
import { newIncidentWhileOpen } from './new-incident-while-open.js';
import { priorSimilarInvestigations } from './prior-similar-investigations.js';
import { priorSimilarMatters } from './prior-similar-matters.js';
import { repeatAfterClosing } from './repeat-after-closing.js';

/** Every pattern, by the name of its field in `schema/`. */
export const PATTERNS: ReadonlyMap<string, Pattern> = new Map(
  Object.entries({
    escalationAfterIntervention,
    funnel,
    leftWhileOpen,
    movedAfterAllegation,
    newIncidentWhileOpen,
    priorSimilarInvestigations,
    priorSimilarMatters,
    repeatAfterClosing,
  }),
);
