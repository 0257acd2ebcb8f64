import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Row } from '../../src/mapping/row.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { testDatabase } from '../database.js';
import { founding, load, model } from '../ingest/founding-library.js';
import { answer } from '../mapping/answer.js';
import { testLimits } from '../mapping/test-limits.js';

const { database, empty } = await testDatabase();
await empty();
await load(database, founding);

const readme = readFileSync('src/mapping/README.md', 'utf8');
const shown = [...readme.matchAll(/`([{[][^`]+)`/g)].map(([, text = '']) => text);
const [query = '', parameters, row, value] = shown;

test('the question that the README of the mapping follows has this statement, this row and this answer', async () => {
  const rows: Row[] = [];
  const { data, statements } = await answer(
    query,
    {},
    {
      model,
      schema: apiSchema(model),
      rules: {},
      limits: testLimits,
      run: async (statement) => {
        rows.push(...(await database.read(statement)).rows.map(([one]) => one as Row));
        return rows;
      },
    },
  );
  const [statement] = statements['officers'] ?? [];
  expect(statement?.text).toBe(/```cypher\n([^]*?)```/.exec(readme)?.[1]?.trim());
  expect(JSON.stringify(statement?.parameters)).toBe(parameters);
  expect(JSON.stringify(rows[0]?.[1])).toBe(row);
  expect(JSON.stringify(data['officers'])).toBe(value);
});
