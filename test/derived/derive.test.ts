import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CONDUCT, accused, commands } from './accused-story.js';
import { appealed, heard, reported } from './status-story.js';
import { day, derived, from, story, type Story } from './story.js';

/** Something of everything: postings, commands, a quashed and remitted finding, a prior investigation, a sentence. */
function everything(): Story {
  const facts = accused(
    CONDUCT,
    ['p', 'north', from('period', '2019-01-09', '2020-06-30')],
    ['q', 'east', from('period', '2020-07-01', '2022-12-31')],
  );
  commands(facts, 'x', 'east', from('period', '2020-07-01', '2020-09-30'));
  commands(facts, 'y', 'east', from('period', '2020-10-01', '2021-09-30'));
  facts
    .node('sentence/s', { suspendedFor: 'P18M', ...day('sentencedOn', '2021-05-12') }, 'matter/m')
    .node('matter/old')
    .node('allegation/old', {}, 'matter/old')
    .node('investigation/old', { ...day('began', '2018-01-01', '2018-12-31') }, 'matter/old')
    .link('allegation/old', 'PART_OF', 'matter/old')
    .link('officer/o', 'ACCUSED_IN', 'allegation/old')
    .link('matter/old', 'INVESTIGATED_IN', 'investigation/old');
  const status = heard(reported(), 'h1', 'PROVEN', day('heldOn', '2021-03-01'));
  heard(status, 'h2', 'NOT_PROVEN', {});
  appealed(status, 'z', { result: 'QUASHED_AND_REMITTED', ...day('decidedOn', '2022-05-10') }, 'h1');
  for (const node of status.nodes) if (!facts.nodes.some(({ id }) => id === node.id)) facts.nodes.push(node);
  facts.relationships.push(...status.relationships);
  return facts;
}

test('the same facts in any order give the same graph, so that a load that changes nothing changes nothing', () => {
  const { nodes, relationships } = everything();
  const { graph } = derived({ nodes, relationships });
  expect(graph.nodes.some((node) => node.type === 'PriorInvestigation')).toBe(true);
  const shuffled = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length });
  fc.assert(
    fc.property(shuffled(nodes), shuffled(relationships), (someNodes, someLinks) => {
      const again = derived({
        nodes: someNodes.map((node) => ({
          ...node,
          properties: Object.fromEntries(Object.entries(node.properties).reverse()),
        })),
        relationships: someLinks,
      });
      expect(JSON.stringify(again.graph)).toBe(JSON.stringify(graph));
    }),
    { numRuns: 30 },
  );
});

test('the facts that were given are left as they are', () => {
  const facts = everything();
  const before = JSON.stringify(facts);
  derived(facts);
  expect(JSON.stringify(facts)).toBe(before);
});

test('records come in the order of their ids and a relationship that is written twice comes once', () => {
  const facts = story().node('officer/b').node('officer/a').node('matter/m');
  facts.link('officer/a', 'WITNESS_IN', 'matter/m', 'matter/m');
  const { graph } = derived(facts);
  expect(graph.nodes.map((node) => node.id)).toEqual(['matter/met-m', 'officer/met-a', 'officer/met-b']);
  expect(graph.relationships).toHaveLength(1);
});

test('a link into another data set is kept, and nothing is derived from what is not there', () => {
  const facts = story().node('officer/a');
  facts.relationships.push({
    type: 'SAME_AS',
    from: 'officer/met-a',
    to: 'officer/chicago-1',
    properties: { degree: 'CANDIDATE' },
  });
  expect(derived(facts).graph.relationships).toEqual(facts.relationships);
});

test('two records with one id, or of no type, are a fault of the reader and stop the load', () => {
  expect(() => derived(story().node('officer/a').node('officer/a'))).toThrow('Two records have the id');
  const facts = story();
  facts.nodes.push({ id: 'thing/met-x', type: 'Thing', owner: 'thing/met-x', properties: {} });
  expect(() => derived(facts)).toThrow('which the model does not have');
});

test('no facts give no graph', () => {
  expect(derived(story()).graph).toEqual({ nodes: [], relationships: [] });
});
