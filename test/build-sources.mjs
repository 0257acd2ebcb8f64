// Strips the types of the sources into .test-data/program, so that Node runs them as they are now. Plain JavaScript,
// as Node itself has to read it. Only what has changed is written again.
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transform } from '@swc/core';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = join(root, 'src');
const built = join(root, '.test-data', 'program');

/** Builds, and gives the address of a built file. @param {string} name such as `cli/main.js` */
export async function buildSources(name) {
  const files = await readdir(sources, { recursive: true });
  await Promise.all(files.filter((file) => file.endsWith('.ts')).map((file) => build(join(sources, file))));
  // The program finds these beside its own folder.
  await Promise.all(['schema', 'seed', 'bench', 'package.json'].map((name) => link(name)));
  return pathToFileURL(join(built, name)).href;
}

async function build(source) {
  const target = join(built, relative(sources, source).replace(/\.ts$/, '.js'));
  if ((await changedAt(target)) > (await changedAt(source))) return;
  const { code } = await transform(await readFile(source, 'utf8'), {
    filename: source,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  });
  await mkdir(dirname(target), { recursive: true });
  // Several test workers may do this at once.
  const beside = `${target}.${randomUUID()}`;
  await writeFile(beside, code);
  await rename(beside, target);
}

async function link(name) {
  await symlink(join(root, name), join(root, '.test-data', name)).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

async function changedAt(file) {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
