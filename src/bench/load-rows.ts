import type { Bench } from './bench.js';
import type { LoadTimes } from './load-times.js';
import { NO_LARGE } from './no-large.js';
import type { Finding, Row } from './row.js';

const NOT_KEPT = 'the data folder has no times of a load: load the data set into it anew';
const MEBIBYTE = 1024 * 1024;
const GIBIBYTE = 1024;

/** What `ingest` noted when the data were loaded. */
export const loadRows: readonly Row[] = [
  {
    id: 'load',
    work: 'Load: from gzip files to files that are ready for the importer',
    against: "Neo4j's importer on them",
    bound: { kind: 'at most', factor: 1 },
    measure: ({ load }) => Promise.resolve(filesAgainstImporter(load)),
  },
  memoryRow('load-memory', 'Load: the most memory that the loader held', ({ load }) => load ?? NOT_KEPT),
  memoryRow('large-load-memory', 'The same with 10 times the data', largeLoad),
  {
    id: 'large-load',
    work: 'Load with 10 times the data, without the start of Neo4j',
    against: 'itself',
    bound: { kind: 'at most', factor: 11 },
    measure(bench) {
      const [small, big] = [bench.load, largeLoad(bench)];
      if (!small) return Promise.resolve({ kind: 'not run', because: NOT_KEPT });
      if (typeof big === 'string') return Promise.resolve({ kind: 'not run', because: big });
      return Promise.resolve({
        kind: 'measured',
        ours: big.filesMs + big.importerMs,
        against: small.filesMs + small.importerMs,
        unit: 'ms',
        note: `${sizeOf(big)} against ${sizeOf(small)}; starting Neo4j with its indexes took ${seconds(big.startMs)} and ${seconds(small.startMs)}`,
      });
    },
  },
];

function memoryRow(id: string, work: string, of: (bench: Bench) => LoadTimes | string): Row {
  return {
    id,
    work,
    against: '1 GiB',
    bound: { kind: 'at most', factor: 1 },
    measure(bench) {
      const load = of(bench);
      if (typeof load === 'string') return Promise.resolve({ kind: 'not run', because: load });
      const ours = load.memoryBytes / MEBIBYTE;
      return Promise.resolve({ kind: 'measured', ours, against: GIBIBYTE, unit: 'MiB', note: sizeOf(load) });
    },
  };
}

function filesAgainstImporter(load: LoadTimes | null): Finding {
  if (!load) return { kind: 'not run', because: NOT_KEPT };
  const { filesMs, importerMs } = load;
  return { kind: 'measured', ours: filesMs, against: importerMs, unit: 'ms', note: sizeOf(load) };
}

function largeLoad({ large }: Bench): LoadTimes | string {
  return large ? (large.load ?? NOT_KEPT) : NO_LARGE;
}

function sizeOf({ dataSet, records, links }: LoadTimes): string {
  return `${dataSet}: ${records.toLocaleString('en')} records, ${links.toLocaleString('en')} links`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
