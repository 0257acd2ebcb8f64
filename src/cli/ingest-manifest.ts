import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { keepLoadTimes } from '../bench/load-times.js';
import { readSettings, type Settings } from '../config/settings.js';
import { ConductGraphError } from '../errors.js';
import { toBuild } from '../ingest/facts-to-build.js';
import type { GraphStore } from '../ingest/graph-store.js';
import { ingestRelease, releaseFacts, type Release } from '../ingest/ingest-release.js';
import { readMarker } from '../ingest/marker.js';
import { prepareGraph } from '../ingest/prepare-graph.js';
import type { Stage, StagedFacts } from '../ingest/staged-facts.js';
import { requireUnused } from '../local-neo4j/while-down.js';
import { contentHash } from '../manifest/content-hash.js';
import { importFiles, type Imported } from '../manifest/import-files.js';
import { readManifest } from '../manifest/read-manifest.js';
import type { GraphModel } from '../model/graph-model.js';
import { terminalProgress, type Progress } from '../observe/progress.js';
import { buildFromStage, type Fresh } from './build-from-stage.js';
import { factStage } from './fact-stage.js';
import { importSummary } from './import-summary.js';
import { localNeo4jOptions } from './local-neo4j-options.js';
import { readSchema } from './read-schema.js';
import { refusedReport } from './refused-report.js';
import { withGraph } from './with-graph.js';
import { withRoomyHeap } from './with-roomy-heap.js';

/** How a data set is to be loaded. */
export interface ManifestOptions {
  /** The folder of its files; that of the manifest when left out. */
  readonly files?: string;
  /** Choices, each as `setting=choice`. */
  readonly choose?: readonly string[];
  readonly check?: boolean;
}

/** Reads the files of a public data set as its manifest says, and loads them. Nothing is stored when there is any fault. */
export async function ingestManifest(path: string, options: ManifestOptions): Promise<void> {
  await withRoomyHeap(process.argv.slice(2), () => readAndLoad(path, options));
}

async function readAndLoad(path: string, options: ManifestOptions): Promise<void> {
  const [model, settings, progress] = [readSchema(), readSettings(), terminalProgress()];
  const manifest = readManifest(path, readText(path), choicesOf(options.choose ?? []));
  const hash = contentHash(manifest);
  const { id, release } = manifest.written.dataSet;
  const read = async (): Promise<Loading> => {
    const imported = await importFiles(manifest, options.files ?? dirname(path), model, (file, rows) =>
      progress.now(`Reading ${file.path}: ${rows.toLocaleString('en')} rows`),
    );
    const report = await refusedReport(imported, settings.CONDUCT_GRAPH_DATA);
    progress.done(
      importSummary(imported) + (report === null ? '' : `\n  Every refused row, with its reason: ${report}`),
    );
    return { ...imported, contentHash: hash };
  };
  if (options.check === true) {
    await read();
    return;
  }
  const wanted = { line: `${id} ${release} ${hash}`, read };
  const load = settings.NEO4J_URI === undefined ? loadManaged : loadNamed;
  if (!(await load(wanted, model, settings, progress)))
    progress.done(`${id}: this release of it is loaded. Nothing was changed.`);
}

interface Loading extends Imported {
  readonly contentHash: string;
}

/** A data set to be loaded, which is read only where it is not loaded yet. */
interface Wanted {
  /** How the marker names it. */
  readonly line: string;
  readonly read: () => Promise<Loading>;
}

async function isLoaded({ line }: Wanted, database: GraphStore): Promise<boolean> {
  const marker = await readMarker(database);
  return marker !== null && marker.loading.length === 0 && marker.dataSets.includes(line);
}

/**
 * Built aside as a whole store, with every data set that was loaded before, and switched to.
 * @returns false when it was loaded already
 */
async function loadManaged(
  wanted: Wanted,
  model: GraphModel,
  settings: Settings,
  progress: Progress,
): Promise<boolean> {
  const begun = { reading: 0, building: 0, starting: 0 };
  const stage = factStage(settings);
  const own = await withGraph(async ({ database }): Promise<Sized | null> => {
    if (await isLoaded(wanted, database)) return null;
    await requireUnused(localNeo4jOptions(settings));
    begun.reading = performance.now();
    const loading = await wanted.read();
    // What was published of victims, and what earlier releases changed, stands in the graph.
    const release = await releaseFacts(releaseOf(loading), model, database);
    progress.now(`Keeping the facts of ${release.dataSet}`);
    return sized({ ...release, contentHash: loading.contentHash }, stage);
  });
  if (!own) return false;
  begun.building = performance.now();
  const times = await buildFromStage(stage, own, model, settings, progress).finally(() => {
    own.prepared.discard();
  });
  begun.starting = performance.now();
  progress.now('Starting Neo4j with the new store');
  await withGraph(async ({ database }) => {
    await prepareGraph(model, database, { create: false, rebuildFrom: null, progress });
    keepLoadTimes(settings.CONDUCT_GRAPH_DATA, {
      dataSet: own.dataSet,
      records: own.records,
      links: own.links,
      filesMs: begun.building - begun.reading + times.filesMs,
      importerMs: times.importerMs,
      startMs: performance.now() - begun.starting,
      memoryBytes: process.resourceUsage().maxRSS * 1024,
    });
    const marker = await readMarker(database);
    progress.done(
      `${own.dataSet} is loaded. Working out what follows took ${seconds(times.filesMs)}, Neo4j's importer ${seconds(times.importerMs)}. Data version ${String(marker?.dataVersion)}.`,
    );
  });
  return true;
}

/** What is built, and how much it is: the facts themselves are gone by the time that it is told. */
interface Sized extends Fresh {
  readonly records: number;
  readonly links: number;
}

async function sized(staged: StagedFacts, stage: Stage): Promise<Sized> {
  const { nodes, relationships } = staged.facts;
  const prepared = await stage.prepare(staged);
  return { ...toBuild(staged), prepared, records: nodes.length, links: relationships.length };
}

/** Into a server of somebody's own, transaction by transaction. @returns false when it was loaded already */
async function loadNamed(
  wanted: Wanted,
  model: GraphModel,
  _: Settings,
  progress: Progress,
): Promise<boolean> {
  return withGraph(async ({ database, stage }) => {
    if (await isLoaded(wanted, database)) return false;
    const loading = await wanted.read();
    await prepareGraph(model, database, { create: true, rebuildFrom: null, progress });
    const onBatch = (done: number, all: number) =>
      progress.now(`Loading ${loading.dataSet}: ${String(done)} of ${String(all)} transactions`);
    const report = await ingestRelease(releaseOf(loading), model, database, { stage, loading: { onBatch } });
    progress.done(
      `${loading.dataSet}: ${String(report.changed.length)} entries written, ${String(report.unchanged)} unchanged. Data version ${report.version}.`,
    );
    return true;
  });
}

function releaseOf({ dataSet, release, facts, victims }: Loading): Release {
  return { dataSet, release, facts, victims };
}

function choicesOf(written: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    written.map((one) => {
      const [setting = '', choice = ''] = one.split('=');
      return [setting, choice];
    }),
  );
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new ConductGraphError(
      'BAD_INPUT',
      `${path} is no file that can be read. Name a manifest, such as seed/datasets/chicago.yaml.`,
    );
  }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
