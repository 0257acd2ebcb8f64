import type { Facts, NodeFact } from '../model/facts.js';
import type { FactGraph, GrowingGraph, Steps } from './fact-graph.js';
import type { HearingDay, HearingDays } from './hearing-days.js';
import { inParts } from './in-parts.js';

/**
 * Some officers, and of the facts those alone that rules about one officer look at. Plain data, which can be written as JSON:
 * another thread can take it.
 */
export interface OfficerGroup {
  readonly officers: readonly string[];
  readonly facts: Facts;
  /** Of its hearings. */
  readonly days: readonly (readonly [string, HearingDay])[];
}

/** So few that what follows from them is gone before the next ones come, and that no thread waits long for its last. */
const OFFICERS = 100;

/** What rules about an officer may ask for: a step that is not named here has no facts in a group (`onlyThese`). */
const OUT: readonly string[] = [
  'DERIVED_FROM',
  'DETERMINED_IN',
  'DURING',
  'FOUND',
  'FOUND_INSTEAD',
  'FROM',
  'HEARD',
  'HEARD_AT',
  'IMPORTED_FROM',
  'INVESTIGATED_IN',
  'IN_CATEGORY',
  'IN_FORCE',
  'IN_UNIT',
  'ON',
  'PART_OF',
  'REFERRED_IN',
  'RESULTED_IN',
  'STATED_SIMILAR_TO',
  'SUCCEEDS',
  'SUPPORTED_BY',
];
const INTO: readonly string[] = [
  'ACCUSED_IN',
  'AGAINST_FINDING',
  'APPEARED_IN',
  'ON',
  'PART_OF',
  'STATED_SIMILAR_TO',
];

/** What only the officers of the group themselves are asked for. */
const OF_OFFICER: readonly string[] = ['ACCUSED_IN', 'HELD', 'SERVED'];

/** Records that everything leads to: only the units that they took over from, and the sources that they copy, are asked for. */
const SHARED: readonly string[] = ['Category', 'DataSet', 'Force', 'Source', 'Unit'];
const FROM_SHARED: Steps = { out: ['DERIVED_FROM', 'SUCCEEDS'], into: [] };
const FROM_OWN: Steps = { out: [...OF_OFFICER, ...OUT], into: [] };
const FROM_OTHER_OFFICER: Steps = { out: OUT, into: [] };
const FROM_ANY: Steps = { out: OUT, into: INTO };

/** All officers in groups, one after another. @param size how many officers a group has */
export function* officerGroups(
  graph: GrowingGraph,
  days: HearingDays,
  size = OFFICERS,
): Generator<OfficerGroup> {
  for (const officers of inParts(graph.nodes('Officer'), size)) yield groupOf(graph, officers, days);
}

function groupOf(graph: GrowingGraph, officers: readonly NodeFact[], days: HearingDays): OfficerGroup {
  const own = new Set(officers);
  const facts = graph.gather([...officers, ...graph.nodes('DataSet')], (record) => {
    if (SHARED.includes(record.type)) return FROM_SHARED;
    if (record.type !== 'Officer') return FROM_ANY;
    return own.has(record) ? FROM_OWN : FROM_OTHER_OFFICER;
  });
  return {
    officers: officers.map(({ id }) => id),
    facts,
    days: facts.nodes.flatMap(({ id }) => {
      const day = days.get(id);
      return day ? [[id, day] as const] : [];
    }),
  };
}

/** The same graph, in which it is a mistake to ask for what a group does not have. */
export function onlyThese(graph: FactGraph): FactGraph {
  const allow = (allowed: boolean, type: string): void => {
    if (!allowed)
      throw new Error(`A rule about one officer asks for ${type}, which officer-groups.ts does not name`);
  };
  return Object.freeze({
    ...graph,
    out(id: string, type: string) {
      allow(FROM_OWN.out.includes(type), type);
      return graph.out(id, type);
    },
    into(id: string, type: string) {
      allow(INTO.includes(type), type);
      return graph.into(id, type);
    },
  });
}
