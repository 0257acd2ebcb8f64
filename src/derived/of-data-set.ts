import type { NodeFact } from '../model/facts.js';
import { dataSetOf } from './data-set-of.js';
import type { FactGraph } from './fact-graph.js';

/** The records of a type that a data set has. @param dataSet its id */
export function ofDataSet(graph: FactGraph, type: string, dataSet: string): readonly NodeFact[] {
  return graph.nodes(type).filter(({ id }) => dataSetOf(id) === dataSet);
}
