import { expect, test } from '@jest/globals';
import { factGraph } from '../../src/derived/fact-graph.js';
import type { NodeFact } from '../../src/model/facts.js';

const node = (id: string, type = 'Officer'): NodeFact => ({ id, type, owner: id, properties: {} });
const link = (from: string, to: string, type = 'KNOWS') => ({ type, from, to, properties: {} });

const own = ['c', 'a', 'b'].map((id) => node(id));
const many = Array.from({ length: 40 }, (_, index) => node(`m${String(index).padStart(2, '0')}`, 'Matter'));
const facts = {
  nodes: [...own, ...many],
  relationships: [
    link('a', 'c'),
    link('a', 'b'),
    link('a', 'c'),
    link('b', 'a'),
    link('c', 'nowhere'),
    link('nowhere', 'c'),
    link('a', 'b', 'OTHER'),
    ...many.toReversed().map(({ id }) => link('a', id, 'ACCUSED_IN')),
    ...many.map(({ id }) => link(id, 'c', 'PART_OF')),
  ],
};

const ids = (records: readonly NodeFact[]) => records.map(({ id }) => id);

test('whatever order facts come in, each record is reached once and in the order of ids, also from a hub', () => {
  const graph = factGraph(facts);
  expect(ids(graph.out('a', 'KNOWS'))).toEqual(['b', 'c']);
  expect(ids(graph.into('c', 'KNOWS'))).toEqual(['a']);
  expect(ids(graph.out('a', 'OTHER'))).toEqual(['b']);
  for (let time = 0; time < 2; time += 1) {
    expect(ids(graph.out('a', 'ACCUSED_IN'))).toEqual(ids(many));
    expect(ids(graph.into('c', 'PART_OF'))).toEqual(ids(many));
  }
  expect(ids(graph.nodes('Officer'))).toEqual(['a', 'b', 'c']);
  expect(graph.out('a', 'KNOWS')[0]).toBe(graph.node('b'));
});

test('what leads to a record that is not there leads nowhere', () => {
  const graph = factGraph(facts);
  expect(graph.out('c', 'KNOWS')).toEqual([]);
  expect(graph.out('a', 'NEVER')).toEqual([]);
  expect(graph.out('unknown', 'KNOWS')).toEqual([]);
  expect(graph.node('nowhere')).toBeUndefined();
});

test('what rules add is seen by those that come after them, and the facts that were handed in stay as they were', () => {
  const graph = factGraph(facts);
  expect(ids(graph.out('b', 'KNOWS'))).toEqual(['a']);
  graph.grow([
    { properties: new Map([['a', { rank: 'Sergeant' }]]), relationships: [link('b', 'c')] },
    { properties: new Map([['a', { kind: 'OFFICER' }]]) },
  ]);
  expect(graph.node('a')?.properties).toEqual({ rank: 'Sergeant', kind: 'OFFICER' });
  expect(ids(graph.out('b', 'KNOWS'))).toEqual(['a', 'c']);
  expect(graph.nodes('Officer')[0]).toBe(graph.node('a'));
  expect(own[1]?.properties).toEqual({});
});

test('no relationship is lost on the way through, also none that leads to a record of another data set', () => {
  const graph = factGraph(facts);
  const all = (some: Iterable<object>) => [...some].map((one) => JSON.stringify(one)).sort();
  expect(all(graph.relationships())).toEqual(all(facts.relationships));
  expect([...graph.relationships('OTHER')]).toEqual([link('a', 'b', 'OTHER')]);
  expect([...graph.relationships('KNOWS')]).toHaveLength(6);
});

test('two records with one id are a mistake that is told', () => {
  expect(() => factGraph({ nodes: [node('a'), node('a')], relationships: [] })).toThrow('id a');
});
