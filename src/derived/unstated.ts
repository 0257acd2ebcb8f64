import type { NodeFact, RelationshipFact } from '../model/facts.js';
import type { GraphModel } from '../model/graph-model.js';
import { relationship } from './additions.js';
import { compareText } from './compare-text.js';
import { dataSetOf } from './data-set-of.js';

/** Counts how often each fact is not stated, record after record. */
export interface Unstated {
  /** @param names what is not stated of the record */
  note(node: NodeFact, names: readonly string[]): void;
  /** What was counted, as records, which the data sets lead to. */
  records(): { readonly nodes: readonly NodeFact[]; readonly relationships: readonly RelationshipFact[] };
}

/**
 * How often each fact is not stated, for each data set: so that an answer can say what it rests on without counting. Source:
 * domain.md section 1, rule 3. Nothing is counted about victims (section 6).
 * @param dataSets the ids of those that are known
 */
export function countUnstated(model: GraphModel, dataSets: readonly string[]): Unstated {
  const counts = new Map<string, Map<string, number>>();
  const totals = new Map<string, number>();
  const add = (to: Map<string, number>, key: string) => to.set(key, (to.get(key) ?? 0) + 1);
  return {
    note({ id, type }, names) {
      if (model.nodes.get(type)?.anonymous !== false) return;
      const dataSet = dataSetOf(id);
      add(totals, `${dataSet} ${type}`);
      const own = counts.get(dataSet) ?? new Map<string, number>();
      counts.set(dataSet, own);
      // What is missing of its parts, such as `Hearing.seats`, is counted with the parts.
      for (const field of names) add(own, `${type}.${field}`);
    },
    records() {
      const made = dataSets.flatMap((dataSet) =>
        [...(counts.get(dataSet) ?? [])]
          .sort(([a], [b]) => compareText(a, b))
          .map(([fact, records]) => {
            const type = fact.slice(0, fact.indexOf('.'));
            return record(dataSet, fact, records, totals.get(`${dataSet} ${type}`) ?? 0);
          }),
      );
      return {
        nodes: made,
        relationships: made.map(({ id, owner }) => relationship('LEAVES_OPEN', owner, id)),
      };
    },
  };
}

function record(dataSet: string, fact: string, records: number, of: number): NodeFact {
  const local = dataSet.slice(dataSet.indexOf('/') + 1);
  return {
    id: `unstated/${local}-${fact.replace('.', '-').toLowerCase()}`,
    type: 'Unstated',
    owner: dataSet,
    properties: { fact, records, of },
  };
}
