import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { PATTERNS } from '../../src/patterns/patterns.js';
import { fittingValues, model, patternFields, type Given, type PatternField } from './pattern-field.js';

const each = patternFields.map((pattern) => [pattern.name, pattern] as const);
const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Tests of all patterns alike. */
const GENERIC: readonly string[] = ['every-pattern.test.ts', 'hostile.test.ts', 'plans.test.ts'];

test.each(each)('%s has its rule in a file of its name', (name) => {
  expect(existsSync(`src/patterns/${kebab(name)}.ts`)).toBe(true);
});

test('every pattern is tested by its answers', () => {
  const own = readdirSync('test/patterns').filter(
    (file) => file.endsWith('.test.ts') && !GENERIC.includes(file),
  );
  const texts = own.map((file) => readFileSync(`test/patterns/${file}`, 'utf8'));
  const missing = patternFields.filter(
    ({ name }) => !texts.some((text) => new RegExp(`\\b${name}\\b`).test(text)),
  );
  expect(missing.map(({ name }) => name)).toEqual([]);
});

test('every pattern is asked by a known operation', () => {
  const missing = patternFields.filter(({ asked }) => !asked).map(({ name }) => name);
  expect(missing).toEqual([]);
});

function usual({ own, least }: PatternField): Given {
  const defaults = own.flatMap(({ name, defaultValue }) =>
    defaultValue === undefined ? [] : [[name, defaultValue] as const],
  );
  return { ...Object.fromEntries(defaults), ...least };
}

function definitionOf({ name }: PatternField, given: Given): string | null {
  const read = PATTERNS.get(name)?.read(given, model);
  return read && 'definition' in read ? read.definition : null;
}

const adjustable = patternFields.flatMap((pattern) =>
  pattern.own.map((argument) => [pattern.name, argument.name, pattern, argument.type] as const),
);

/** The usual values, and those with one other argument changed: some arguments matter only beside another. */
function* settings(pattern: PatternField, apart: string): Iterable<Given> {
  yield usual(pattern);
  for (const { name, type } of pattern.own.filter((one) => one.name !== apart))
    for (const value of fittingValues(type)) yield { ...usual(pattern), [name]: value };
}

test.each(adjustable)('the definition of %s says what was asked by %s', (_, name, pattern, type) => {
  const values = fittingValues(type);
  const isSaid = [...settings(pattern, name)].some((given) => {
    const before = definitionOf(pattern, given);
    const changed = values
      .filter((value) => JSON.stringify(value) !== JSON.stringify(given[name]))
      .flatMap((value) => definitionOf(pattern, { ...given, [name]: value }) ?? []);
    return before !== null && changed.length > 0 && !changed.includes(before);
  });
  expect(isSaid || values.length === 0).toBe(true);
});

test.each(each)('%s says its rule in a sentence', (_, pattern) => {
  expect(definitionOf(pattern, usual(pattern))).toMatch(/^[A-Z][^]*\.$/);
});
