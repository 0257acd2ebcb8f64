import Cypher from '@neo4j/cypher-builder';
import { cypher } from '../mapping/cypher-text.js';
import type { TableSource } from '../mapping/plan.js';
import { writePredicate } from '../mapping/write-predicate.js';
import type { Writing } from '../mapping/writing.js';
import { DATA_SET } from '../model/graph-indexes.js';

/** `MATCH … WHERE …`: the records of the data set that a table counts, by its filter `counted`. */
export function countedRecords(
  label: string,
  { values, where }: TableSource,
  writing: Writing,
  node: Cypher.Node,
): Cypher.Clause {
  const { dataSet } = values;
  if (!dataSet) throw new Error('A table has a data set');
  const filter = where['counted'] && writePredicate(where['counted'], { node, link: null }, writing);
  const inDataSet = Cypher.eq(node.property(DATA_SET), writing.parameter(dataSet));
  const condition = filter ? Cypher.and(inDataSet, filter) : inDataSet;
  return cypher`${new Cypher.Match(new Cypher.Pattern(node, { labels: [label] }))} WHERE ${condition}`;
}
