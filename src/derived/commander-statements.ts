import type { NodeFact } from '../model/facts.js';
import type { Answer, Certainty } from '../model/generated/enums.js';
import type { Additions } from './additions.js';
import { attributed, type Attributed } from './attributed.js';
import { weaker } from './certainty.js';
import type { Command, Commands } from './command-reach.js';
import { ANY_DAY, copiedDay, dayBounds, type DayBounds } from './day-bounds.js';
import type { FactGraph } from './fact-graph.js';
import type { IntervalBounds } from './interval-bounds.js';
import { patternRow, rowId, rowsOf } from './pattern-row.js';

/**
 * Public statements on matters of units that the speaker commands or commanded. Source: domain.md section 5, question 19.
 * A command counts when it had begun by the day of the statement; whether it still stood is an answer of its own.
 */
export function commanderStatements(graph: FactGraph, commands: Commands): Additions {
  const byOfficer = commandsByOfficer(graph, commands);
  const rows = graph.nodes('Statement').flatMap((statement) => {
    const [speaker] = graph.out(statement.id, 'MADE_BY');
    const [matter] = graph.out(statement.id, 'ABOUT');
    const own = byOfficer.get(speaker?.id ?? '');
    if (!speaker || !matter || !own) return [];
    const allegations = graph.into(matter.id, 'PART_OF').flatMap((one) => attributed(graph, one) ?? []);
    return own.flatMap((command) => {
      const here = allegations.filter(({ unit }) => unit.id === command.unit.id);
      return row(graph, { statement, speaker, matter, command, here }) ?? [];
    });
  });
  return rowsOf(rows);
}

interface Spoken {
  readonly statement: NodeFact;
  readonly speaker: NodeFact;
  readonly matter: NodeFact;
  readonly command: Command;
  /** The allegations of the matter that are attributed to the commanded unit. */
  readonly here: readonly Attributed[];
}

function row(graph: FactGraph, { statement, speaker, matter, command, here }: Spoken) {
  const day = dayBounds(statement, 'saidOn') ?? ANY_DAY;
  const begun = begunBy(command.reach, day);
  const [first] = here;
  if (!begun || !first) return null;
  const ofUnit = here.some(({ certainty }) => certainty === 'DEFINITE') ? 'DEFINITE' : 'POSSIBLE';
  const inCommand = standsOn(command.reach, day);
  return patternRow(graph, {
    id: rowId('commanderstatement', [statement, command.posting]),
    type: 'CommanderStatement',
    owner: matter.id,
    certainty: weaker(begun, ofUnit),
    evidence: [
      statement,
      command.posting,
      ...here.flatMap(({ allegation, posting }) => [allegation, posting]),
    ],
    properties: { ...copiedDay(statement, 'saidOn', 'saidOn'), ...(inCommand && { inCommand }) },
    links: {
      OF_STATEMENT: statement.id,
      OF_COMMANDER: speaker.id,
      OF_COMMAND: command.posting.id,
      OF_UNIT: command.unit.id,
      OF_MATTER: matter.id,
    },
  });
}

function begunBy(reach: IntervalBounds, day: DayBounds): Certainty | null {
  if (reach.startLatest <= day.earliest) return 'DEFINITE';
  return reach.startEarliest <= day.latest ? 'POSSIBLE' : null;
}

/** Both ends of a command count as in it. Null where vague days leave it open. */
function standsOn(reach: IntervalBounds, day: DayBounds): Exclude<Answer, 'NOT_STATED'> | null {
  if (reach.startLatest <= day.earliest && day.latest <= reach.endEarliest) return 'YES';
  return reach.endLatest < day.earliest ? 'NO' : null;
}

function commandsByOfficer(graph: FactGraph, commands: Commands): ReadonlyMap<string, readonly Command[]> {
  const byOfficer = new Map<string, Command[]>();
  for (const command of [...commands.values()].flat()) {
    const officer = graph.into(command.posting.id, 'HELD')[0]?.id ?? '';
    byOfficer.set(officer, [...(byOfficer.get(officer) ?? []), command]);
  }
  return byOfficer;
}
