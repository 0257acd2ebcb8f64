import type { NodeFact } from '../model/facts.js';
import type { Additions, Properties } from './additions.js';
import type { Attributed } from './attributed.js';
import type { Command, Commands } from './command-reach.js';
import { further, ids, tallyCertainty, tallyEvidence, type Counted } from './conduct-tally.js';
import { isOpen } from './day-number.js';
import type { FactGraph } from './fact-graph.js';
import { patternRow, rowId, rowsOf } from './pattern-row.js';
import { sidesOfStart, type Start } from './sides-of-start.js';
import { isInScope, STATUS_SCOPES } from './status-scope.js';

/** The lengths that a side can have: each is a stored number, so that no window is counted over the whole graph. */
export const SIDE_MONTHS: readonly number[] = [3, 6, 12, 24, 36];

/**
 * The matters of a unit on each side of the start of a command. Source: domain.md section 5, question 20, and issue 4: "with
 * the number of months on each side, and no causal word".
 */
export function startsOfCommands(
  graph: FactGraph,
  commands: Commands,
  byUnit: ReadonlyMap<string, readonly Attributed[]>,
): Additions {
  const rows = [...commands.values()].flat().flatMap((command) => {
    const { startEarliest, startLatest } = command.reach;
    const [commander] = graph.into(command.posting.id, 'HELD');
    if (!commander || isOpen(startEarliest) || isOpen(startLatest)) return [];
    const all = byUnit.get(command.unit.id) ?? [];
    return SIDE_MONTHS.flatMap((months) =>
      STATUS_SCOPES.flatMap((statuses) => {
        const counted = all.filter(({ allegation }) => isInScope(allegation, statuses));
        const start = { earliest: startEarliest, latest: startLatest, months };
        return record(graph, { command, commander, statuses, start, counted }) ?? [];
      }),
    );
  });
  return rowsOf(rows);
}

interface Sides {
  readonly command: Command;
  readonly commander: NodeFact;
  readonly statuses: string;
  readonly start: Start;
  readonly counted: readonly Counted[];
}

function record(graph: FactGraph, { command, commander, statuses, start, counted }: Sides) {
  const { posting, unit } = command;
  const { months, earliest, latest } = start;
  const { before, after, covered } = sidesOfStart(graph, unit, start, counted);
  const shown = [...before, ...after];
  const nothingCovered = !covered || covered.before + covered.after === 0;
  if (shown.length === 0 && nothingCovered) return null;
  return patternRow(graph, {
    id: `${rowId('startofcommand', [posting])}--${String(months)}-${statuses.toLowerCase()}`,
    type: 'StartOfCommand',
    owner: commander.id,
    certainty: shown.length === 0 ? 'DEFINITE' : tallyCertainty(shown),
    evidence: [posting, ...tallyEvidence(shown)],
    properties: {
      statuses,
      months,
      startedEarliest: earliest,
      startedLatest: latest,
      ...sideNumbers('Before', before),
      ...sideNumbers('After', after),
      ...(covered && { coveredBefore: covered.before, coveredAfter: covered.after }),
    },
    links: { OF_COMMAND: posting.id, OF_COMMANDER: commander.id, OF_UNIT: unit.id },
  });
}

function sideNumbers(side: 'Before' | 'After', all: readonly Counted[]): Properties {
  const sure = all.filter(({ certainty }) => certainty === 'DEFINITE');
  const matters = ids(sure, 'matter');
  return {
    [`matters${side}`]: matters.size,
    [`possibleMatters${side}`]: further(ids(all, 'matter'), matters),
    [`allegations${side}`]: sure.length,
  };
}
