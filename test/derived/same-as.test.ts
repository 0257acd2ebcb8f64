import { expect, test } from '@jest/globals';
import { derived, story } from './story.js';

const [A, B] = ['officer/met-a', 'officeholder/met-b'];

const linked = (degree: string, ...ends: [string, string][]) => {
  const facts = story().node('officer/a').node('officeholder/b');
  facts.relationships.push(
    ...ends.map(([from, to]) => ({ type: 'SAME_AS', from, to, properties: { degree } })),
  );
  return derived(facts);
};

test('whoever starts at either record sees that the other may be the same person', () => {
  const { links } = linked('CANDIDATE', [A, B]);
  expect(links('officer/a', 'SAME_AS')).toEqual(['officeholder/b CANDIDATE']);
  expect(links('officeholder/b', 'SAME_AS')).toEqual(['officer/a CANDIDATE']);
});

test('what both say is not said twice', () => {
  const { graph } = linked('ASSERTED', [A, B], [B, A]);
  expect(graph.relationships).toHaveLength(2);
});
