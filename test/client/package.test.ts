import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { build } from 'esbuild'; // what bundlers leave out is measured with one of them
import { execa } from 'execa';
import { readOperations } from '../../src/cli/read-operations.js';
import { packedClient, type PackedClient } from './packed-client.js';

/** Most bytes of ours that one hook may bring into a page. */
const MOST_BYTES = 5000;

let client: PackedClient;

beforeAll(async () => {
  client = await packedClient('consumer');
}, 60_000);

describe('A frontend developer who installs the package', () => {
  test('gets everything that it says it has, and nothing that it needs is left out', async () => {
    const { folder, manifest } = client;
    const files = await readdir(folder, { recursive: true });
    const exported = Object.values(manifest.exports).flatMap((one) =>
      typeof one === 'string' ? [one] : Object.values(one),
    );
    expect(exported.filter((file) => !files.includes(file.slice('./'.length)))).toEqual([]);
    const code = files.filter((file) => /\.(?:js|d\.ts)$/.test(file));
    const texts = await Promise.all(code.map((file) => readFile(join(folder, file), 'utf8')));
    const needed = new Set(
      texts.flatMap((text) => [...text.matchAll(/from '([^.'][^']*)'/g)].map(packageOf)),
    );
    const named = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];
    expect([...needed].sort()).toEqual(named.sort().filter((name) => name !== 'react'));
    expect([...needed].filter((name) => builtinModules.includes(name))).toEqual([]);
  });

  test('needs no framework for the documents', async () => {
    const { outputFiles, metafile } = await bundled(`export * from 'conduct-graph-client';`);
    expect(outputFiles[0]?.text).not.toMatch(/apollo|react/);
    expect(Object.keys(metafile.inputs).join()).not.toContain('/dist/react/');
  });

  test('compiles what is right, as strictly as can be', async () => {
    for (const name of ['apollo', 'urql', 'tanstack-query'])
      await copyFile(`client/examples/${name}.tsx`, join(client.project, `${name}.tsx`));
    await copyFile('test/client/consumer/wrong.tsx', join(client.project, 'wrong.tsx'));
    expect(
      await compiled('right', ['apollo.tsx', 'urql.tsx', 'tanstack-query.tsx', 'wrong.tsx'], false),
    ).toEqual([]);
  }, 60_000);

  test('is told by the compiler what is wrong', async () => {
    const source = await readFile('test/client/consumer/wrong.tsx', 'utf8');
    const lines = source.split('\n');
    const expected = lines.flatMap((line, index) =>
      line.includes('@ts-expect-error') ? [`bare.tsx:${String(index + 2)}`] : [],
    );
    await writeFile(join(client.project, 'bare.tsx'), source.replaceAll('@ts-expect-error', 'wrong:'));
    expect(expected.length).toBeGreaterThan(15);
    expect(await compiled('wrong', ['bare.tsx'], true)).toEqual(expected);
  }, 60_000);

  test('reads in the editor what the schema and the cookbook say', async () => {
    const types = await readFile(join(client.folder, 'dist/generated/operations.d.ts'), 'utf8');
    const hooks = await readFile(join(client.folder, 'dist/react/generated/hooks.d.ts'), 'utf8');
    const documents = await readFile(join(client.folder, 'dist/generated/documents.d.ts'), 'utf8');
    for (const { name, description } of readOperations()) {
      const [question = ''] = description.split('\n');
      const said = (declared: string) =>
        new RegExp(`\\* ${escaped(question)}\\n(?: \\*[^\\n]*\\n)*? \\*/\\n${declared}\\b`);
      expect(hooks).toMatch(said(`export declare const use${name}Query`));
      expect(documents).toMatch(said(`export declare const ${name}Document`));
      expect(types).toMatch(said(`export type ${name}Query`));
    }
    // An alias has the words of its field: `person` is the name of a Person.
    expect(types).toMatch(
      /\/\*\* The published name\. Null when the person is unnamed\. \*\/\s+readonly person: string \| null/,
    );
    const undocumented = [...types.matchAll(/([^\n]*)\n\s*readonly (\w+):/g)].filter(
      ([, before = '']) => !before.trimEnd().endsWith('*/'),
    );
    const names = new Set(undocumented.map(([, , name = '']) => name));
    expect([...names].filter((name) => name !== '__typename')).toEqual([]);
  });
});

describe('A page is not made slow by what it does not use', () => {
  test('one hook brings in its own question and little else', async () => {
    const sizes: [string, number][] = [];
    for (const { name } of readOperations())
      for (const kind of ['Query', 'LazyQuery', 'SuspenseQuery'])
        sizes.push([
          `use${name}${kind}`,
          await ours(`export { use${name}${kind} } from 'conduct-graph-client/react';`),
        ]);
    sizes.sort(([, a], [, b]) => a - b);
    const [largest, most] = sizes.at(-1) ?? ['', 0];
    const [, middle] = sizes[Math.floor(sizes.length / 2)] ?? ['', 0];
    const cache = await ours(`export { typePolicies } from 'conduct-graph-client/apollo';`);
    console.log(
      `Bytes of ours, minified: ${String(middle)} for a hook, ${String(most)} for the largest (${largest}), ${String(cache)} for the cache's policies; the package file has ${String(client.bytes)}.`,
    );
    expect(sizes.filter(([, bytes]) => bytes >= MOST_BYTES)).toEqual([]);
    expect(most).toBeGreaterThan(500);
  });

  test('what is imported for nothing brings in nothing', async () => {
    expect(await ours(`import 'conduct-graph-client'; import 'conduct-graph-client/react';`)).toBe(0);
  });
});

function packageOf([, from = '']: RegExpMatchArray): string {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * Where the compiler finds fault, as `file:line`, each once.
 * @param skipLibCheck whether it passes over what the declarations of packages say; of the others it would find some, of ours none
 */
async function compiled(
  name: string,
  files: readonly string[],
  skipLibCheck: boolean,
): Promise<readonly string[]> {
  const compilerOptions = {
    target: 'ES2023',
    lib: ['ES2023', 'DOM'],
    module: 'NodeNext',
    types: [],
    jsx: 'react-jsx',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck,
    noEmit: true,
  };
  const folder = join(client.project, 'projects');
  await mkdir(folder, { recursive: true });
  const project = join(folder, `${name}.json`);
  await writeFile(join(client.project, 'package.json'), JSON.stringify({ type: 'module' }));
  await writeFile(project, JSON.stringify({ compilerOptions, files: files.map((file) => `../${file}`) }));
  const { stdout } = await execa('node_modules/.bin/tsc', ['-p', project, '--pretty', 'false'], {
    reject: false,
    env: { NODE_OPTIONS: '' },
  });
  const faults = [...stdout.matchAll(/^(\S+)\((\d+),\d+\): error/gm)];
  if (stdout !== '' && faults.length === 0) return [stdout];
  const here = faults.filter(
    ([, file = '']) => !file.includes('node_modules/') || file.includes('/conduct-graph-client/'),
  );
  return [...new Set(here.map(([, file = '', line = '']) => `${file.split('/').at(-1) ?? ''}:${line}`))];
}

/** A bundle of what a page imports, without what does not come from the package. */
function bundled(contents: string) {
  return build({
    stdin: { contents, resolveDir: client.project },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    external: ['@apollo/client', 'graphql', 'react'],
    // Those of this repository lead to the sources.
    tsconfigRaw: {},
  });
}

async function ours(contents: string): Promise<number> {
  const { metafile } = await bundled(contents);
  return Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([path]) => path.includes('node_modules/conduct-graph-client/'))
    .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
}
