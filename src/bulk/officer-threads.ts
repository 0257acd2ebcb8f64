import { Worker } from 'node:worker_threads';
import type { OfficerGroup } from '../derived/officer-groups.js';
import type { RowNotes } from '../derived/row-notes.js';
import type { GraphModel } from '../model/graph-model.js';
import type { ImporterFiles } from './importer-files.js';

/** What a thread begins with. */
export interface Beginning {
  readonly model: GraphModel;
  readonly folder: string;
  /** By which its files are told from those of others. */
  readonly name: string;
}

/** What a thread says: that a group is written, or, after the last, what it has written. */
export type Answer =
  { readonly kind: 'group'; readonly records: number } | ({ readonly kind: 'whole' } & Written);

/** What one thread has written. */
export interface Written {
  readonly files: ImporterFiles;
  readonly notes: RowNotes;
}

/** Threads that write the rows of officers. */
export interface OfficerThreads {
  readonly count: number;
  /** The program of each (`officer-thread.js`). */
  readonly program: URL;
}

/** Groups that wait at a thread, so that it has work while this one is busy. */
const WAITING = 4;

/** Megabytes for what a group leaves behind, so that it is gone before it counts as old. */
const YOUNG_MB = 96;

/**
 * Has the rows of all officers written by threads: they are most of a load, and officers do not wait for one another.
 * @param groups taken one after another, as threads become free
 * @param onRecords told how many more records were written
 * @param meanwhile what this thread does beside them
 * @throws what any of them throws, or what is done meanwhile; all others are stopped
 */
export async function writeOfficers(
  groups: Iterator<OfficerGroup>,
  { count, program }: OfficerThreads,
  beginning: Beginning,
  onRecords: (more: number) => void,
  meanwhile: () => Promise<void>,
): Promise<readonly Written[]> {
  const threads = Array.from({ length: count }, (_, index) => {
    const workerData: Beginning = { ...beginning, name: `${beginning.name}-${String(index)}` };
    return new Worker(program, { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
  });
  try {
    const all = Promise.all(threads.map((thread) => written(thread, groups, onRecords)));
    const [whole] = await Promise.all([all, meanwhile()]);
    return whole;
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

function written(
  thread: Worker,
  groups: Iterator<OfficerGroup>,
  onRecords: (more: number) => void,
): Promise<Written> {
  return new Promise((resolve, reject) => {
    const give = (): void => {
      const next = groups.next();
      // As text: copying objects from one thread to another takes several times as long as writing and reading it.
      thread.postMessage(next.done ? null : JSON.stringify(next.value));
    };
    thread.on('error', reject);
    thread.on('exit', (code) => {
      reject(new Error(`A thread that wrote rows of officers ended with ${String(code)}`));
    });
    thread.on('message', (answer: Answer) => {
      if (answer.kind === 'whole') {
        resolve(answer);
        return;
      }
      onRecords(answer.records);
      give();
    });
    for (let waiting = 0; waiting < WAITING; waiting += 1) give();
  });
}
