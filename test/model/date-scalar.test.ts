import { expect, test } from '@jest/globals';
import { getVariableValues, Kind, parse, validate } from 'graphql';
import { readSchema } from '../../src/cli/read-schema.js';
import { apiSchema } from '../../src/model/api-schema.js';

const schema = apiSchema(readSchema());

const WORDS = 'A Date is a day that exists, written YYYY-MM-DD, such as 2021-08-17';

test.each([
  '"2021-02-30"',
  '"2021-2-3"',
  '"2021"',
  '"yesterday"',
  '20210203',
  '{ year: 2021 }',
  '"0000-01-01"',
])('a day that cannot exist or is written otherwise is refused, not compared as text: %s', (day) => {
  const query = `{ matters(where: { received: { lt: ${day} } }) { totalCount } }`;
  expect(validate(schema, parse(query)).map((error) => error.message)).toEqual([
    expect.stringContaining(WORDS),
  ]);
});

test('a day in a variable is looked at as well', () => {
  const [query] = parse(
    'query ($day: Date!) { matters(where: { received: { lt: $day } }) { totalCount } }',
  ).definitions;
  if (query?.kind !== Kind.OPERATION_DEFINITION) throw new Error('No query');
  const read = (day: unknown) => getVariableValues(schema, query.variableDefinitions ?? [], { day });
  expect(read('2024-02-29').coerced).toEqual({ day: '2024-02-29' });
  expect(read('2023-02-29').errors?.[0]?.message).toContain(WORDS);
});
