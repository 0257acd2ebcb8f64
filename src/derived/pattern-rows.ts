import type { GraphModel } from '../model/graph-model.js';
import { accusedConductAdditions, accusedConducts, type AccusedConducts } from './accused-conduct.js';
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
import { partOf, type FactGraph } from './fact-graph.js';
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

/** A rule that is worked out when it is asked for, so that no more than one of them is in memory. */
type Rule = () => Additions;

/** How many officers are gone through at once by the rules whose rows grow with the number of matters of each. */
const OFFICERS = 100;

/**
 * The rows of patterns that are records: one line a rule. They may look at how far each allegation has got.
 * @param graph of the facts
 */
export function patternRows(graph: FactGraph, known: Known): readonly Rule[] {
  const conducts = accusedConducts(graph);
  return [...rulesOfAll(graph, conducts, known), ...rulesOfOfficers(graph, known, conducts)];
}

function rulesOfAll(
  graph: FactGraph,
  conducts: AccusedConducts,
  { commands, days, model }: Known,
): readonly Rule[] {
  const byUnit = attributedByUnit(graph);
  return [
    () => accusedConductAdditions(conducts, graph),
    () => barredWithoutFinding(graph),
    () => coAccused(graph, conducts),
    () => commandRecords(graph, commands),
    () => commanderStatements(graph, commands),
    () => contactThroughDuty(graph),
    () => disagreements(graph),
    () => dueForReview(graph),
    () => headcounts(graph),
    () => investigatorOverlaps(graph, days),
    () => knownFacts(graph, model),
    () => peerExposures(graph, byUnit),
    () => recommendationRecurrences(graph, byUnit),
    () => rowsFromFiles(graph, model),
    () => seriesFigures(graph),
    () => standardsBreached(graph),
    () => startsOfCommands(graph, commands, byUnit),
    () => unitRecords(graph, byUnit),
    () => victimContexts(graph),
  ];
}

/** Rules that go from officer to officer: by far the most rows are theirs, and need not be in memory together. */
function rulesOfOfficers(graph: FactGraph, { days }: Known, conducts: AccusedConducts): readonly Rule[] {
  const officers = graph.nodes('Officer');
  return Array.from({ length: Math.ceil(officers.length / OFFICERS) }, (_, index) => {
    const some = officers.slice(index * OFFICERS, (index + 1) * OFFICERS);
    const part = partOf(graph, 'Officer', some);
    return [
      () => escalations(part),
      () => laterIncidents(part, days),
      () => leftWhileOpen(part, days),
      () => moves(part, days),
      () => priorInvestigations(part),
      () => priorMatters(part),
      () => repeatAllegations(part, conducts),
    ];
  }).flat();
}
