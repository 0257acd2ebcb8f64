import { beforeAll, expect, test } from '@jest/globals';
import { readSchema } from '../../src/cli/read-schema.js';
import type { Row } from '../../src/mapping/row.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { databaseTimeoutMs, testDatabase } from '../database.js';
import { loadFacts, makeIndexes } from '../load-facts.js';
import { answer } from './answer.js';
import { mappingCases } from './mapping-cases.js';
import { smallGraph } from './small-graph.js';
import { testLimits } from './test-limits.js';
import { testRules } from './test-rules.js';

const model = readSchema();
const schema = apiSchema(model);
const { database } = await testDatabase({ schema: true });

beforeAll(async () => {
  await makeIndexes(database, model);
  await loadFacts(database, smallGraph(model));
}, databaseTimeoutMs);

test.each(mappingCases)('rightly answered: $title', async ({ query, variables = {}, ...expected }) => {
  const answered = await answer(query, variables, {
    model,
    schema,
    rules: testRules,
    limits: testLimits,
    run: async (statement) => (await database.read(statement)).rows.map(([row]) => row as Row),
  });
  // By way of JSON: hydrated objects have no prototype.
  expect(JSON.parse(JSON.stringify(answered.data))).toEqual(expected.answer);
  // A response has the order of its query.
  expect(JSON.stringify(answered.data)).toBe(JSON.stringify(expected.answer));
  expect(answered.errors).toEqual(expected.errors ?? {});
  for (const statements of Object.values(answered.statements))
    expect(statements.length).toBeLessThanOrEqual(1);
});
