import type { Facts } from '../model/facts.js';
import type { GraphModel } from '../model/graph-model.js';
import { accusedConducts } from './accused-conduct.js';
import { escalations } from './escalations.js';
import { factGraph, partOf } from './fact-graph.js';
import { laterIncidents } from './later-incidents.js';
import { leftWhileOpen } from './left-while-open.js';
import { moves } from './moves.js';
import { onlyThese, type OfficerGroup } from './officer-groups.js';
import { priorInvestigations } from './prior-investigations.js';
import { priorMatters } from './prior-matters.js';
import { repeatAllegations } from './repeat-allegations.js';
import { noRowNotes, type RowNotes } from './row-notes.js';
import { rowsByRules } from './rows-by-rules.js';

/**
 * The rows of patterns that go from officer to officer, of some officers: by far the most rows are theirs, and they grow with
 * the matters of each.
 * @returns what is noted of them
 */
export function* rowsOfOfficers(
  { officers, facts, days: ofHearings }: OfficerGroup,
  model: GraphModel,
): Generator<Facts, RowNotes> {
  const whole = onlyThese(factGraph(facts));
  const own = officers.flatMap((id) => whole.node(id) ?? []);
  const graph = partOf(whole, 'Officer', own);
  const days = new Map(ofHearings);
  const notes = noRowNotes(model);
  const rules = [
    () => escalations(graph),
    () => laterIncidents(graph, days),
    () => leftWhileOpen(graph, days),
    () => moves(graph, days),
    () => priorInvestigations(graph),
    () => priorMatters(graph),
    () => repeatAllegations(graph, accusedConducts(graph)),
  ];
  yield* rowsByRules(rules, graph, model, notes);
  return notes;
}
