// Runs the command line from the sources as they are: `node test/program.mjs db status`. Plain JavaScript, as Node
// itself has to read it. Types are stripped into .test-data/program, where only what has changed is written again.
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transform } from '@swc/core';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const built = join(root, '.test-data', 'program');

async function changedAt(file) {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

async function build(source) {
  const target = join(built, relative(join(root, 'src'), source).replace(/\.ts$/, '.js'));
  if ((await changedAt(target)) > (await changedAt(source))) return;
  const options = { filename: source, sourceMaps: 'inline', module: { type: 'es6' } };
  const { code } = await transform(await readFile(source, 'utf8'), {
    ...options,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  });
  await mkdir(dirname(target), { recursive: true });
  // Several test workers may do this at once.
  const beside = `${target}.${randomUUID()}`;
  await writeFile(beside, code);
  await rename(beside, target);
}

const files = await readdir(join(root, 'src'), { recursive: true });
await Promise.all(files.filter((file) => file.endsWith('.ts')).map((file) => build(join(root, 'src', file))));
await import(pathToFileURL(join(built, 'cli', 'main.js')).href);
