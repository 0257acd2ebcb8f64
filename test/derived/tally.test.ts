import { expect, test } from '@jest/globals';
import { derive } from '../../src/derived/derive.js';
import { tallies } from '../../src/derived/tally.js';
import { readSchema } from '../../src/cli/read-schema.js';

test('a tally is replaced with its data set and found by its key, whatever stands in it', () => {
  expect(tallies('dataset/t', [{ pattern: 'some', key: 'G2 é', values: { number: 3 } }])).toEqual([
    {
      id: 'tally/t-some-G2%20%C3%A9',
      type: '_Tally',
      owner: 'dataset/t',
      properties: { number: 3, dataSetId: 'dataset/t', pattern: 'some', key: 'G2 é' },
    },
  ]);
});

test('a data set without any allegation has a funnel of noughts, not an empty one', () => {
  const dataSet = {
    id: 'dataset/t',
    type: 'DataSet',
    owner: 'dataset/t',
    properties: { name: 't', kind: 'IMPORT', release: '1' },
  };
  const { nodes } = derive({ nodes: [dataSet], relationships: [] }, readSchema());
  const funnel = nodes.filter((node) => node.type === '_Tally' && node.properties['pattern'] === 'funnel');
  expect(funnel.map(({ properties }) => [properties['key'], properties['number']])).toContainEqual([
    'ALLEGATION 0',
    0,
  ]);
  expect(funnel).toHaveLength(15);
});
