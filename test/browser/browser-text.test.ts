import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { browserText, cypherLiteral, filledText } from '../../src/browser/browser-text.js';
import { testDatabase } from '../database.js';

const { database } = await testDatabase({ keep: true });

const hostile = ['\\', '\\u0022 + 1 //', '\\\\u0022', '"', "'", '\n', '$p0', '\u0001', '\u2028', '`', '*/'];
const texts = fc.array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme' })), {
  maxLength: 5,
});
const values = fc.oneof(
  texts.map((parts) => parts.join('')),
  fc.integer(),
  fc.boolean(),
  fc.array(
    texts.map((parts) => parts.join('')),
    { maxLength: 3 },
  ),
);

test('whoever opens a link runs its query and no other, whatever stands in its values', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(values, { minLength: 20, maxLength: 20 }), async (all) => {
      const text = filledText(
        all.map((value) => ({ text: 'RETURN $p0 AS value', parameters: { p0: value } })),
      );
      const { rows } = await database.read({ text, parameters: {} });
      expect(rows.map(([value]) => value)).toEqual(all);
    }),
    { numRuns: 10, seed: 20_210_817, examples: [[[...hostile, ...hostile].slice(0, 20)]] },
  );
});

test('a query for the shell sets its parameters first, whole numbers as whole numbers', () => {
  const statement = { text: 'RETURN $p0, $p1', parameters: { p0: 20, p1: ['a'] } };
  expect(browserText(statement)).toBe(':param p0 => 20;\n:param p1 => ["a"];\nRETURN $p0, $p1;');
  expect(cypherLiteral(20)).toBe('20');
});
