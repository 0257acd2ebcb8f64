import type { NodeFact, RelationshipFact } from '../model/facts.js';
import type { GraphModel } from '../model/graph-model.js';
import { relationship } from './additions.js';
import { compareText } from './compare-text.js';
import { dataSetOf } from './data-set-of.js';

/**
 * How often each fact is not stated, for each data set: so that an answer can say what it rests on without counting. Source:
 * domain.md section 1, rule 3. Nothing is counted about victims (section 6).
 * @param nodes complete, with what is not stated of each
 */
export function unstated(
  nodes: readonly NodeFact[],
  model: GraphModel,
): { readonly nodes: readonly NodeFact[]; readonly relationships: readonly RelationshipFact[] } {
  const counts = new Map<string, Map<string, number>>();
  const totals = new Map<string, number>();
  for (const node of nodes) {
    const type = model.nodes.get(node.type);
    if (!type || type.anonymous || !type.fields.has('notStated')) continue;
    const dataSet = dataSetOf(node.id);
    const total = `${dataSet} ${node.type}`;
    totals.set(total, (totals.get(total) ?? 0) + 1);
    const own = counts.get(dataSet) ?? new Map<string, number>();
    counts.set(dataSet, own);
    for (const field of (node.properties['notStated'] ?? []) as readonly string[]) {
      // What is missing of its parts, such as `Hearing.seats`, is counted with the parts.
      if (field.includes('.')) continue;
      const fact = `${node.type}.${field}`;
      own.set(fact, (own.get(fact) ?? 0) + 1);
    }
  }
  const known = new Set(nodes.filter((node) => node.type === 'DataSet').map((node) => node.id));
  const made = [...counts].flatMap(([dataSet, own]) =>
    known.has(dataSet)
      ? [...own]
          .sort(([a], [b]) => compareText(a, b))
          .map(([fact, records]) => {
            const type = fact.slice(0, fact.indexOf('.'));
            return record(dataSet, fact, records, totals.get(`${dataSet} ${type}`) ?? 0);
          })
      : [],
  );
  return {
    nodes: made,
    relationships: made.map(({ id, owner }) => relationship('LEAVES_OPEN', owner, id)),
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
