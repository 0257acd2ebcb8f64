import type { NodeFact } from '../model/facts.js';

/** Whether a list of field names that the reader keeps on a record (`complete`, `disputed`, `withheldFacts`) names a field. */
export function listed(
  node: NodeFact,
  list: 'complete' | 'disputed' | 'withheldFacts',
  field: string,
): boolean {
  const names = node.properties[list];
  return Array.isArray(names) && names.includes(field);
}
