import { expect, test } from '@jest/globals';
import { MOST_CO_ACCUSED } from '../../src/derived/co-accused.js';
import { connectedParts } from '../../src/derived/connected-parts.js';
import { derived, story } from './story.js';

test('a chain of a hundred thousand officers is walked without running out of stack', () => {
  const names = Array.from({ length: 100_000 }, (_, index) => String(index).padStart(6, '0'));
  const pairs = names.slice(1).map((name, index) => [names[index] ?? '', name] as const);
  const [part, ...others] = connectedParts(pairs);
  expect(others).toEqual([]);
  expect([part?.members.length, part?.brokers.length, part?.edges]).toEqual([100_000, 99_998, 99_999]);
});

test('a ring has no broker, and where two rings meet there is one', () => {
  const ring = (...of: string[]) => of.map((one, index) => [one, of[(index + 1) % of.length] ?? ''] as const);
  expect(connectedParts(ring('a', 'b', 'c', 'd'))).toEqual([
    { members: ['a', 'b', 'c', 'd'], brokers: [], edges: 4 },
  ]);
  expect(connectedParts([...ring('a', 'b', 'c'), ...ring('c', 'd', 'e')])).toEqual([
    { members: ['a', 'b', 'c', 'd', 'e'], brokers: ['c'], edges: 6 },
  ]);
});

test('a matter against very many officers makes no pairs of them', () => {
  const pairsOf = (officers: number) => {
    const facts = story().node('matter/m');
    for (let index = 0; index < officers; index += 1) {
      const n = String(index);
      facts
        .node(`officer/o${n}`, { kind: 'CONSTABLE' })
        .node(`allegation/a${n}`, {}, 'matter/m')
        .link(`allegation/a${n}`, 'PART_OF', 'matter/m')
        .link(`officer/o${n}`, 'ACCUSED_IN', `allegation/a${n}`);
    }
    return derived(facts).graph.nodes.filter(({ type }) => type === 'CoAccusedPair').length;
  };
  expect(pairsOf(MOST_CO_ACCUSED)).toBe((MOST_CO_ACCUSED * (MOST_CO_ACCUSED - 1)) / 2);
  expect(pairsOf(MOST_CO_ACCUSED + 1)).toBe(0);
});
