import type { NodeFact } from '../model/facts.js';
import type { Certainty } from '../model/generated/enums.js';
import type { Additions } from './additions.js';
import { attributed } from './attributed.js';
import type { Command, Commands } from './command-reach.js';
import { conductTally, tallyCertainty, tallyEvidence, type Counted } from './conduct-tally.js';
import type { FactGraph } from './fact-graph.js';
import { intervalProperties } from './interval-bounds.js';
import { patternRow, rowId, rowsOf } from './pattern-row.js';
import { isInScope, STATUS_SCOPES } from './status-scope.js';

/**
 * The matters under each command, one record a command, level and status scope. Source: domain.md section 5, question 18,
 * and section 3: "totals use level 0", "Commanders' figures count DEFINITE and show POSSIBLE apart".
 * @param graph with the links UNDER of the attribution
 */
export function commandRecords(graph: FactGraph, commands: Commands): Additions {
  const under = byCommand(graph);
  const rows = [...commands.values()].flat().flatMap((command) => {
    const [commander] = graph.into(command.posting.id, 'HELD');
    if (!commander) return [];
    return [...(under.get(command.posting.id) ?? [])].flatMap(([level, all]) =>
      STATUS_SCOPES.flatMap((statuses) => {
        const counted = all.filter(({ allegation }) => isInScope(allegation, statuses));
        return counted.length > 0 ? record(graph, command, commander, level, statuses, counted) : [];
      }),
    );
  });
  return rowsOf(rows);
}

function record(
  graph: FactGraph,
  { posting, unit, reach }: Command,
  commander: NodeFact,
  level: number,
  statuses: string,
  counted: readonly Counted[],
) {
  return patternRow(graph, {
    id: `${rowId('commandrecord', [posting])}--${String(level)}-${statuses.toLowerCase()}`,
    type: 'CommandRecord',
    owner: commander.id,
    certainty: tallyCertainty(counted),
    evidence: [posting, ...tallyEvidence(counted)],
    properties: { statuses, level, ...intervalProperties('reach', reach), ...conductTally(counted) },
    links: { OF_COMMAND: posting.id, OF_COMMANDER: commander.id, OF_UNIT: unit.id },
  });
}

/** By command and level, the allegations under it. */
function byCommand(graph: FactGraph): ReadonlyMap<string, ReadonlyMap<number, readonly Counted[]>> {
  const under = new Map<string, Map<number, Counted[]>>();
  for (const { from, to, properties } of graph.relationships('UNDER')) {
    const allegation = graph.node(from);
    const one = allegation && attributed(graph, allegation);
    if (!one) continue;
    const level = Number(properties['level']);
    const levels = under.get(to) ?? new Map<number, Counted[]>();
    under.set(to, levels);
    const known = levels.get(level) ?? [];
    levels.set(level, known);
    known.push({ ...one, certainty: properties['certainty'] as Certainty });
  }
  return under;
}
