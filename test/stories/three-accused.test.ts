import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

const accused = (name: string) => ({ accused: { name } });

test('what was found against one accused does not answer for another, or for the next allegation', async () => {
  const query = `{ matter(id: "matter/story-three") { allegations(sort: { id: ASC }) { totalCount nodes {
    accused { name }
    words
    status
    victims { nodes { pseudonym } }
    findings { nodes { severity standards outcome { kind months } } }
  } } } }`;
  const finding = (severity: string | null, standards: readonly string[], kind: string, months?: number) => ({
    nodes: [{ severity, standards, outcome: { kind, months: months ?? null } }],
  });
  const v1 = { nodes: [{ pseudonym: 'V1' }] };
  expect(await ask(query)).toEqual({
    matter: {
      allegations: {
        totalCount: 5,
        nodes: [
          {
            ...accused('Piers Drummond'),
            words: 'Wrote a false account of it.',
            status: 'NOT_PROVEN',
            victims: { nodes: [] },
            findings: finding(null, [], 'NOT_PROVEN'),
          },
          {
            ...accused('Piers Drummond'),
            words: 'Struck a detainee in a cell.',
            status: 'PROVEN',
            victims: v1,
            findings: finding(
              'GROSS_MISCONDUCT',
              ['USE_OF_FORCE', 'DISCREDITABLE_CONDUCT'],
              'DISMISSAL_WITHOUT_NOTICE',
            ),
          },
          {
            ...accused('Nia Pell'),
            words: 'Searched the detainee without authority.',
            status: 'CASE_TO_ANSWER',
            victims: v1,
            findings: { nodes: [] },
          },
          {
            ...accused('Tom Varga'),
            words: 'Did not report what was said in the canteen.',
            status: 'PROVEN',
            victims: { nodes: [] },
            findings: finding('MISCONDUCT', ['DUTIES_AND_RESPONSIBILITIES'], 'FINAL_WRITTEN_WARNING', 18),
          },
          {
            ...accused('Lena Okoro'),
            words: 'Stood by.',
            status: 'PROVEN',
            victims: v1,
            findings: finding(
              'MISCONDUCT',
              ['CHALLENGING_AND_REPORTING_IMPROPER_CONDUCT'],
              'WRITTEN_WARNING',
              12,
            ),
          },
        ],
      },
    },
  });
});

test('the one split off is not yet found against on the day of the first hearing, and the one waiting not at all', async () => {
  const query = `{ matter(id: "matter/story-three") { allegations(sort: { id: ASC }) { nodes {
    accused { name }
    first: statusOn(day: "2019-05-14") { status }
    later: statusOn(day: "2019-11-05") { status }
    since: statusOn(day: "2020-04-01") { status }
  } } } }`;
  const stood = (name: string, ...[first, later, since]: readonly string[]) => ({
    ...accused(name),
    first: { status: first },
    later: { status: later },
    since: { status: since },
  });
  expect(await ask(query)).toEqual({
    matter: {
      allegations: {
        nodes: [
          stood('Piers Drummond', 'NOT_PROVEN', 'NOT_PROVEN', 'NOT_PROVEN'),
          stood('Piers Drummond', 'PROVEN', 'PROVEN', 'PROVEN'),
          // The hearing of March 2020 is only announced, so it decides nothing.
          stood('Nia Pell', 'ALLEGED', 'ALLEGED', 'CASE_TO_ANSWER'),
          stood('Tom Varga', 'ALLEGED', 'PROVEN', 'PROVEN'),
          stood('Lena Okoro', 'PROVEN', 'PROVEN', 'PROVEN'),
        ],
      },
    },
  });
});
