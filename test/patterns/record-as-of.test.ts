import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { patternDatabase } from './pattern-database.js';

const ask = askOn(await patternDatabase());

const AS_OF = `query ($id: ID!, $day: Date!) { matter(id: $id) {
  recordAsOf(day: $day) { certainty fact { fact record { __typename } } }
  notYet: knownFacts(where: { NOT: { known: { possibly: { overlaps: { from: $day, to: $day } } } } }) { totalCount }
} }`;

interface AsOf {
  readonly matter: {
    readonly recordAsOf: readonly {
      readonly certainty: string;
      readonly fact: { readonly fact: string; readonly record: { readonly __typename: string } };
    }[];
    readonly notYet: { readonly totalCount: number };
  };
}

/** Facts as `Type.fact certainty`. */
async function known(id: string, day: string) {
  const { matter } = (await ask(AS_OF, { id, day })) as unknown as AsOf;
  const facts = matter.recordAsOf.map(
    ({ certainty, fact }) => `${fact.record.__typename}.${fact.fact} ${certainty}`,
  );
  return { facts: facts.sort(), notYet: matter.notYet.totalCount };
}

test('a fact stands from its first publication on: not the day before, and only perhaps in a month that is not told closer', async () => {
  const matter = 'matter/records-toldlater';
  // Of the leaflet nobody gives a day: it may have been there always.
  const perhaps = ['Matter.received POSSIBLE', 'Matter.reference POSSIBLE'];
  expect(await known(matter, '2021-02-28')).toEqual({ facts: perhaps, notYet: 8 });
  const march = ['Allegation.accused DEFINITE', 'Allegation.words DEFINITE', 'Matter.origin DEFINITE'];
  expect(await known(matter, '2021-03-01')).toEqual({ facts: [...march, ...perhaps], notYet: 5 });
  expect(await known(matter, '2021-05-31')).toEqual({ facts: [...march, ...perhaps], notYet: 5 });
  const june = (certainty: string) => [
    `Allegation.conduct ${certainty}`,
    `Finding.allegation ${certainty}`,
    `Finding.result ${certainty}`,
    `Hearing.heldOn ${certainty}`,
    `Hearing.occurrence ${certainty}`,
  ];
  expect(await known(matter, '2021-06-01')).toEqual({
    facts: [...march, ...june('POSSIBLE'), ...perhaps].sort(),
    notYet: 0,
  });
  expect(await known(matter, '2021-06-30')).toEqual({
    // The gazette gives the reference as well, and it has surely come out by now.
    facts: [...march, ...june('DEFINITE'), 'Matter.received POSSIBLE', 'Matter.reference DEFINITE'].sort(),
    notYet: 0,
  });
});

test('of a fact with several citations those show that were published by the day', async () => {
  const query = `query ($day: Date!) { matter(id: "matter/records-toldlater") {
    knownFacts(where: { fact: { eq: "words" } }) { nodes {
      known { startEarliest startLatest endLatest ongoing }
      citations { quote }
      citationsAsOf(day: $day) { certainty citation { quote source { publisher } } }
    } }
  } }`;
  const notice = {
    certainty: 'DEFINITE',
    citation: { quote: 'swore at a passer-by', source: { publisher: 'Norlund Constabulary' } },
  };
  const gazette = {
    certainty: 'POSSIBLE',
    citation: { quote: 'cursed', source: { publisher: 'The Norlund Gazette' } },
  };
  const words = {
    known: { startEarliest: '2021-03-01', startLatest: '2021-03-01', endLatest: null, ongoing: 'YES' },
    citations: [{ quote: 'swore at a passer-by' }, { quote: 'cursed' }],
  };
  const answer = (...citationsAsOf: readonly object[]) => ({
    matter: { knownFacts: { nodes: [{ ...words, citationsAsOf }] } },
  });
  expect(await ask(query, { day: '2021-04-01' })).toEqual(answer(notice));
  expect(await ask(query, { day: '2021-06-15' })).toEqual(answer(notice, gazette));
});

test('an officer shows what is on record of the officer alone, and a victim never shows', async () => {
  const query = `{ officer(id: "officer/records-firstofthem") {
    recordAsOf(day: "2030-01-01") { fact { record { ... on Node { id } } } }
  } matter(id: "matter/records-toldlater") { knownFacts { nodes { fact record { __typename } } } } }`;
  const { officer, matter } = (await ask(query)) as unknown as {
    readonly officer: {
      readonly recordAsOf: readonly { readonly fact: { readonly record: { readonly id: string } } }[];
    };
    readonly matter: {
      readonly knownFacts: { readonly nodes: readonly { readonly record: object | null }[] };
    };
  };
  const records = [...new Set(officer.recordAsOf.map(({ fact }) => fact.record.id))].sort();
  expect(records).toEqual(
    [
      'allegation/records-twoaccused-again',
      'allegation/records-twoaccused-first',
      'finding/records-twoaccused-hearing-again',
      'finding/records-twoaccused-hearing-first',
      'listentry/records-twoaccused-first',
      'officer/records-firstofthem',
    ].sort(),
  );
  expect(matter.knownFacts.nodes.filter(({ record }) => record === null)).toEqual([]);
});

test('before the first report of it nothing is on record of Ashley Bashar, and of Syed Ali only what has no day', async () => {
  const query = `query ($id: ID!, $day: Date!) { officer(id: $id) { recordAsOf(day: $day) { certainty } } }`;
  const certainties = async (id: string, day: string) => {
    const { officer } = (await ask(query, { id, day })) as unknown as {
      readonly officer: { readonly recordAsOf: readonly { readonly certainty: string }[] };
    };
    return new Set(officer.recordAsOf.map(({ certainty }) => certainty));
  };
  expect(await certainties('officer/met-jg6c14', '2023-11-16')).not.toContain('DEFINITE');
  expect(await certainties('officer/met-jg6c14', '2023-11-17')).toContain('DEFINITE');
  expect(await certainties('officer/met-zxtc7d', '2021-08-16')).toEqual(new Set(['POSSIBLE']));
  expect(await certainties('officer/met-zxtc7d', '2021-08-17')).toContain('DEFINITE');
});
