import type { Facts, NodeFact, PropertyValue } from '../model/facts.js';
import type { GraphModel } from '../model/graph-model.js';

/**
 * What the reader of case files tells the rules and the graph does not keep on the record itself: which facts are in
 * dispute, and which are withheld. Both can be seen from other records: the conflicts without a preferred claim, and the
 * paths that a matter withholds.
 * @param facts as they are stated
 */
export function withReaderLists(facts: Facts, model: GraphModel): Facts {
  const nodes = new Map(facts.nodes.map((node) => [node.id, node]));
  const lists = new Map<string, Record<string, readonly string[]>>();
  const add = (id: string, list: 'disputed' | 'withheldFacts', field: string) => {
    const own = lists.get(id) ?? {};
    lists.set(id, { ...own, [list]: [...(own[list] ?? []), field] });
  };
  const decided = decidedConflicts(facts, nodes);
  for (const { type, from, to } of facts.relationships) {
    const end = nodes.get(to);
    const fact = String(end?.properties['fact']);
    if (type === 'DISPUTED_IN' && !decided.has(to)) add(from, 'disputed', fact);
    if (type !== 'WITHHOLDS') continue;
    const found = recordAt(fact.split('.'), nodes.get(from), nodes, model);
    if (found) add(found.id, 'withheldFacts', found.field);
  }
  return {
    ...facts,
    nodes: facts.nodes.map((node): NodeFact => {
      const own: Record<string, PropertyValue> | undefined = lists.get(node.id);
      return own ? { ...node, properties: { ...node.properties, ...own } } : node;
    }),
  };
}

function decidedConflicts(facts: Facts, nodes: ReadonlyMap<string, NodeFact>): ReadonlySet<string> {
  return new Set(
    facts.relationships
      .filter(({ type, to }) => type === 'BETWEEN' && nodes.get(to)?.properties['preferred'] === true)
      .map(({ from }) => from),
  );
}

/** Follows a path such as `victims.v1.context` from a record to the part of it that would have the fact. */
function recordAt(
  [step = '', ...rest]: readonly string[],
  record: NodeFact | undefined,
  nodes: ReadonlyMap<string, NodeFact>,
  model: GraphModel,
): { readonly id: string; readonly field: string } | null {
  if (!record) return null;
  const field = model.nodes.get(record.type)?.fields.get(step);
  if (!field) return null;
  const isPart = (field.kind === 'one' || field.kind === 'many') && field.written === 'PART';
  if (!isPart || rest.length === 0) return { id: record.id, field: step };
  const own = record.id.slice(record.id.indexOf('/') + 1);
  const prefix = model.nodes.get(field.target)?.prefix ?? '';
  const [key = '', ...below] = rest;
  return field.kind === 'one'
    ? recordAt(rest, nodes.get(`${prefix}/${own}`), nodes, model)
    : recordAt(below, nodes.get(`${prefix}/${own}-${key}`), nodes, model);
}
