import type { Certainty } from '../model/generated/enums.js';
import { weaker } from './certainty.js';
import type { Command, Commands } from './command-reach.js';
import type { FactGraph } from './fact-graph.js';
import { overlap } from './overlap.js';
import { unitsAbove, type UnitThen } from './units-above.js';

/** A command that stood, or may have stood, over a unit during a part of the conduct. */
export interface CommanderThen {
  readonly command: Command;
  readonly level: number;
  readonly certainty: Certainty;
}

/**
 * Who commanded the unit then (level 0), and the units above it (level 1, 2, …). Source: domain.md section 3: "UNDER is
 * tested against the conduct clipped to the posting, and links to the commands of the posting's unit (level 0) and of
 * each unit above it on the day", each "with the weaker certainty of the two". Whom the command belongs to does not
 * matter: an accused commander is listed like anybody.
 */
export function commandersThen(
  graph: FactGraph,
  commands: Commands,
  then: Omit<UnitThen, 'level'>,
): readonly CommanderThen[] {
  if (commands.size === 0) return [];
  const found = new Map<string, CommanderThen>();
  for (const { unit, level, certainty, window } of unitsAbove(graph, { ...then, level: 0 })) {
    for (const command of commands.get(unit.id) ?? []) {
      const sure = overlap(window, command.reach);
      if (!sure) continue;
      const one = { command, level, certainty: weaker(certainty, sure) };
      const known = found.get(command.posting.id);
      if (!known || surer(one, known)) found.set(command.posting.id, one);
    }
  }
  return [...found.values()];
}

/** A command that is reached in several ways counts once: the surest way, then the nearest. */
function surer(one: CommanderThen, other: CommanderThen): boolean {
  if (one.certainty !== other.certainty) return one.certainty === 'DEFINITE';
  return one.level < other.level;
}
