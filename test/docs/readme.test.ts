import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { statusOn } from '../../src/derived/status-on.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { testDatabase } from '../database.js';
import { founding, load, model } from '../ingest/founding-library.js';
import { answer } from '../mapping/answer.js';

const { database, empty } = await testDatabase();
await empty();
await load(database, founding);

const readme = readFileSync('README.md', 'utf8');
const examples = [...readme.matchAll(/```graphql\n([^]*?)```\s+```json\n([^]*?)```/g)].map(
  ([, query = '', json = '']) => ({ query, json }),
);

const schema = apiSchema(model);

test.each(examples)('the README shows real answers: %#', async ({ query, json }) => {
  const { data, errors } = await answer(
    query,
    {},
    {
      model,
      schema,
      rules: { statusOn: (values, { day }) => statusOn(values, { day: String(day) }) },
      limits: { usual: 20, most: 100 },
      run: async (statement) =>
        (await database.read(statement)).rows.map(([row]) => row as readonly unknown[]),
    },
  );
  expect(errors).toEqual({});
  expect(JSON.parse(JSON.stringify(data))).toEqual(JSON.parse(json));
});

test('every question of the README has its answer beside it', () => {
  expect(examples.length).toBe(readme.split('```graphql').length - 1);
  expect(examples.length).toBeGreaterThan(1);
});

test('every link of the README leads somewhere', () => {
  const links = [...readme.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, path = '']) => path);
  expect(links.filter((path) => !existsSync(path))).toEqual([]);
});
