import Cypher from '@neo4j/cypher-builder';
import { cypher } from './cypher-text.js';
import type { TallyPlan } from './statement-plan.js';
import type { Writing } from './writing.js';

/** Reads a number that was counted at load. A data set that has no such tally has none of what it counts. */
export function writeTally({ dataSet, pattern, key, property }: TallyPlan, writing: Writing): Cypher.Expr {
  const tally = new Cypher.Node();
  const [set, name, at] = [dataSet, pattern, key].map((one) => writing.parameter(one));
  if (!set || !name || !at) throw new Error('A tally is found by three parameters');
  const read = cypher`MATCH (${tally}:_Tally) USING INDEX SEEK ${tally}:_Tally(dataSetId, pattern, key)
WHERE ${tally}.dataSetId = ${set} AND ${tally}.pattern = ${name} AND ${tally}.key = ${at}
RETURN ${tally.property(property)}`;
  return Cypher.coalesce(cypher`head(${new Cypher.Collect(read)})`, new Cypher.Literal(0));
}
