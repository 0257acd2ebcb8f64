import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ConductGraphError, type Fault } from '../errors.js';
import type { LibraryText } from './library.js';
import { LARGEST_FILE } from './yaml-file.js';

/** The files of a library folder, and the faults of those that cannot be read. */
export interface LibraryFolder {
  readonly texts: readonly LibraryText[];
  readonly faults: readonly Fault[];
}

/** Reads every `.yaml` file of a folder. @throws BAD_INPUT when there is no such folder, or none in it */
export function readLibraryFolder(folder: string): LibraryFolder {
  const texts: LibraryText[] = [];
  const faults: Fault[] = [];
  for (const name of yamlFiles(folder)) {
    const path = join(folder, name);
    const read = readText(path);
    if (typeof read === 'string') texts.push({ name: path, text: read });
    else faults.push(read);
  }
  return { texts, faults };
}

function yamlFiles(folder: string): readonly string[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    throw new ConductGraphError(
      'BAD_INPUT',
      `${folder} is no folder that can be read. Name the folder of a case library, which holds library.yaml.`,
    );
  }
  const files = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  if (files.length > 0) return files;
  throw new ConductGraphError(
    'BAD_INPUT',
    `${folder} holds no .yaml file. Name the folder of a case library, or begin one with \`conduct-graph new-case\`.`,
  );
}

/** A file's text, or what is wrong with it. Nothing of its content is repeated. */
function readText(path: string): string | Fault {
  try {
    const { size } = statSync(path);
    if (size > LARGEST_FILE) {
      return {
        place: path,
        problem: `The file has ${String(size)} bytes`,
        remedy: `Split it: at most ${String(LARGEST_FILE)} are read`,
      };
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError)
      return { place: path, problem: 'The file is not UTF-8 text', remedy: 'Save it as UTF-8' };
    return {
      place: path,
      problem: 'The file cannot be read',
      remedy: 'Check that it is a file and that you may read it',
    };
  }
}
