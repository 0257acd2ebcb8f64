import { writeFileSync } from 'node:fs';
import type { Bench } from '../bench/bench.js';
import { benchmark } from '../bench/benchmark.js';
import { readLoadTimes } from '../bench/load-times.js';
import { thisMachine } from '../bench/machine.js';
import { openBench } from '../bench/open-bench.js';
import { reportJson } from '../bench/report-json.js';
import { reportTable } from '../bench/report-table.js';
import { rowsOf } from '../bench/rows.js';
import { readSettings, type Settings } from '../config/settings.js';
import { provideNeo4j } from '../local-neo4j/provide-neo4j.js';
import { createLog } from '../observe/log.js';
import { terminalProgress } from '../observe/progress.js';
import { ANSWER_BUDGET } from './answer-budget.js';
import { localNeo4jOptions } from './local-neo4j-options.js';
import { namedNeo4j } from './named-neo4j.js';
import { readOperations } from './read-operations.js';
import { readSchema } from './read-schema.js';
import { stopSignal } from './stop-signal.js';
import { translation } from './translation.js';
import { wholeOption } from './whole-option.js';

/** What can be said to `bench`. */
export interface BenchOptions {
  /** Id of the data set that patterns count. */
  readonly dataSet?: string;
  /** Ids of the rows that are wanted. */
  readonly rows?: readonly string[];
  /** Milliseconds that each side of a row is measured. */
  readonly for: string;
  /** Data folder with ten times the data. */
  readonly large?: string;
  /** File for the figures, as JSON. */
  readonly output?: string;
}

/** Measures, prints the table, and writes the figures. Exit code 1 when a row falls short. */
export async function bench(options: BenchOptions): Promise<void> {
  const flags = { CONDUCT_GRAPH_DATA_SET: options.dataSet };
  const settings = readSettings(flags);
  const rows = rowsOf(readOperations(), options.rows);
  const forMs = wholeOption('--for', options.for);
  const progress = terminalProgress();
  const signal = stopSignal();
  await using own = await opened(settings, forMs, signal);
  await using large = await openedLarge(options.large, flags, forMs, signal);
  const results = await benchmark(rows, { ...own.bench, large: large?.bench ?? null }, progress);
  progress.done('Measured.');
  const machine = thisMachine(own.version);
  console.log(`${Object.values(machine).join(', ')}. ${settings.CONDUCT_GRAPH_DATA_SET}.\n`);
  console.log(reportTable(results));
  if (options.output !== undefined) {
    writeFileSync(options.output, reportJson(machine, settings.CONDUCT_GRAPH_DATA_SET, results));
  }
  if (results.some(({ finding, holds }) => finding.kind === 'measured' && !holds)) process.exitCode = 1;
}

interface Opened extends AsyncDisposable {
  readonly bench: Bench;
  readonly version: string;
}

function openedLarge(
  folder: string | undefined,
  flags: Readonly<Record<string, string | undefined>>,
  forMs: number,
  signal: AbortSignal,
): Promise<Opened | null> {
  if (folder === undefined) return Promise.resolve(null);
  return opened(readSettings({ ...flags, CONDUCT_GRAPH_DATA: folder, NEO4J_URI: '' }), forMs, signal);
}

/** A bench over the graph of these settings, which is left as it was found: running, or not. */
async function opened(settings: Settings, forMs: number, signal: AbortSignal): Promise<Opened> {
  const neo4j = await provideNeo4j(namedNeo4j(settings), localNeo4jOptions(settings, { signal }));
  const bench = openBench({
    neo4j,
    program: process.argv[1] ?? '',
    translation: translation(readSchema(), settings),
    dataSet: settings.CONDUCT_GRAPH_DATA_SET,
    timeoutMs: settings.CONDUCT_GRAPH_QUERY_TIMEOUT,
    budget: ANSWER_BUDGET,
    forMs,
    load: readLoadTimes(settings.CONDUCT_GRAPH_DATA),
    log: createLog('silent'),
  });
  return {
    bench,
    version: await bench.driver.version(),
    async [Symbol.asyncDispose]() {
      await bench[Symbol.asyncDispose]();
      await neo4j[Symbol.asyncDispose]();
    },
  };
}
