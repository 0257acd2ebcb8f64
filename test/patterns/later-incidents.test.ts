import { describe, expect, test } from '@jest/globals';
import { pairsLibrary, short } from './pairs-library.js';

const ask = await pairsLibrary();

interface Row {
  readonly certainty: string;
  readonly matter: { readonly id: string };
  readonly after: { readonly id: string };
  readonly days: number | null;
}

/** `later after earlier CERTAINTY days`, in the order of the answer; every count is checked against them. */
async function rows(pattern: string, given: string): Promise<readonly string[]> {
  const query = `{ ${pattern}(PAIRS, first: 100${given}) {
    totalCount restsOn { definite possible } nodes { certainty days matter { id } after { id } }
  } }`;
  const answer = (await ask(query))[pattern] as {
    readonly totalCount: number;
    readonly restsOn: { readonly definite: number; readonly possible: number };
    readonly nodes: readonly Row[];
  };
  const definite = answer.nodes.filter((one) => one.certainty === 'DEFINITE').length;
  expect(answer.totalCount).toBe(answer.nodes.length);
  expect(answer.restsOn).toEqual({ definite, possible: answer.nodes.length - definite });
  return answer.nodes.map(
    ({ certainty, days, matter, after }) =>
      `${short(matter.id)} after ${short(after.id)} ${certainty} ${String(days)}`,
  );
}

describe('a new incident after an earlier matter had closed', () => {
  test('counts from the day after closing to the last day of the window, vague days apart, each officer-matter once', async () => {
    const found = await rows('repeatAfterClosing', '');
    expect([...found].sort()).toEqual([
      'doubleb after doublea DEFINITE 10',
      'exactc after exacta DEFINITE 1',
      'exactd after exacta DEFINITE 365',
      'otherb after othera DEFINITE 10',
      'quashedc after quasheda DEFINITE 10',
      'vagueb after vaguea POSSIBLE 1',
      'vaguec after vaguea DEFINITE 60',
      'withb after witha DEFINITE 31',
    ]);
    expect(found.map((one) => Number(one.split(' ').at(-1)))).toEqual(
      found.map((one) => Number(one.split(' ').at(-1))).sort((a, b) => a - b),
    );
  });

  test.each([
    [
      1,
      ['exactc after exacta DEFINITE 1', 'vagueb after vaguea POSSIBLE 1', 'vaguec after vaguea POSSIBLE 1'],
    ],
    [
      59,
      [
        'doubleb after doublea DEFINITE 10',
        'exactc after exacta DEFINITE 1',
        'otherb after othera DEFINITE 10',
        'quashedc after quasheda DEFINITE 10',
        'vagueb after vaguea POSSIBLE 1',
        'vaguec after vaguea POSSIBLE 1',
        'withb after witha DEFINITE 31',
      ],
    ],
    [
      366,
      [
        'doubleb after doublea DEFINITE 10',
        'exactc after exacta DEFINITE 1',
        'exactd after exacta DEFINITE 365',
        'exacte after exacta DEFINITE 366',
        'otherb after othera DEFINITE 10',
        'quashedc after quasheda DEFINITE 10',
        'vagueb after vaguea POSSIBLE 1',
        'vaguec after vaguea DEFINITE 60',
        'withb after witha DEFINITE 31',
      ],
    ],
  ] as const)('within %i days', async (window, expected) => {
    expect([...(await rows('repeatAfterClosing', `, window: ${String(window)}`))].sort()).toEqual(expected);
  });

  test('without a window it counts however long it took', async () => {
    const found = await rows('repeatAfterClosing', ', window: null');
    expect(found.filter((one) => one.startsWith('exact') || one.startsWith('vague'))).toEqual([
      'exactc after exacta DEFINITE 1',
      'vagueb after vaguea POSSIBLE 1',
      'vaguec after vaguea DEFINITE 60',
      'exactd after exacta DEFINITE 365',
      'exacte after exacta DEFINITE 366',
    ]);
  });

  test('the same code, the same family, and OTHER, which is no family', async () => {
    const code = await rows('repeatAfterClosing', ', categories: SAME_CODE');
    expect(code).toEqual(['otherb after othera DEFINITE 10', 'doubleb after doublea DEFINITE 41']);
    expect(await rows('repeatAfterClosing', ', categories: SAME_FAMILY')).toEqual([
      'doubleb after doublea DEFINITE 10',
    ]);
  });

  test('after a proven one it counts only what stands: a quashed finding does not', async () => {
    expect(await rows('repeatAfterClosing', ', statuses: PROVEN')).toEqual([
      'quashedc after quashedb DEFINITE 224',
    ]);
    expect(await rows('repeatAfterClosing', ', statuses: CASE_TO_ANSWER')).toEqual([
      'quashedc after quasheda DEFINITE 10',
    ]);
  });

  test('an incident that a vague date puts into a period is possible there, and one sure side alone is a filter as well', async () => {
    const july = ', window: null, period: { from: "2017-07-01", to: "2017-07-31" }';
    expect(await rows('repeatAfterClosing', july)).toEqual(['vaguec after vaguea DEFINITE 60']);
    const later = ', window: null, period: { from: "2017-07-02", to: "2017-12-31" }';
    expect(await rows('repeatAfterClosing', later)).toEqual(['vaguec after vaguea POSSIBLE 60']);
    const surely = `{ repeatAfterClosing(PAIRS${later}, certainty: DEFINITE) { totalCount } }`;
    expect(await ask(surely)).toEqual({ repeatAfterClosing: { totalCount: 0 } });
    // A filter reads the certainty that the row shows, not that of the row without a period.
    const shown = (certainty: string) => `, where: { certainty: { eq: ${certainty} } }`;
    expect(await rows('repeatAfterClosing', `${later}${shown('POSSIBLE')}`)).toEqual([
      'vaguec after vaguea POSSIBLE 60',
    ]);
    expect(await rows('repeatAfterClosing', `${later}${shown('DEFINITE')}`)).toEqual([]);
    const rests = `{ repeatAfterClosing(PAIRS${later}${shown('POSSIBLE')}) { restsOn { definite possible } } }`;
    expect(await ask(rests)).toEqual({ repeatAfterClosing: { restsOn: { definite: 0, possible: 1 } } });
    expect(await rows('repeatAfterClosing', ', window: 1, certainty: POSSIBLE, minimumSources: 2')).toEqual(
      [],
    );
  });

  test('pages go on where they ended, also downwards', async () => {
    const query = `query ($after: String) { repeatAfterClosing(PAIRS, first: 2, after: $after, sort: { days: DESC }) {
      nodes { matter { id } } pageInfo { endCursor hasNextPage }
    } }`;
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page = (await ask(query, { after }))['repeatAfterClosing'] as {
        readonly nodes: readonly Row[];
        readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
      };
      seen.push(...page.nodes.map(({ matter }) => short(matter.id)));
      more = page.pageInfo.hasNextPage;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toHaveLength(8);
    expect(new Set(seen).size).toBe(8);
    expect(seen.slice(0, 3)).toEqual(['exactd', 'vaguec', 'withb']);
  });
});

