import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { expect, test } from '@jest/globals';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

/** Imports of our own, file to file, without the ending. */
const imports = files.flatMap((file) =>
  [...readFileSync(join('src', file), 'utf8').matchAll(/from '(\.[^']*)'/g)].map(([, path = '']) => ({
    from: file.replace(/(\.d)?\.ts$/, ''),
    to: relative('src', normalize(join('src', dirname(file), path))).replace(/\.js$/, ''),
  })),
);

/** The table of CONTRIBUTING.md: folder, and what it may import. */
const table = new Map(
  [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| ([a-z][a-z0-9-]*) +\| (.+?) +\|$/gm)]
    .filter(([, folder]) => folder !== 'folder')
    .map(([, folder = '', allowed = '']) => [folder, allowed]),
);

const folderOf = (file: string): string => file.split('/')[0] ?? '';

function mayImport(from: string, to: string): boolean {
  const allowed = table.get(from);
  if (from === to) return true;
  if (allowed === undefined) return false;
  const anythingBut = /^anything(?: but (.+))?$/.exec(allowed);
  if (!anythingBut) return allowed.split(', ').includes(to);
  return !(anythingBut[1] ?? '').split(', ').includes(to);
}

test('a newcomer can trust the map: nothing is imported that the table of CONTRIBUTING.md does not allow', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(imports.length).toBeGreaterThan(100);
  const forbidden = imports.filter(({ from, to }) => !mayImport(folderOf(from), folderOf(to)));
  expect(forbidden).toEqual([]);
});

test('every folder stands in the table, and every row of the table has its folder', () => {
  expect([...table.keys()].sort()).toEqual(
    [...new Set(files.map((file) => folderOf(file.replace(/\.ts$/, ''))))].sort(),
  );
});

test('a change stays where it is made: no circle of imports', () => {
  const graph = new Map<string, string[]>();
  for (const { from, to } of imports) graph.set(from, [...(graph.get(from) ?? []), to]);
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file]);
    if (path.includes(file) || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  expect(circles).toEqual([]);
});

test('a file can be read at a sitting: none is over 250 lines', () => {
  const long = files.filter(
    (file) => !file.includes('generated') && readFileSync(join('src', file), 'utf8').split('\n').length > 251,
  );
  expect(long).toEqual([]);
});
