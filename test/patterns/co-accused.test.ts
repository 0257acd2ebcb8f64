import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { patternDatabase } from './pattern-database.js';

const ask = askOn(await patternDatabase());

interface Person {
  readonly name: string;
}

const short = ({ name }: Person): string => name.split(' ')[0] ?? '';

/** Each pair as words: `Arne Britt DEFINITE 2: oneoa …`. */
async function pairs(given: string): Promise<readonly string[]> {
  const { coAccused } = await ask(`{ coAccused(dataSet: "dataset/together"${given}) { nodes {
    certainty matters first { name } second { name } evidence { id } } } }`);
  const { nodes } = coAccused as {
    readonly nodes: readonly {
      readonly certainty: string;
      readonly matters: number;
      readonly first: Person;
      readonly second: Person;
      readonly evidence: readonly { readonly id: string }[];
    }[];
  };
  return nodes.map(({ first, second, certainty, matters, evidence }) => {
    const ids = evidence.map(({ id }) => id.replace('allegation/together-case', '')).join(' ');
    return `${short(first)} ${short(second)} ${certainty} ${String(matters)}: ${ids}`;
  });
}

test('two officers accused in the same matters are one pair, with the matters counted and not the allegations', async () => {
  expect(await pairs(', threshold: 2')).toEqual([
    'Arne Britt DEFINITE 2: one-oa one-ob two-ta two-tb two-tc',
  ]);
  expect((await pairs('')).map((pair) => pair.split(' DEFINITE')[0])).toEqual([
    'Arne Britt',
    'Hana Ivar',
    'Frida Gorm',
    'Dora Egil',
    'Carl Dora',
    'Britt Carl',
    'Arne Carl',
  ]);
});

test('a finding that was quashed joins nobody by what is proven', async () => {
  expect(await pairs(', statuses: PROVEN')).toEqual(['Frida Gorm DEFINITE 1: five-va five-vb']);
});

test('in a period a vague day makes a pair possible, and the evidence is of that period', async () => {
  const period = ', period: { from: "2020-01-31", to: "2020-02-15" }';
  expect(await pairs(period)).toEqual([
    'Arne Britt DEFINITE 2: one-oa one-ob two-ta two-tb two-tc',
    'Britt Carl DEFINITE 1: one-ob one-oc',
    'Arne Carl DEFINITE 1: one-oa one-oc',
  ]);
  expect(await pairs(`${period}, threshold: 2`)).toEqual([
    'Arne Britt POSSIBLE 2: one-oa one-ob two-ta two-tb two-tc',
  ]);
  expect(await pairs(`${period}, threshold: 2, certainty: DEFINITE`)).toEqual([]);
});

test('groups are joined by way of others, and a broker is one without whom a group falls apart', async () => {
  const { coAccusedComponents } =
    await ask(`{ coAccusedComponents(dataSet: "dataset/together", minimumSize: 3) {
    totalCount restsOn { definite possible }
    nodes { size pairCount members { nodes { name } } brokers { nodes { name } } pairs(first: 1) { totalCount nodes { matters } } } } }`);
  expect(coAccusedComponents).toEqual({
    totalCount: 1,
    restsOn: { definite: 1, possible: 0 },
    nodes: [
      {
        size: 5,
        pairCount: 5,
        members: {
          nodes: ['Arne Aas', 'Britt Berg', 'Carl Carlsen', 'Dora Dahl', 'Egil Eide'].map((name) => ({
            name,
          })),
        },
        brokers: { nodes: [{ name: 'Carl Carlsen' }, { name: 'Dora Dahl' }] },
        pairs: { totalCount: 5, nodes: [{ matters: 1 }] },
      },
    ],
  });
});

test('each fault of an argument is named, with the range', async () => {
  const query = `{ coAccused(threshold: 0, minimumSources: 0, period: { from: "2020-02-01", to: "2020-01-01" }) { totalCount } }`;
  await expect(ask(query)).rejects.toThrow(
    /threshold:\): 0 is outside its range\. Give a number from 1 to 1000[^]*period:\): 2020-02-01 lies after[^]*minimumSources:/,
  );
  await expect(ask('{ coAccusedComponents(minimumSize: 1) { totalCount } }')).rejects.toThrow(
    /minimumSize:\): 1 is outside its range\. Give a number from 2/,
  );
});
