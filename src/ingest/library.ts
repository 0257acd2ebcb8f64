import { badInput, type Fault } from '../errors.js';
import type { Facts, NodeFact, RelationshipFact } from '../model/facts.js';
import type { GraphModel } from '../model/graph-model.js';
import { checkFacts } from './check-facts.js';
import { checkRecords } from './check-records.js';
import { fileSchemas, LIBRARY_FILE } from './file-schemas.js';
import { factProperties } from './fact-properties.js';
import { libraryFacts } from './library-facts.js';
import { resolver } from './references.js';
import { shapeFaults } from './shape-faults.js';
import { writtenRecords, type Given, type Written } from './written.js';
import { parseYaml, type YamlFile } from './yaml-file.js';

/** A file of a library as text. */
export interface LibraryText {
  readonly name: string;
  readonly text: string;
}

/** A library that was read: what its data set is, and its facts as they are stated. */
export interface Library {
  /** Middle part of every id. */
  readonly dataSet: string;
  readonly release: string;
  readonly facts: Facts;
  /** `file:line:column` of an entry, by its id. */
  readonly placeOf: (id: string) => string;
}

/**
 * Reads a case library from the texts of its files.
 * @throws BAD_INPUT with all faults of all files together, in the order in which they stand there
 */
export function readLibrary(
  texts: readonly LibraryText[],
  model: GraphModel,
  found: readonly Fault[] = [],
): Library {
  const faults: Fault[] = [...found];
  const schemas = fileSchemas(model);
  const files: YamlFile[] = [];
  const sound: YamlFile[] = [];
  for (const { name, text } of texts) {
    const parsed = parseYaml(name, text);
    if (!isFile(parsed)) {
      faults.push(...parsed);
      continue;
    }
    const shape = shapeFaults(parsed, isLibraryFile(name) ? schemas.library : schemas.entries);
    faults.push(...shape);
    files.push(parsed);
    if (shape.length === 0) sound.push(parsed);
  }
  const head = files.find((file) => isLibraryFile(file.name));
  if (!head && !texts.some(({ name }) => isLibraryFile(name))) {
    faults.push({
      place: LIBRARY_FILE,
      problem: 'The library has no such file',
      remedy: 'Add library.yaml, which names the data set',
    });
  }
  const about = (head?.value ?? {}) as LibraryHead;
  const dataSet = about.dataSet?.id ?? 'unknown';
  const records = writtenRecords(files, dataSet, model);
  const facts = readFacts(
    records,
    sound,
    head && sound.includes(head) ? about : null,
    dataSet,
    model,
    faults,
  );
  if (faults.length > 0) throw badInput(inOrder(faults));
  const places = new Map(records.map((record) => [record.id, record.file.placeOf(record.path, 'key')]));
  return {
    dataSet,
    release: String(about.dataSet?.release),
    facts,
    placeOf: (id) => places.get(id) ?? LIBRARY_FILE,
  };
}

interface LibraryHead {
  readonly dataSet?: {
    readonly id: string;
    readonly name: string;
    readonly release: unknown;
    readonly description?: string;
    readonly completeFor?: Given;
  };
  readonly removed?: Readonly<Record<string, { readonly on: string; readonly reason: string }>>;
  readonly merged?: Readonly<Record<string, string>>;
}

/** Handles are looked for in every file, so that a fault in one file makes no faults in others. */
function readFacts(
  all: readonly Written[],
  sound: readonly YamlFile[],
  head: LibraryHead | null,
  dataSet: string,
  model: GraphModel,
  faults: Fault[],
): Facts {
  const records = all.filter((record) => sound.includes(record.file));
  const resolve = resolver(all, model, faults);
  faults.push(...checkRecords(records, Object.keys(head?.removed ?? {}), model));
  const { nodes, relationships } = libraryFacts(records, resolve, model, faults);
  faults.push(...checkFacts({ nodes, relationships }, records));
  const own = head ? headFacts(head, dataSet, model) : { nodes: [], relationships: [] };
  return { nodes: [...own.nodes, ...nodes], relationships: [...own.relationships, ...relationships] };
}

/** The data set itself, tombstones and redirects. */
function headFacts(head: LibraryHead, dataSet: string, model: GraphModel): Facts {
  const id = `dataset/${dataSet}`;
  const { name = '', release, description, completeFor = {} } = head.dataSet ?? {};
  const about = {
    name,
    release: String(release),
    kind: 'CASE_LIBRARY',
    ...(description === undefined ? {} : { description }),
  };
  const node = (type: string, own: string, properties: NodeFact['properties'], owner = own): NodeFact => ({
    id: own,
    type,
    owner,
    properties,
  });
  const period = model.nodes.get('CompleteFor')?.fields.get('period');
  const collections = Object.entries(completeFor as Readonly<Record<string, Given>>).map(([key, given]) => {
    const dated = period && given['period'] !== undefined ? factProperties(period, given['period']) : {};
    return node(
      'CompleteFor',
      `completefor/${dataSet}-${key}`,
      { collection: String(given['collection']), ...dated },
      id,
    );
  });
  const relationships = collections.map((collection): RelationshipFact => ({
    type: 'COMPLETE_FOR',
    from: id,
    to: collection.id,
    properties: {},
  }));
  const removed = Object.entries(head.removed ?? {}).map(([gone, { on, reason }]) =>
    node('Removed', gone, { removedOn: on, reason }),
  );
  const merged = Object.entries(head.merged ?? {}).map(([from, into]) => node('_Redirect', from, { into }));
  return { nodes: [node('DataSet', id, about), ...collections, ...removed, ...merged], relationships };
}

function isFile(parsed: YamlFile | readonly Fault[]): parsed is YamlFile {
  return !Array.isArray(parsed);
}

function isLibraryFile(name: string): boolean {
  return name === LIBRARY_FILE || name.endsWith(`/${LIBRARY_FILE}`);
}

/** By file, line and column, so that people can go through a file from top to bottom. */
function inOrder(faults: readonly Fault[]): readonly Fault[] {
  const parts = (fault: Fault): readonly [string, number, number] => {
    const [, file = fault.place, line = '0', column = '0'] = /^(.*?):(\d+):(\d+)$/.exec(fault.place) ?? [];
    return [file, Number(line), Number(column)];
  };
  return faults.toSorted((a, b) => {
    const [[fileA, lineA, columnA], [fileB, lineB, columnB]] = [parts(a), parts(b)];
    return fileA < fileB ? -1 : fileA > fileB ? 1 : lineA - lineB || columnA - columnB;
  });
}
