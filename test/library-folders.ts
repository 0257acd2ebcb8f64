import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Every case library of the project: the founding cases, and the stories of tests. */
export function libraryFolders(): readonly string[] {
  const stories = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('library.yaml'))
    .map((name) => dirname(join('test', name)))
    .sort();
  return ['seed/cases', ...stories].filter((folder) => existsSync(join(folder, 'library.yaml')));
}
