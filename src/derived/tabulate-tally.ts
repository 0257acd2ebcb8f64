import type { NodeFact } from '../model/facts.js';
import type { CountedInTabulation, TabulateBy } from '../model/generated/enums.js';
import type { Additions } from './additions.js';
import type { FactGraph } from './fact-graph.js';
import { ofDataSet } from './of-data-set.js';
import { standingOutcomes, tabulateCells, type Cell, type Counted } from './tabulate-cells.js';
import { tallies, type Tally } from './tally.js';

const COUNTS: readonly CountedInTabulation[] = ['ALLEGATION', 'MATTER', 'OFFICER', 'OUTCOME'];
const BY: readonly TabulateBy[] = [
  'CATEGORY',
  'FAMILY',
  'STATUS',
  'FINDING',
  'OUTCOME',
  'UNIT',
  'FORCE',
  'YEAR',
  'MONTH',
  'RANK',
  'DATA_SET',
];

/** Counts of a data set by each value alone. Source: issue 4, "Tabulate". @param graph with where each allegation stands */
export function tabulateTally(graph: FactGraph): Additions {
  return {
    nodes: graph.nodes('DataSet').flatMap(({ id }) => {
      const own = ofDataSet(graph, 'Allegation', id);
      return tallies(id, [
        ...COUNTS.map((counts) => all(graph, counts, own)),
        ...BY.flatMap((by) => [
          ...rowsOf(graph, ofAllegations, by, own),
          ...rowsOf(graph, ['OUTCOME'], by, own),
        ]),
      ]);
    }),
  };
}

/** Counted with an allegation: what it is counted by does not depend on which of these is counted. */
const ofAllegations = COUNTS.filter((counts) => counts !== 'OUTCOME');

function all(graph: FactGraph, counts: CountedInTabulation, own: readonly NodeFact[]): Tally {
  const ids = new Set<string>();
  for (const allegation of own) for (const { id } of countedFor(graph, counts, allegation)) ids.add(id);
  return { pattern: 'tabulateAll', key: counts, values: { number: ids.size } };
}

/** A record that is counted. */
interface CountedFor {
  readonly id: string;
  readonly outcome: Counted | null;
}

function countedFor(
  graph: FactGraph,
  counts: CountedInTabulation,
  allegation: NodeFact,
): readonly CountedFor[] {
  const as = ({ id }: NodeFact): CountedFor => ({ id, outcome: null });
  switch (counts) {
    case 'ALLEGATION':
      return [as(allegation)];
    case 'MATTER':
      return graph.out(allegation.id, 'PART_OF').map(as);
    case 'OFFICER':
      // Police staff are no officers.
      return graph
        .into(allegation.id, 'ACCUSED_IN')
        .filter(({ properties }) => properties['kind'] !== 'STAFF')
        .map(as);
    case 'OUTCOME':
      return standingOutcomes(graph, allegation).map((one) => ({ id: one.outcome.id, outcome: one }));
  }
}

/** The counts by one value of everything that is counted by the same. */
function rowsOf(
  graph: FactGraph,
  counted: readonly CountedInTabulation[],
  by: TabulateBy,
  own: readonly NodeFact[],
): readonly Tally[] {
  const found = counted.map((counts) => ({ counts, rows: new Map<string, Row>() }));
  for (const allegation of own) {
    const cellsOf = (outcome: Counted | null) => tabulateCells(graph, by, allegation, outcome);
    const shared = counted.includes('OUTCOME') ? [] : cellsOf(null);
    for (const { counts, rows } of found)
      for (const { id, outcome } of countedFor(graph, counts, allegation))
        for (const cell of outcome ? cellsOf(outcome) : shared) {
          const row = rows.get(cell.key) ?? { cell, sure: new Set(), all: new Set() };
          rows.set(cell.key, row);
          row.all.add(id);
          if (cell.sure) row.sure.add(id);
        }
  }
  return found.flatMap(({ counts, rows }) => [...rows.values()].map((row) => tallyOf(counts, by, row)));
}

interface Row {
  readonly cell: Cell;
  readonly sure: Set<string>;
  readonly all: Set<string>;
}

function tallyOf(counts: CountedInTabulation, by: TabulateBy, { cell, sure, all }: Row): Tally {
  const { key, text, record } = cell;
  return {
    pattern: 'tabulate',
    key: `${counts} ${by} ${key}`,
    values: {
      value: text,
      number: sure.size,
      possible: all.size - sure.size,
      ...(record !== undefined && { record }),
    },
  };
}
