import type { Facts, NodeFact, RelationshipFact } from '../model/facts.js';
import { relationship } from './additions.js';
import type { FactGraph } from './fact-graph.js';
import type { HearingDays } from './hearing-days.js';

/** Some officers, and of the facts those alone that rules about one officer look at. Plain data: another thread can take it. */
export interface OfficerGroup {
  readonly officers: readonly string[];
  readonly facts: Facts;
  readonly days: HearingDays;
}

/** So few that what follows from them is gone before the next ones come, and that no thread waits long for its last. */
const OFFICERS = 100;

/** What rules about an officer may ask for: a step that is not named here has no facts in a group (`onlyThese`). */
const OUT: ReadonlySet<string> = new Set([
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
]);
const INTO: ReadonlySet<string> = new Set([
  'ACCUSED_IN',
  'AGAINST_FINDING',
  'APPEARED_IN',
  'ON',
  'PART_OF',
  'STATED_SIMILAR_TO',
]);

/** What only the officers of the group themselves are asked for. */
const OF_OFFICER: ReadonlySet<string> = new Set(['ACCUSED_IN', 'HELD', 'SERVED']);

/** Records that everything leads to: only the units that they took over from, and the sources that they copy, are asked for. */
const SHARED: readonly string[] = ['Category', 'DataSet', 'Force', 'Source', 'Unit'];
const OF_SHARED: readonly string[] = ['DERIVED_FROM', 'SUCCEEDS'];

/** All officers in groups, one after another. @param size how many officers a group has */
export function* officerGroups(
  graph: FactGraph,
  days: HearingDays,
  size = OFFICERS,
): Generator<OfficerGroup> {
  const officers = graph.nodes('Officer');
  for (let at = 0; at < officers.length; at += size)
    yield groupOf(graph, officers.slice(at, at + size), days);
}

function groupOf(graph: FactGraph, officers: readonly NodeFact[], days: HearingDays): OfficerGroup {
  const reached = new Map([...officers, ...graph.nodes('DataSet')].map((one) => [one.id, one]));
  const relationships = new Map<string, RelationshipFact>();
  const own = new Set(officers);
  const join = (type: string, from: NodeFact, to: NodeFact, next: NodeFact) => {
    relationships.set(`${type} ${from.id} ${to.id}`, relationship(type, from.id, to.id));
    if (!reached.has(next.id)) reached.set(next.id, next);
  };
  // A map is gone through up to its end, however much is added meanwhile.
  for (const record of reached.values()) {
    const [out, into] = stepsFrom(record, own.has(record));
    for (const type of out) for (const end of graph.out(record.id, type)) join(type, record, end, end);
    for (const type of into) for (const end of graph.into(record.id, type)) join(type, end, record, end);
  }
  return {
    officers: officers.map(({ id }) => id),
    facts: { nodes: [...reached.values()], relationships: [...relationships.values()] },
    days: new Map(
      [...reached.keys()].flatMap((id) => {
        const day = days.get(id);
        return day ? [[id, day] as const] : [];
      }),
    ),
  };
}

function stepsFrom({ type }: NodeFact, isOwn: boolean): readonly [Iterable<string>, Iterable<string>] {
  if (SHARED.includes(type)) return [OF_SHARED, []];
  if (type === 'Officer') return [isOwn ? [...OF_OFFICER, ...OUT] : OUT, []];
  return [OUT, INTO];
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
      allow(OUT.has(type) || OF_OFFICER.has(type), type);
      return graph.out(id, type);
    },
    into(id: string, type: string) {
      allow(INTO.has(type), type);
      return graph.into(id, type);
    },
  });
}
