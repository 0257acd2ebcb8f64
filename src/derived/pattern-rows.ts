import type { Facts } from '../model/facts.js';
import { accusedConductAdditions, accusedConducts } from './accused-conduct.js';
import type { Additions } from './additions.js';
import { attributedByUnit } from './attributed.js';
import type { Commands } from './command-reach.js';
import { commandRecords } from './command-records.js';
import { commanderStatements } from './commander-statements.js';
import { disagreements } from './disagreements.js';
import { factGraph } from './fact-graph.js';
import { headcounts } from './headcounts.js';
import type { HearingDays } from './hearing-days.js';
import { investigatorOverlaps } from './investigator-overlaps.js';
import { peerExposures } from './peer-exposures.js';
import { recommendationRecurrences } from './recommendation-recurrences.js';
import { repeatAllegations } from './repeat-allegations.js';
import { startsOfCommands } from './starts-of-commands.js';
import { unitRecords } from './unit-records.js';

/** What was worked out before, and is no fact that a record has. */
export interface Known {
  readonly commands: Commands;
  readonly days: HearingDays;
}

/** The rows of patterns that are records: one line a rule. They may look at how far each allegation has got. */
export function patternRows(facts: Facts, { commands, days }: Known): readonly Additions[] {
  const graph = factGraph(facts);
  const conducts = accusedConducts(graph);
  const byUnit = attributedByUnit(graph);
  return [
    accusedConductAdditions(conducts, graph),
    commandRecords(facts, graph, commands),
    commanderStatements(graph, commands),
    disagreements(graph),
    headcounts(graph),
    investigatorOverlaps(graph, days),
    peerExposures(graph, byUnit),
    recommendationRecurrences(graph, byUnit),
    repeatAllegations(graph, conducts),
    startsOfCommands(graph, commands, byUnit),
    unitRecords(graph, byUnit),
  ];
}
