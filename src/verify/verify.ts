import { derive } from '../derived/derive.js';
import { ConductGraphError } from '../errors.js';
import type { Facts } from '../model/facts.js';
import type { GraphModel } from '../model/graph-model.js';
import { modelHash } from '../model/model-hash.js';
import type { Progress } from '../observe/progress.js';
import { comparison, type Difference, type DifferenceKind } from './comparison.js';
import { countRecords, readRecords, strangers, type Run } from './read-graph.js';
import { statedInGraph } from './stated-in-graph.js';
import { statedParts } from './stated-parts.js';

/** What the graph says of itself. */
export interface GraphMarker {
  readonly modelHash: string;
  readonly dataSets: readonly string[];
  readonly loading: readonly string[];
  readonly load: string;
}

/** A graph to be checked. */
export interface Checking {
  readonly model: GraphModel;
  readonly run: Run;
  readonly marker: () => Promise<GraphMarker | null>;
  /** The facts of a data set as they were stated, where they were kept. */
  readonly kept: (dataSet: string) => Promise<Facts | null>;
  /** Most differences of each kind that are named. */
  readonly most: number;
  readonly progress: Progress;
}

/** What was found. */
export interface Verification {
  readonly records: number;
  /** Data sets whose stated facts were taken from where they are kept, and from the graph itself. */
  readonly fromKept: readonly string[];
  readonly fromGraph: readonly string[];
  readonly differences: readonly Found[];
}

/** The differences of one kind. */
export interface Found {
  readonly kind: DifferenceKind;
  readonly count: number;
  /** The first of them. */
  readonly named: readonly Difference[];
}

/** The loader's own notes: no answer is made from them. */
const NOTES = ['_Graph', '_Loaded'];

/**
 * Works out again what follows from the stated facts and compares it with the whole graph. Never writes.
 * @throws NOT_READY, MODEL_CHANGED, LOAD_OVERTAKEN when the graph cannot be compared as it is
 */
export async function verify(checking: Checking): Promise<Verification> {
  const { model, run, kept, progress, most } = checking;
  const before = await readyMarker(checking);
  const names = before.dataSets.map((line) => line.split(' ')[0] ?? '');
  const labels = await labelsOf(checking);
  const stated = new Map<string, Facts>();
  for (const dataSet of names) {
    const facts = await kept(dataSet);
    if (facts) stated.set(dataSet, facts);
  }
  const fromGraph = names.filter((dataSet) => !stated.has(dataSet));
  if (fromGraph.length > 0) {
    progress.now('Reading what is stated from the graph');
    for (const [dataSet, facts] of await statedInGraph(fromGraph, labels, model, run))
      stated.set(dataSet, facts);
  }
  const expected: Facts[] = [];
  for (const [dataSet, facts] of stated) {
    progress.now(`Working out what follows in ${dataSet}`);
    expected.push(derive(facts, model));
  }
  const found = findings(most);
  const compared = comparison(merged(expected), isShownIn(model));
  const all = await countRecords(NOTES, run);
  let records = 0;
  for await (const batch of readRecords(labels, run)) {
    for (const standing of batch) found.add(compared.met(standing));
    records += batch.length;
    progress.now(`Comparing: ${String(records)} of ${String(all)} records`);
  }
  found.add(compared.missed());
  if (records < all) found.add((await strangers([...labels, ...NOTES], run)).map(tooMuch));
  if ((await checking.marker())?.load !== before.load) throw overtaken();
  const fromKept = names.filter((dataSet) => !fromGraph.includes(dataSet));
  return { records: all, fromKept, fromGraph, differences: found.all() };
}

function tooMuch(id: string): Difference {
  return { kind: 'record too much', id, fact: null, values: null };
}

/** The labels of records, and the technical ones that answers are made from. */
async function labelsOf({ model, run }: Checking): Promise<readonly string[]> {
  const rows = await run({ text: 'CYPHER 5 CALL db.labels() YIELD label RETURN label', parameters: {} });
  return rows
    .map(([label]) => String(label))
    .filter((label) => model.nodes.has(label) || (label.startsWith('_') && !NOTES.includes(label)))
    .sort();
}

/** A value that somebody stated stays where it is; what follows by rule may be shown, but for the keys of names. */
function isShownIn(model: GraphModel): (type: string, property: string) => boolean {
  const { hasProperty } = statedParts(model);
  const keys = new Set(
    [...model.nodes.values()].flatMap(({ orders }) =>
      orders.flatMap((order) => order.keys.map((key) => key.property)),
    ),
  );
  return (type, property) => !hasProperty(type, property) && !keys.has(property);
}

function merged(all: readonly Facts[]): Facts {
  return {
    nodes: all.flatMap(({ nodes }) => nodes),
    relationships: all.flatMap(({ relationships }) => relationships),
  };
}

/** Counts all differences, and keeps the first of each kind. */
function findings(most: number) {
  const kinds = new Map<DifferenceKind, { count: number; named: Difference[] }>();
  return {
    add(differences: readonly Difference[]) {
      for (const one of differences) {
        const found = kinds.get(one.kind) ?? { count: 0, named: [] };
        kinds.set(one.kind, found);
        found.count += 1;
        if (found.count <= most) found.named.push(one);
      }
    },
    all: (): readonly Found[] => [...kinds].map(([kind, found]) => ({ kind, ...found })),
  };
}

/** @throws NOT_READY, MODEL_CHANGED */
async function readyMarker({ marker, model }: Checking): Promise<GraphMarker> {
  const found = await marker();
  if (!found || found.loading.length > 0 || found.dataSets.length === 0) {
    throw new ConductGraphError(
      'NOT_READY',
      'Nothing is loaded, or a load was cut off. Load first: `conduct-graph ingest seed/cases`.',
    );
  }
  if (found.modelHash === modelHash(model)) return found;
  throw new ConductGraphError(
    'MODEL_CHANGED',
    'The graph was built by another version, so it cannot be compared. Build it again with `conduct-graph serve` or `conduct-graph ingest --rebuild LIBRARY`.',
  );
}

function overtaken(): ConductGraphError {
  return new ConductGraphError(
    'LOAD_OVERTAKEN',
    'The graph was loaded while it was compared. Nothing can be said; run it again.',
  );
}
