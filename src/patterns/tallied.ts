import Cypher from '@neo4j/cypher-builder';
import { cypher } from '../mapping/cypher-text.js';
import type { Parameter } from '../mapping/plan.js';
import type { TableSource } from '../mapping/statement-plan.js';
import type { Writing } from '../mapping/writing.js';
import type { CountedLabel } from './in-data-set.js';

/**
 * Values of a table that is read from tallies.
 * @param pattern under which they were made (`src/derived/tally.ts`)
 * @param prefix only those whose key begins with it
 */
export function talliedAs(pattern: string, prefix?: string): Readonly<Record<string, Parameter>> {
  return { tally: { $: pattern }, ...(prefix !== undefined && { tallyPrefix: { $: prefix } }) };
}

/** `MATCH … WHERE …`: the tallies of the data set that a table named with `talliedAs`, sought in their index. */
export function talliedRows(
  { values }: Pick<TableSource, 'values'>,
  writing: Writing,
  node: Cypher.Node,
): Cypher.Clause {
  const { dataSet, tally, tallyPrefix } = values;
  if (!dataSet || !tally) throw new Error('A tally has a data set and a name');
  const [set, name] = [writing.parameter(dataSet), writing.parameter(tally)];
  const match = cypher`MATCH (${node}:_Tally) USING INDEX SEEK ${node}:_Tally(dataSetId, pattern, key)
WHERE ${node}.dataSetId = ${set} AND ${node}.pattern = ${name}`;
  return tallyPrefix
    ? cypher`${match} AND ${node}.key STARTS WITH ${writing.parameter(tallyPrefix)}`
    : cypher`${match} AND ${node}.key IS NOT NULL`;
}

/** `MATCH … WHERE …`: the records that a tally keeps as the evidence of its row, sought by their ids. */
export function keptRecords(label: CountedLabel, member: Cypher.Node, kept: Cypher.Variable): Cypher.Clause {
  const match = new Cypher.Match(new Cypher.Pattern(member, { labels: [label] }));
  return cypher`${match} WHERE ${Cypher.in(member.property('id'), kept)}`;
}
