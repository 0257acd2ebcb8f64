import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildModel } from '../model/build-model.js';
import type { GraphModel } from '../model/graph-model.js';

const FOLDER = new URL('../../schema/', import.meta.url);

let own: GraphModel | null = null;

/** The graph model of the SDL in `schema/`, read once in a process. @throws BAD_INPUT with every fault of the SDL. */
export function readSchema(folder: URL = FOLDER): GraphModel {
  return folder === FOLDER ? (own ??= read(FOLDER)) : read(folder);
}

function read(folder: URL): GraphModel {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  return buildModel(
    names.map((name) => ({
      name: `schema/${name}`,
      text: readFileSync(fileURLToPath(new URL(name, folder)), 'utf8'),
    })),
  );
}
