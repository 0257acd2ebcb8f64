import type { Facts, NodeFact, PropertyValue, RelationshipFact } from '../../src/model/facts.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import { completeFacts } from '../complete-facts.js';

export const OFFICERS = 100;
const ALLEGATIONS_EACH = 3;

/**
 * Many officers with three allegations each, nearly all of which are alike: ALLEGED, of 2020. QUASHED are two of officer
 * 7 and one of officer 42, and theirs and one of the last officer's are of 2021. Officer 5 is unnamed.
 */
export function accusedOfficers(model: GraphModel): Facts {
  const nodes: NodeFact[] = [];
  const relationships: RelationshipFact[] = [];
  const record = (type: string, id: string, properties: Readonly<Record<string, PropertyValue>>) => {
    nodes.push({ id, type, owner: id, properties });
    return id;
  };
  for (let number = 0; number < OFFICERS; number++) {
    const name = String(number).padStart(3, '0');
    const officer = record('Officer', `officer/x-${name}`, {
      name: `Officer ${name}`,
      kind: 'CONSTABLE',
      ...(number === 5 ? { unnamed: 'ANONYMITY_ORDER' } : {}),
    });
    for (let index = 0; index < ALLEGATIONS_EACH; index++) {
      const isRare = (number === 7 && index < 2) || (number === 42 && index === 1);
      const isLate = isRare || (number === OFFICERS - 1 && index === 0);
      const day = `${isLate ? '2021' : '2020'}-0${String(index + 1)}-01`;
      const matter = record('Matter', `matter/x-${name}-${String(index)}`, {
        receivedEarliest: day,
        receivedLatest: day,
      });
      const allegation = record('Allegation', `allegation/x-${name}-${String(index)}`, {
        status: isRare ? 'QUASHED' : 'ALLEGED',
      });
      relationships.push(
        { type: 'ACCUSED_IN', from: officer, to: allegation, properties: {} },
        { type: 'PART_OF', from: allegation, to: matter, properties: {} },
      );
    }
  }
  return completeFacts({ nodes, relationships }, model);
}
