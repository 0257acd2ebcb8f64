import Cypher from '@neo4j/cypher-builder';
import { cypher } from '../mapping/cypher-text.js';
import type { TableSource } from '../mapping/statement-plan.js';
import { writePredicate } from '../mapping/write-predicate.js';
import type { Writing } from '../mapping/writing.js';
import { inDataSet, type CountedLabel } from './in-data-set.js';

/** `MATCH … WHERE …`: the records of the data set that a table counts, by its filter `counted`. */
export function countedRecords(
  label: CountedLabel,
  source: TableSource,
  writing: Writing,
  node: Cypher.Node,
): Cypher.Clause {
  const { counted } = source.where;
  const filter = counted && writePredicate(counted, { node, link: null }, writing);
  const own = inDataSet(label, node, source, writing);
  const condition = filter ? Cypher.and(own, filter) : own;
  return cypher`${new Cypher.Match(new Cypher.Pattern(node, { labels: [label] }))} WHERE ${condition}`;
}
