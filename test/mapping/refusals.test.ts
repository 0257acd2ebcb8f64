import { expect, test } from '@jest/globals';
import { readSchema } from '../../src/cli/read-schema.js';
import { ConductGraphError } from '../../src/errors.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { planQuery } from './answer.js';
import { testLimits } from './test-limits.js';

const model = readSchema();
const schema = apiSchema(model);

/** Asked of the database these would answer something, and mislead. */
test.each([
  [
    'a day before it and after it',
    '{ matters(where: { received: { lt: "2020-01-01", gt: "2020-02-01" } }) { totalCount } }',
    'matters(where:).received: Nothing can meet all of it. Correct the days, or put what may be either into OR',
  ],
  [
    'a day between two days that follow each other',
    '{ matters(where: { received: { possibly: { gt: "2020-02-28", lt: "2020-02-29" } } }) { totalCount } }',
    'matters(where:).received.possibly: Nothing can meet all of it. Correct the days, or put what may be either into OR',
  ],
  [
    'something within a range that has a day of another range',
    `{ allegations(where: { conduct: {
       within: { from: "2020-01-01", to: "2020-01-31" }, overlaps: { from: "2020-02-01", to: "2020-02-02" } } }) { totalCount } }`,
    'allegations(where:).conduct: Nothing can meet all of it. Correct the days, or put what may be either into OR',
  ],
  [
    'a range that ends before it begins',
    '{ allegations(where: { conduct: { overlaps: { from: "2020-02-01", to: "2020-01-01" } } }) { totalCount } }',
    'allegations(where:).conduct.overlaps: The range ends (2020-01-01) before it begins (2020-02-01). Put the earlier day into from',
  ],
  [
    'a comparison with null',
    '{ officers(where: { name: { eq: null } }) { totalCount } }',
    'officers(where:).name.eq: null is no value to compare with. Ask { stated: false } for what is not stated',
  ],
  [
    'a page from both ends',
    '{ officers(first: 1, last: 1) { totalCount } }',
    'officers(first: last: after: before:): A page is asked for from both ends. Use first and after, or last and before',
  ],
  [
    'a page that is too large',
    '{ officers(first: 101) { nodes { id } } }',
    'officers(first:): A page of 101 records cannot be given. Ask for 0 to 100, and go on with after: endCursor',
  ],
  [
    'a cursor of another order',
    '{ officers(sort: { id: ASC }, after: "WyJPZmZpY2VyLm5hbWUiLFsiYW5uIGFzaCIsIm9mZmljZXIvdC0xIl1d") { nodes { id } } }',
    'officers(after:) is no cursor of this list in this order. Give an endCursor or startCursor of the same field with the same sort, or leave it out to begin at the front.',
  ],
])('the user is told what is wrong with %s', (_, query, words) => {
  const [planned] = planQuery(query, {}, { model, schema, limits: testLimits }).values();
  expect(planned).toBeInstanceOf(ConductGraphError);
  expect((planned as ConductGraphError).message).toBe(words);
});

test('a day itself is no contradiction', () => {
  const query = '{ matters(where: { received: { gte: "2020-01-01", lte: "2020-01-01" } }) { totalCount } }';
  const [planned] = planQuery(query, {}, { model, schema, limits: testLimits }).values();
  expect(planned).not.toBeInstanceOf(Error);
});
