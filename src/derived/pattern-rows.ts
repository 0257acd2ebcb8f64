import type { GraphModel } from '../model/graph-model.js';
import { accusedConductAdditions, accusedConducts } from './accused-conduct.js';
import { attributedByUnit } from './attributed.js';
import { barredWithoutFinding } from './barred-without-finding.js';
import { coAccused } from './co-accused.js';
import type { Commands } from './command-reach.js';
import { commandRecords } from './command-records.js';
import { commanderStatements } from './commander-statements.js';
import { contactThroughDuty } from './contact-through-duty.js';
import { disagreements } from './disagreements.js';
import { dueForReview } from './due-for-review.js';
import type { FactGraph } from './fact-graph.js';
import { headcounts } from './headcounts.js';
import type { HearingDays } from './hearing-days.js';
import { investigatorOverlaps } from './investigator-overlaps.js';
import { knownFacts } from './known-facts.js';
import { peerExposures } from './peer-exposures.js';
import { recommendationRecurrences } from './recommendation-recurrences.js';
import type { Rule } from './rows-by-rules.js';
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

/**
 * The rows of patterns that are records and that look at a whole data set: one line a rule. They may look at how far each
 * allegation has got. Rules that go from officer to officer are in `rows-of-officers.ts`.
 * @param graph of the facts
 */
export function patternRows(graph: FactGraph, { commands, days, model }: Known): readonly Rule[] {
  const conducts = accusedConducts(graph);
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
