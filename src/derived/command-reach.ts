import type { NodeFact } from '../model/facts.js';
import { relationship, type Additions, type Properties } from './additions.js';
import { later, sooner } from './day-bounds.js';
import { dayAfter, dayBefore } from './day-number.js';
import type { FactGraph } from './fact-graph.js';
import { independentSources } from './independent-sources.js';
import {
  ANY_TIME,
  intervalBounds,
  intervalProperties,
  tightened,
  type IntervalBounds,
} from './interval-bounds.js';

/** A command of a unit, and how far it reaches. */
export interface Command {
  readonly posting: NodeFact;
  readonly unit: NodeFact;
  readonly reach: IntervalBounds;
}

/** Commands by the id of their unit. */
export type Commands = ReadonlyMap<string, readonly Command[]>;

const ROLES: readonly unknown[] = ['COMMANDER', 'ACTING_COMMANDER'];

/**
 * Which postings are commands, and how far each reaches. Source: domain.md section 3: "A command reaches no further than
 * stated: between two dated mentions it is DEFINITE, beyond them at most POSSIBLE as a candidate, never before its unit
 * exists, and not where another's DEFINITE command stands." Section 2: the rank Commander is no command; the role is.
 */
export function commandReach(graph: FactGraph): Commands {
  const stated = new Map<string, Stated[]>();
  for (const posting of graph.nodes('Posting')) {
    const [unit] = graph.out(posting.id, 'IN_UNIT');
    if (!unit || !ROLES.includes(posting.properties['role'])) continue;
    const reach = whileExisting(intervalBounds(posting, 'period') ?? ANY_TIME, unit);
    if (!reach) continue;
    const officer = graph.into(posting.id, 'HELD')[0]?.id ?? posting.id;
    const commands = stated.get(unit.id) ?? [];
    commands.push({ posting, unit, reach, officer });
    stated.set(unit.id, commands);
  }
  return new Map([...stated].map(([unit, all]) => [unit, all.map((one) => besideOthers(one, all))]));
}

/** What the graph keeps of the commands: the link to the unit, the reach, and how many sources they rest on. */
export function commandAdditions(commands: Commands, graph: FactGraph): Additions {
  const all = [...commands.values()].flat();
  return {
    relationships: all.map(({ posting, unit }) => relationship('COMMAND_OF', posting.id, unit.id)),
    properties: new Map(
      all.map(({ posting, reach }) => [
        posting.id,
        {
          ...intervalProperties('reach', reach),
          ...asStated(posting, reach),
          independentSources: independentSources(graph, posting),
        },
      ]),
    ),
  };
}

/** Where nothing cuts the command off, its reach reads as its period does. */
function asStated(posting: NodeFact, reach: IntervalBounds): Properties {
  const period = intervalBounds(posting, 'period');
  const whole = period && BOUNDS.every((bound) => period[bound] === reach[bound]);
  const { periodEdtf, periodOngoing } = posting.properties;
  if (!whole) return {};
  return {
    ...(periodEdtf !== undefined && { reachEdtf: periodEdtf }),
    ...(periodOngoing !== undefined && { reachOngoing: periodOngoing }),
  };
}

const BOUNDS = ['startEarliest', 'startLatest', 'endEarliest', 'endLatest'] as const;

interface Stated extends Command {
  readonly officer: string;
}

/**
 * Not before the unit can have existed, nor after; null when nothing is left. A mention inside a vague founding year
 * shows that the unit existed then, so only the outermost bounds of its existence count.
 */
function whileExisting(reach: IntervalBounds, unit: NodeFact): IntervalBounds | null {
  const existed = intervalBounds(unit, 'existed');
  if (!existed) return reach;
  const startEarliest = later(reach.startEarliest, existed.startEarliest);
  const endLatest = sooner(reach.endLatest, existed.endLatest);
  if (startEarliest > endLatest) return null;
  return tightened({
    startEarliest,
    startLatest: later(reach.startLatest, startEarliest),
    endEarliest: sooner(reach.endEarliest, endLatest),
    endLatest,
  });
}

/**
 * A posting is contiguous, so beyond its own definite days a command ends before the first day on which another person's
 * is definite. Where both are definite both stay: a handover, or an acting commander. A command without any definite day
 * could lie on either side of another's, so it keeps its bounds.
 */
function besideOthers(one: Stated, all: readonly Stated[]): Command {
  const { posting, unit, officer } = one;
  let { startEarliest, endLatest } = one.reach;
  const { startLatest, endEarliest } = one.reach;
  if (startLatest > endEarliest) return { posting, unit, reach: one.reach };
  for (const { officer: other, reach } of all) {
    if (other === officer || reach.startLatest > reach.endEarliest) continue;
    if (reach.endEarliest > endEarliest) {
      endLatest = sooner(endLatest, later(dayBefore(reach.startLatest), endEarliest));
    }
    if (reach.startLatest < startLatest) {
      startEarliest = later(startEarliest, sooner(dayAfter(reach.endEarliest), startLatest));
    }
  }
  return { posting, unit, reach: { startEarliest, startLatest, endEarliest, endLatest } };
}
