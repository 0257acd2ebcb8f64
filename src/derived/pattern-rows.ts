import type { Facts } from '../model/facts.js';
import type { GraphModel } from '../model/graph-model.js';
import { accusedConductAdditions, accusedConducts } from './accused-conduct.js';
import type { Additions } from './additions.js';
import { attributedByUnit } from './attributed.js';
import { barredWithoutFinding } from './barred-without-finding.js';
import { coAccused } from './co-accused.js';
import type { Commands } from './command-reach.js';
import { commandRecords } from './command-records.js';
import { commanderStatements } from './commander-statements.js';
import { contactThroughDuty } from './contact-through-duty.js';
import { disagreements } from './disagreements.js';
import { dueForReview } from './due-for-review.js';
import { escalations } from './escalations.js';
import { factGraph } from './fact-graph.js';
import { headcounts } from './headcounts.js';
import type { HearingDays } from './hearing-days.js';
import { investigatorOverlaps } from './investigator-overlaps.js';
import { knownFacts } from './known-facts.js';
import { laterIncidents } from './later-incidents.js';
import { leftWhileOpen } from './left-while-open.js';
import { moves } from './moves.js';
import { peerExposures } from './peer-exposures.js';
import { priorInvestigations } from './prior-investigations.js';
import { priorMatters } from './prior-matters.js';
import { recommendationRecurrences } from './recommendation-recurrences.js';
import { repeatAllegations } from './repeat-allegations.js';
import { rowsFromFiles } from './rows-from-files.js';
import { seriesFigures } from './series-figures.js';
import { standardsBreached } from './standards-breached.js';
import { startsOfCommands } from './starts-of-commands.js';
import { unitRecords } from './unit-records.js';
import { victimContexts } from './victim-contexts.js';

/** What was worked out before, and is no fact that a record has. */
export interface Known {
  readonly commands: Commands;
  readonly days: HearingDays;
  readonly model: GraphModel;
}

/** The rows of patterns that are records: one line a rule. They may look at how far each allegation has got. */
export function patternRows(facts: Facts, { commands, days, model }: Known): readonly Additions[] {
  const graph = factGraph(facts);
  const conducts = accusedConducts(graph);
  const byUnit = attributedByUnit(graph);
  return [
    accusedConductAdditions(conducts, graph),
    barredWithoutFinding(graph),
    coAccused(graph, conducts),
    commandRecords(facts, graph, commands),
    commanderStatements(graph, commands),
    contactThroughDuty(graph),
    disagreements(graph),
    dueForReview(graph),
    escalations(graph),
    headcounts(graph),
    investigatorOverlaps(graph, days),
    knownFacts(graph, model),
    laterIncidents(graph, days),
    leftWhileOpen(graph, days),
    moves(graph, days),
    peerExposures(graph, byUnit),
    priorInvestigations(graph),
    priorMatters(graph),
    recommendationRecurrences(graph, byUnit),
    repeatAllegations(graph, conducts),
    rowsFromFiles(graph, model),
    seriesFigures(graph),
    standardsBreached(graph),
    startsOfCommands(graph, commands, byUnit),
    unitRecords(graph, byUnit),
    victimContexts(graph),
  ];
}
