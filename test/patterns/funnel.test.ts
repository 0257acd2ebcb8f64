import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { patternDatabase } from './pattern-database.js';

const ask = askOn(await patternDatabase());

test('how far the allegations of the founding cases have got, with the allegations behind each stage', async () => {
  const query = `{ funnel {
    totalCount
    nodes { stage number possible percent evidence(first: 2) { accused { name } } }
  } }`;
  const would = [{ accused: { name: 'Syed Ali' } }, { accused: { name: 'Ashley Bashar' } }];
  expect(await ask(query)).toEqual({
    funnel: {
      totalCount: 5,
      nodes: [
        {
          stage: 'ALLEGED',
          number: 3,
          possible: 0,
          percent: 100,
          evidence: [{ accused: { name: 'Ashley Bashar' } }],
        },
        { stage: 'CASE_TO_ANSWER', number: 2, possible: 0, percent: 66.7, evidence: [] },
        { stage: 'PROVEN', number: 2, possible: 0, percent: 66.7, evidence: [] },
        { stage: 'WOULD_HAVE_BEEN_DISMISSED', number: 2, possible: 0, percent: 66.7, evidence: would },
        { stage: 'DISMISSED', number: 0, possible: 0, percent: 0, evidence: [] },
      ],
    },
  });
});

test('a table is paged like any other list', async () => {
  const page = await ask('{ funnel(first: 2) { nodes { stage } pageInfo { hasNextPage endCursor } } }');
  const { nodes, pageInfo } = page['funnel'] as {
    readonly nodes: unknown;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
  expect(nodes).toEqual([{ stage: 'ALLEGED' }, { stage: 'CASE_TO_ANSWER' }]);
  expect(pageInfo.hasNextPage).toBe(true);
  const query = `query ($after: String) { funnel(after: $after, first: 9) { nodes { stage } pageInfo { hasNextPage } } }`;
  expect(await ask(query, { after: pageInfo.endCursor })).toEqual({
    funnel: {
      nodes: [{ stage: 'PROVEN' }, { stage: 'WOULD_HAVE_BEEN_DISMISSED' }, { stage: 'DISMISSED' }],
      pageInfo: { hasNextPage: false },
    },
  });
});
