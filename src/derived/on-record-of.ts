import type { NodeFact } from '../model/facts.js';
import type { FactGraph } from './fact-graph.js';

/** Where, from an officer or from a record that is about one, the next records about that officer stand. */
const ABOUT_OFFICER: readonly (readonly [type: string, direction: 'out' | 'into'])[] = [
  ['SERVED', 'out'],
  ['HELD', 'out'],
  ['ACCUSED_IN', 'out'],
  ['APPEARED_IN', 'out'],
  ['DEFENDANT_IN', 'out'],
  ['LISTED_IN', 'out'],
  // Of an allegation:
  ['BY', 'out'],
  ['DETERMINED_IN', 'out'],
  ['GIVEN_ON', 'into'],
  ['ON', 'into'],
  // Of a finding, and of criminal proceedings:
  ['RESULTED_IN', 'out'],
  ['ON_CHARGE', 'out'],
  ['SENTENCED_TO', 'out'],
  ['ORDERED', 'out'],
];

/** An officer with all records that are about the officer alone: not what a matter has of others. */
export function onRecordOf(graph: FactGraph, officer: NodeFact): ReadonlySet<NodeFact> {
  const records = new Set([officer]);
  for (const record of records) {
    for (const [type, direction] of ABOUT_OFFICER) {
      for (const next of graph[direction](record.id, type)) records.add(next);
    }
  }
  return records;
}
