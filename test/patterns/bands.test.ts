import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { patternDatabase } from './pattern-database.js';

const ask = askOn(await patternDatabase());

const ROWS = `nodes { least most officers dismissed dismissedPercent wouldHaveBeenDismissed specials
  evidence { name } } restsOn { definite possible }`;

const person = (name: string) => ({ name });

test('officers by the number of their matters, without police staff, and with special constables apart', async () => {
  const { bands } = await ask(`{ bands(dataSet: "dataset/together") { ${ROWS} } }`);
  expect(bands).toEqual({
    nodes: [
      {
        least: 1,
        most: 1,
        officers: 3,
        dismissed: 1,
        dismissedPercent: 33.3,
        wouldHaveBeenDismissed: 1,
        specials: 1,
        evidence: [person('Egil Eide'), person('Frida Foss'), person('Gorm Grande')],
      },
      {
        least: 2,
        most: 2,
        officers: 4,
        dismissed: 0,
        dismissedPercent: 0,
        wouldHaveBeenDismissed: 0,
        specials: 0,
        evidence: ['Arne Aas', 'Britt Berg', 'Carl Carlsen', 'Dora Dahl'].map(person),
      },
      {
        least: 3,
        most: 5,
        officers: 1,
        dismissed: 0,
        dismissedPercent: 0,
        wouldHaveBeenDismissed: 0,
        specials: 0,
        evidence: [person('Juno Juul')],
      },
      {
        least: 6,
        most: null,
        officers: 0,
        dismissed: 0,
        dismissedPercent: null,
        wouldHaveBeenDismissed: 0,
        specials: 0,
        evidence: [],
      },
    ],
    restsOn: { definite: 9, possible: 0 },
  });
});

test('a filter counts the same live, and a vague day counts only where it surely lies in the period', async () => {
  const live = await ask(`{ bands(dataSet: "dataset/together", of: {}) { ${ROWS} } }`);
  expect(live).toEqual(await ask(`{ bands(dataSet: "dataset/together") { ${ROWS} } }`));
  const { bands } = await ask(`{ bands(dataSet: "dataset/together",
    period: { from: "2020-01-31", to: "2020-02-28" }) { nodes { officers } restsOn { definite possible } } }`);
  expect(bands).toEqual({
    nodes: [3, 0, 0, 0].map((officers) => ({ officers })),
    restsOn: { definite: 3, possible: 0 },
  });
});

test('a period that ends before it begins is refused by name', async () => {
  const query = '{ bands(period: { from: "2020-02-01", to: "2020-01-31" }) { totalCount } }';
  await expect(ask(query)).rejects.toThrow(/bands\(period/);
});
