import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';

/** Folders in which somebody writes: what is only generated is explained where it is generated from. */
const folders = readdirSync('src', { withFileTypes: true }).filter(
  (one) => one.isDirectory() && readdirSync(join('src', one.name)).some((inside) => inside !== 'generated'),
);
const decisions = readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`);
const readmes = folders.map(({ name }) => `src/${name}/README.md`);

test('every folder says in a few lines what it is for', () => {
  expect(readmes.filter((path) => !existsSync(path))).toEqual([]);
  const long = readmes.filter((path) => lines(path) > (path === 'src/mapping/README.md' ? 40 : 15));
  expect(long).toEqual([]);
});

test.each(readmes)('every file that %s names is there', (path) => {
  const named = [...readFileSync(path, 'utf8').matchAll(/`([a-z-]+\.ts)`/g)].map(([, file = '']) => file);
  expect(named.filter((file) => !existsSync(join(dirname(path), file)))).toEqual([]);
});

test.each([...readmes, ...decisions, 'CONTRIBUTING.md'])('every link of %s leads somewhere', (path) => {
  const links = [...readFileSync(path, 'utf8').matchAll(/\]\((?!http)([^)#]+)\)/g)];
  const targets = links.map(([, target = '']) => join(dirname(path), target));
  expect(targets.filter((target) => !existsSync(target))).toEqual([]);
});

function lines(path: string): number {
  return readFileSync(path, 'utf8').trimEnd().split('\n').length;
}
