import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { buildSchema, findBreakingChanges } from 'graphql';
import { readSchema } from '../../src/cli/read-schema.js';
import { apiSchema } from '../../src/model/api-schema.js';

const released = buildSchema(readFileSync('test/schema/released.graphql', 'utf8'));
const changelog = readFileSync('CHANGELOG.md', 'utf8');

test('a query that worked with the last release still works, or CHANGELOG.md says that it does not', () => {
  const changes = findBreakingChanges(released, apiSchema(readSchema()));
  const unannounced = changes.map(({ description }) => description).filter((one) => !changelog.includes(one));
  expect(unannounced).toEqual([]);
});

test('the comparison would notice: a field less is a change that has to be announced', () => {
  const text = readFileSync('test/schema/released.graphql', 'utf8');
  const without = buildSchema(text.replace(/^ {2}pseudonym: String!\n/gm, ''));
  expect(findBreakingChanges(released, without).map(({ description }) => description)).toEqual([
    'Victim.pseudonym was removed.',
  ]);
});
