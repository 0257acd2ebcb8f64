import { expect, test } from '@jest/globals';
import { readSchema } from '../../src/cli/read-schema.js';
import { checkPatterns } from '../../src/mapping/check-patterns.js';
import { PATTERNS } from '../../src/patterns/patterns.js';

const model = readSchema();
const among = (byField: typeof PATTERNS) => () => checkPatterns(model, { byField, dataSet: 'dataset/x' });

test('every field that is a pattern has its rule, and every rule its field', () => {
  expect(among(PATTERNS)).not.toThrow();
});

test('a pattern that was forgotten on either side is named before anybody asks, all of them together', () => {
  const { funnel, priorSimilarInvestigations, ...others } = Object.fromEntries(PATTERNS);
  if (!funnel || !priorSimilarInvestigations) throw new Error('no pattern to leave out');
  const wrong = new Map(Object.entries({ ...others, priorSimilarInvestigations: funnel, funel: funnel }));
  expect(among(wrong)).toThrow(/Query\.funnel: It is marked @pattern, and there is no pattern of this name/);
  expect(among(wrong)).toThrow(/Query\.funel: There is a pattern of this name, and no field/);
  expect(among(wrong)).toThrow(
    /Query\.priorSimilarInvestigations: Its rows are records, and the pattern counts a table/,
  );
});
