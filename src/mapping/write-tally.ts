import Cypher from '@neo4j/cypher-builder';
import { cypher } from './cypher-text.js';
import type { TallyPlan } from './plan.js';
import type { Writing } from './writing.js';

/** Adds up what was counted at load. A data set that has no such tally has none of what it counts. */
export function writeTally({ dataSet, pattern, keys, property }: TallyPlan, writing: Writing): Cypher.Expr {
  const tally = new Cypher.Node();
  const [set, name, those] = [dataSet, pattern, keys].map((one) => writing.parameter(one));
  if (!set || !name || !those) throw new Error('A tally is found by three parameters');
  const read = cypher`MATCH (${tally}:_Tally) USING INDEX SEEK ${tally}:_Tally(dataSetId, pattern, key)
WHERE ${tally}.dataSetId = ${set} AND ${tally}.pattern = ${name} AND ${tally}.key IN ${those}
RETURN coalesce(${tally.property(property)}, 0)`;
  // An aggregation would be taken for one of the whole statement.
  return cypher`reduce(sum = 0, one IN ${new Cypher.Collect(read)} | sum + one)`;
}
