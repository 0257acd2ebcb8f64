import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { patternDatabase } from './pattern-database.js';

const ask = askOn(await patternDatabase());

const MAY = '{ from: "2027-05-01", to: "2027-05-31" }';
const record = `record { __typename ... on Node { id } }`;

test('what is due in a month: both its ends count, the days beside it do not, and a vague year is only possible', async () => {
  const query = `{ dueForReview(dataSet: "dataset/records", period: ${MAY}) {
    counts
    totalCount
    restsOn { definite possible }
    nodes { why certainty due { edtf earliest latest } ${record} evidence { id } }
  } }`;
  const about = (__typename: string, id: string) => ({ record: { __typename, id }, evidence: [{ id }] });
  const officer = (id: string) => about('Officer', `officer/records-${id}`);
  const exact = (edtf: string) => ({ certainty: 'DEFINITE', due: { edtf, earliest: edtf, latest: edtf } });
  expect(await ask(query)).toEqual({
    dueForReview: {
      counts: 'RECORD',
      totalCount: 6,
      restsOn: { definite: 5, possible: 1 },
      nodes: [
        {
          why: 'REVIEW',
          certainty: 'POSSIBLE',
          due: { edtf: '2027', earliest: '2027-01-01', latest: '2027-12-31' },
          ...officer('inyear'),
        },
        { why: 'REVIEW', ...exact('2027-05-01'), ...officer('firstday') },
        {
          why: 'REVIEW',
          certainty: 'DEFINITE',
          due: { edtf: '2027-05', earliest: '2027-05-01', latest: '2027-05-31' },
          ...officer('inmonth'),
        },
        {
          why: 'REVIEW',
          ...exact('2027-05-10'),
          ...about('Matter', 'matter/records-convicted'),
        },
        {
          why: 'SPENT',
          ...exact('2027-05-20'),
          ...about('CriminalProceeding', 'criminalproceeding/records-convicted-trial'),
        },
        { why: 'REVIEW', ...exact('2027-05-31'), ...officer('lastday') },
      ],
    },
  });
});

test('what is surely due is told from what may be, and a review from a conviction that is spent', async () => {
  const query = `{
    sure: dueForReview(dataSet: "dataset/records", period: ${MAY}, certainty: DEFINITE) { totalCount }
    maybe: dueForReview(dataSet: "dataset/records", period: ${MAY}, certainty: POSSIBLE) { nodes { due { edtf } } }
    spent: dueForReview(dataSet: "dataset/records", period: ${MAY}, why: [SPENT]) {
      nodes { record { ... on CriminalProceeding { defendant { id } } } }
    }
  }`;
  expect(await ask(query)).toEqual({
    sure: { totalCount: 5 },
    maybe: { nodes: [{ due: { edtf: '2027' } }] },
    spent: { nodes: [{ record: { defendant: { id: 'officer/records-firstday' } } }] },
  });
});

test('a period that ends before it begins, or no reason at all, is refused by name', async () => {
  const query = `{ dueForReview(period: { from: "2027-05-02", to: "2027-05-01" }, why: []) { totalCount } }`;
  await expect(ask(query)).rejects.toThrow(
    /dueForReview\(period:\): 2027-05-02 lies after 2027-05-01[^]*dueForReview\(why:\): It names none/,
  );
});
