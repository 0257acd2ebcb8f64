import type { NodeFact } from '../model/facts.js';
import type { CountedInTabulation, TabulateBy } from '../model/generated/enums.js';
import type { Additions } from './additions.js';
import type { FactGraph } from './fact-graph.js';
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

/** Counts of a data set by each value alone. Source: issue 4, "Tabulate". @param graph complete */
export function tabulateTally(graph: FactGraph): Additions {
  return {
    nodes: graph.nodes('DataSet').flatMap(({ id }) => {
      const own = graph.nodes('Allegation').filter((one) => one.properties['dataSetId'] === id);
      return tallies(
        id,
        COUNTS.flatMap((counts) => {
          const counted = own.flatMap((allegation) => countedFor(graph, counts, allegation));
          const all: Tally = {
            pattern: 'tabulateAll',
            key: counts,
            values: { number: new Set(counted.map((one) => one.id)).size },
          };
          return [all, ...BY.flatMap((by) => rows(graph, counts, by, counted))];
        }),
      );
    }),
  };
}

/** A record that is counted, for one of its allegations. */
interface CountedFor {
  readonly id: string;
  readonly allegation: NodeFact;
  readonly outcome: Counted | null;
}

function countedFor(
  graph: FactGraph,
  counts: CountedInTabulation,
  allegation: NodeFact,
): readonly CountedFor[] {
  const as = ({ id }: NodeFact): CountedFor => ({ id, allegation, outcome: null });
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
      return standingOutcomes(graph, allegation).map((one) => ({
        id: one.outcome.id,
        allegation,
        outcome: one,
      }));
  }
}

function rows(
  graph: FactGraph,
  counts: CountedInTabulation,
  by: TabulateBy,
  counted: readonly CountedFor[],
): readonly Tally[] {
  const found = new Map<
    string,
    { readonly cell: Cell; readonly sure: Set<string>; readonly all: Set<string> }
  >();
  for (const { id, allegation, outcome } of counted) {
    for (const cell of tabulateCells(graph, by, allegation, outcome)) {
      const row = found.get(cell.key) ?? { cell, sure: new Set(), all: new Set() };
      found.set(cell.key, row);
      row.all.add(id);
      if (cell.sure) row.sure.add(id);
    }
  }
  return [...found.values()].map(({ cell: { key, text, record }, sure, all }) => ({
    pattern: 'tabulate',
    key: `${counts} ${by} ${key}`,
    values: {
      value: text,
      number: sure.size,
      possible: all.size - sure.size,
      ...(record !== undefined && { record }),
    },
  }));
}
