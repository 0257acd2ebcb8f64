import { expect, test } from '@jest/globals';
import { readSchema } from '../../src/cli/read-schema.js';
import { accusedConducts } from '../../src/derived/accused-conduct.js';
import { completeRows } from '../../src/derived/complete-facts.js';
import { decide } from '../../src/derived/derive.js';
import { escalations } from '../../src/derived/escalations.js';
import { factGraph } from '../../src/derived/fact-graph.js';
import { laterIncidents } from '../../src/derived/later-incidents.js';
import { leftWhileOpen } from '../../src/derived/left-while-open.js';
import { moves } from '../../src/derived/moves.js';
import { officerGroups, onlyThese } from '../../src/derived/officer-groups.js';
import { priorInvestigations } from '../../src/derived/prior-investigations.js';
import { priorMatters } from '../../src/derived/prior-matters.js';
import { repeatAllegations } from '../../src/derived/repeat-allegations.js';
import { rowsOfOfficers } from '../../src/derived/rows-of-officers.js';
import type { Facts } from '../../src/model/facts.js';
import { randomFacts } from '../patterns/random-facts.js';

const model = readSchema();

/** Every record and relationship once, as text in one order. */
function sorted(parts: readonly Facts[]): readonly string[] {
  const all = parts.flatMap(({ nodes, relationships }) => [...nodes, ...relationships]);
  return all.map((one) => JSON.stringify(one)).sort();
}

test.each([20_260_301, 20_260_302, 20_260_303])(
  'an officer has the very same rows whether the rules see the whole record or what is theirs of it (seed %i)',
  (seed) => {
    const graph = factGraph(randomFacts(seed, 80));
    const { days } = decide(graph);
    const ofAll = [
      escalations(graph),
      laterIncidents(graph, days),
      leftWhileOpen(graph, days),
      moves(graph, days),
      priorInvestigations(graph),
      priorMatters(graph),
      repeatAllegations(graph, accusedConducts(graph)),
    ].map(({ nodes = [], relationships = [] }) => completeRows({ nodes, relationships }, graph, model));
    const parts = [...officerGroups(graph, days, 3)].flatMap((group) => [...rowsOfOfficers(group, model)]);
    expect(sorted(parts)).toEqual(sorted(ofAll));
    expect(new Set(parts.flatMap(({ nodes }) => nodes.map(({ type }) => type))).size).toBe(7);
  },
);

test('a rule that asks for what a group of officers does not have says so, and never finds less without a word', () => {
  const graph = onlyThese(factGraph({ nodes: [], relationships: [] }));
  expect(graph.out('officer/a', 'ACCUSED_IN')).toEqual([]);
  expect(() => graph.out('unit/a', 'COVERS')).toThrow('asks for COVERS');
  expect(() => graph.into('unit/a', 'IN_UNIT')).toThrow('asks for IN_UNIT');
});
