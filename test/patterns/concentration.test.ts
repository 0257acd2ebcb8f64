import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { patternDatabase } from './pattern-database.js';

const ask = askOn(await patternDatabase());

const ROWS = 'nodes { tenth top members allegations percent } restsOn { definite possible }';

test('the share of each tenth in order, the first groups one larger, and of the top per cent', async () => {
  const { concentration } = await ask(`{ concentration(dataSet: "dataset/together", top: 12) { ${ROWS} } }`);
  // Nine officers have 1, 1, 1, 1, 2, 2, 2, 3 and 3 allegations: 16 in all.
  const tenths = [1, 1, 1, 1, 2, 2, 2, 3, 3].map((allegations, index) => ({
    tenth: index + 1,
    top: null,
    members: 1,
    allegations,
    percent: Math.round((1000 * allegations) / 16) / 10,
  }));
  expect(concentration).toEqual({
    nodes: [
      ...tenths,
      { tenth: 10, top: null, members: 0, allegations: 0, percent: 0 },
      { tenth: null, top: 12, members: 2, allegations: 6, percent: 37.5 },
    ],
    restsOn: { definite: 16, possible: 0 },
  });
});

test('a filter counts the same live, and units and categories that nothing is said of have no share', async () => {
  const live = await ask(`{ concentration(dataSet: "dataset/together", of: {}) { ${ROWS} } }`);
  expect(live).toEqual(await ask(`{ concentration(dataSet: "dataset/together") { ${ROWS} } }`));
  const { concentration } = await ask(
    '{ concentration(dataSet: "dataset/together", by: CATEGORY) { nodes { members percent } totalCount } }',
  );
  expect(concentration).toEqual({
    nodes: Array.from({ length: 11 }, () => ({ members: 0, percent: null })),
    totalCount: 11,
  });
});

test('the evidence of a group is the allegations that it counts, whether it was counted at load or live', async () => {
  const officersOf = async (given: string) => {
    const query = `{ concentration(dataSet: "dataset/together"${given}) { nodes { allegations evidence(first: 9) { accused { id } } } } }`;
    const { concentration } = (await ask(query)) as unknown as {
      readonly concentration: {
        readonly nodes: readonly {
          readonly allegations: number;
          readonly evidence: readonly { readonly accused: { readonly id: string } }[];
        }[];
      };
    };
    return concentration.nodes.map(({ allegations, evidence }) => {
      expect(evidence).toHaveLength(allegations);
      return new Set(evidence.map(({ accused }) => accused.id)).size;
    });
  };
  // One officer a group, and in the top tenth of nine one as well.
  expect(await officersOf('')).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1]);
  expect(await officersOf(', of: {}')).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1]);
});

test('a per cent out of its range is refused by name', async () => {
  await expect(ask('{ concentration(top: 0) { totalCount } }')).rejects.toThrow(
    /concentration\(top:\): 0 is outside its range\. Give a number from 1 to 100/,
  );
});
