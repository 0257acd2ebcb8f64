import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { adminTool } from './admin-tool.js';
import { dataFolderOf, inDataFolder, makeDataFolder, type DataFolder } from './data-folder.js';
import { install } from './installation.js';
import type { LocalNeo4jOptions } from './options.js';
import { releaseOf } from './releases.js';
import { removeLeftovers } from './remove-leftovers.js';
import { storeToSwitchTo, switchStore } from './switch-store.js';
import { whileDown } from './while-down.js';
import { writeWhole } from './write-whole.js';

/** Files for Neo4j's importer: rows, and the header that says what they are. */
export interface ImportFile {
  readonly header: string;
  readonly rows: string;
}

/** By label, and by type. */
export interface ImportFiles {
  readonly nodes: ReadonlyMap<string, readonly ImportFile[]>;
  readonly relationships: ReadonlyMap<string, readonly ImportFile[]>;
  /** What stands between the elements of a list. */
  readonly betweenElements: string;
}

/**
 * Makes a store of files, aside, and puts it in the place of the one that is there: seconds, while which Neo4j is down. What
 * was there stays until the new one is whole.
 * @param onWhole called before the store is switched to
 * @returns how long the importer itself took, in milliseconds
 * @throws NEO4J_IN_USE when another command still uses Neo4j, NEO4J_MISSING, NEO4J_FAILED, DATA_FOLDER
 */
export async function importStore(
  options: LocalNeo4jOptions,
  files: ImportFiles,
  onWhole: () => void = () => undefined,
): Promise<number> {
  const folder = dataFolderOf(options.dataFolder, releaseOf(options.version));
  await makeDataFolder(folder);
  const installation = await install(folder, options);
  const aside = await makeAside(folder);
  try {
    const begun = Date.now();
    await adminTool(installation, { ...folder, ...aside }, commandOf(files), {
      javaOptions: ['-Xmx2g', ...(options.javaOptions ?? [])],
      onOutput(text) {
        const [, percent] = /(\d+)%[^%]*$/.exec(text) ?? [];
        if (percent !== undefined) options.progress.now(`Neo4j's importer: ${percent} per cent of a step`);
      },
    });
    const took = Date.now() - begun;
    onWhole();
    await whileDown(folder, () => switchStore(folder, aside.home));
    return took;
  } finally {
    await rm(aside.home, { recursive: true, force: true });
  }
}

/** What the folder of a store that is made aside is called, before the number of the process. */
const ASIDE = 'store';

async function makeAside(folder: DataFolder): Promise<Pick<DataFolder, 'home' | 'conf'>> {
  const place = join(folder.home, 'import');
  const home = join(place, `${ASIDE}-${String(process.pid)}`);
  const conf = join(home, 'conf');
  await inDataFolder(folder, async () => {
    await removeLeftovers(place, ASIDE, await storeToSwitchTo(folder));
    await rm(home, { recursive: true, force: true });
    await mkdir(conf, { recursive: true, mode: 0o700 });
    await writeWhole(
      join(conf, 'neo4j.conf'),
      'server.directories.data=data\nserver.directories.logs=logs\n',
    );
  });
  return { home, conf };
}

function commandOf({ nodes, relationships, betweenElements }: ImportFiles): readonly string[] {
  const code = (betweenElements.codePointAt(0) ?? 0).toString(16).padStart(4, '0').toUpperCase();
  return [
    'database',
    'import',
    'full',
    'neo4j',
    '--overwrite-destination',
    // Texts of sources have line ends.
    '--multiline-fields=true',
    // It makes several for each file before it begins: with the 4 MB that it takes by itself, half a minute for a hundred
    // small files. The longest single value has to fit in.
    '--read-buffer-size=512k',
    `--array-delimiter=U+${code}`,
    ...optionsOf('--nodes', nodes),
    ...optionsOf('--relationships', relationships),
  ];
}

function optionsOf(option: string, all: ReadonlyMap<string, readonly ImportFile[]>): readonly string[] {
  return [...all].flatMap(([name, files]) =>
    files.map(({ header, rows }) => `${option}=${name}=${header},${rows}`),
  );
}
