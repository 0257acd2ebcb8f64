import Cypher from '@neo4j/cypher-builder';
import type { CountedRecords } from '../mapping/pattern.js';
import type { TableSource } from '../mapping/statement-plan.js';
import type { Writing } from '../mapping/writing.js';
import { DATA_SET } from '../model/graph-indexes.js';

/** Records that tables count, and the key of their first order: the index of that, within the data set, leads to all. */
const FIRST_KEY = {
  Allegation: 'conductStartEarliestKey',
  Matter: 'receivedEarliestKey',
  Officer: 'nameKey',
  Referral: 'referredOnEarliestKey',
} as const;

export type CountedLabel = keyof typeof FIRST_KEY;

/** Records of a type, counted from that index. */
export function counting(label: CountedLabel): Pick<CountedRecords, 'label' | 'indexed'> {
  return { label, indexed: [FIRST_KEY[label], 'id'] };
}

/** Those of the table's data set. An index serves only where each of its properties is asked for. */
export function inDataSet(
  label: CountedLabel,
  node: Cypher.Node,
  { values }: Pick<TableSource, 'values'>,
  writing: Writing,
): Cypher.Predicate {
  const { dataSet } = values;
  if (!dataSet) throw new Error('A table has a data set');
  return Cypher.and(
    Cypher.eq(node.property(DATA_SET), writing.parameter(dataSet)),
    Cypher.isNotNull(node.property(FIRST_KEY[label])),
    Cypher.isNotNull(node.property('id')),
  );
}