describe('a new incident while an earlier matter was open', () => {
  test('from the day after receipt to the day of closing; without a closing to the last step for certain', async () => {
    expect([...(await rows('newIncidentWhileOpen', ''))].sort()).toEqual([
      'exactb after exacta DEFINITE 28',
      'silentb after silenta DEFINITE 124',
      'silentc after silenta POSSIBLE 187',
      'vagueb after vaguea POSSIBLE 139',
    ]);
  });

  test('a row shows the rule, its evidence and what is not known', async () => {
    const query = `{ newIncidentWhileOpen(PAIRS, first: 1) {
      definition counts restsOn { notStated { fact } }
      nodes { relation categories statuses interval { minDays maxDays } evidence { __typename ... on Node { id } } }
    } }`;
    expect(await ask(query)).toEqual({
      newIncidentWhileOpen: {
        definition: expect.stringContaining('Where no source says that it closed') as unknown,
        counts: 'OFFICER_MATTER',
        restsOn: {
          notStated: ['Allegation.category', 'Matter.closed', 'Matter.received'].map((fact) => ({ fact })),
        },
        nodes: [
          {
            relation: 'WHILE_OPEN',
            categories: 'ANY',
            statuses: 'ALL',
            interval: { minDays: 28, maxDays: 28 },
            evidence: [
              { __typename: 'Allegation', id: 'allegation/pairs-exacta-one' },
              { __typename: 'Allegation', id: 'allegation/pairs-exactb-one' },
              { __typename: 'Matter', id: 'matter/pairs-exacta' },
            ],
          },
        ],
      },
    });
  });
});

test('a parameter out of its range is refused by name, with the range', async () => {
  const refused = (given: string) => ask(`{ repeatAfterClosing(PAIRS, ${given}) { totalCount } }`);
  await expect(refused('window: -1')).rejects.toThrow(
    /repeatAfterClosing\(window:\): -1 is outside its range\. Give a number from 1 to 36525/,
  );
  await expect(refused('window: 0, period: { from: "2020-01-02", to: "2020-01-01" }')).rejects.toThrow(
    /\(window:\)[^]*\(period:\): 2020-01-02 lies after 2020-01-01/,
  );
});
