import { graphIndexes, holdsAll } from '../model/graph-indexes.js';
import type { GraphModel, NodeType } from '../model/graph-model.js';
import { partProperty } from '../model/part-property.js';
import { boundsOf, ownFields } from '../model/sought-properties.js';
import { textKey } from '../model/sort-key.js';
import type { Comparison, Parameter, Predicate } from './plan.js';

/** Records that an index finds: those that meet all of `bounds`, which are about the index's first property. */
export interface Seek {
  readonly label: string;
  /** The properties of the index. */
  readonly index: readonly string[];
  readonly bounds: readonly Comparing[];
}

type Comparing = Extract<Predicate, { readonly op: 'compare' }>;

/** The parts of a predicate that must all hold. */
export function conjuncts(predicate: Predicate): readonly Predicate[] {
  return predicate.op === 'and' ? predicate.all.flatMap(conjuncts) : [predicate];
}

/** How indexes can find the records of a type that pass all parts of a filter. They may find others beside these. */
export function findSeeks(parts: readonly Predicate[], node: NodeType, model: GraphModel): readonly Seek[] {
  const seeks = new Map<string, { readonly index: readonly string[]; readonly bounds: Comparing[] }>();
  for (const part of parts) {
    for (const bound of impliedBounds(part, node, model)) {
      const { property } = bound.subject;
      const index = indexOn(node.name, property, model);
      if (!index) continue;
      const { bounds } = seeks.get(property) ?? { bounds: [] };
      seeks.set(property, { index, bounds: [...bounds, bound] });
      break;
    }
  }
  return [...seeks.values()].map((seek) => ({ label: node.name, ...seek }));
}

const SOUGHT: readonly Comparison[] = ['=', 'IN', 'STARTS WITH', '<', '<=', '>', '>='];

/** What a test implies of properties that indexes can begin with: its own, the key made from it, an earlier bound. */
export function impliedBounds(part: Predicate, node: NodeType, model: GraphModel): readonly Comparing[] {
  const test = part.op === 'exists' ? throughReference(part) : part;
  if (test?.op !== 'compare' || test.subject.of !== 'node' || !SOUGHT.includes(test.by)) return [];
  return [test, ...earlierBound(test, node, model)].flatMap((one) => [one, ...keyBounds(one, node)]);
}

/** `dataSet: { id: … }` is a test of the property that holds the id. */
function throughReference({
  reach,
  where,
}: Extract<Predicate, { readonly op: 'exists' }>): Predicate | undefined {
  if (reach.by !== 'reference') return undefined;
  const id = conjuncts(where).find((part) => part.op === 'compare' && part.subject.property === 'id');
  return id?.op === 'compare' ? { ...id, subject: { of: 'node', property: reach.property } } : undefined;
}

/** What ends, or begins at the latest, by a day begins by it. */
function earlierBound(test: Comparing, node: NodeType, model: GraphModel): readonly Comparing[] {
  if (test.by !== '<' && test.by !== '<=') return [];
  return ownFields(node, model).flatMap((field) => {
    const [first, ...later] = field.kind === 'valued' ? boundsOf(field.value, model) : [];
    const isLater = later.some((part) => partProperty(field.name, part) === test.subject.property);
    return first !== undefined && isLater ? [about(partProperty(field.name, first), test, test.value)] : [];
  });
}

function keyBounds(test: Comparing, node: NodeType): readonly Comparing[] {
  return node.orders.flatMap(({ keys: [key] }) => {
    if (key?.source !== test.subject.property) return [];
    return [about(key.property, test, key.type === 'text' ? folded(test.value) : test.value)];
  });
}

function about(property: string, { by }: Comparing, value: Parameter): Comparing {
  return { op: 'compare', subject: { of: 'node', property }, by, value };
}

function folded({ $: value }: Parameter): Parameter {
  return { $: Array.isArray(value) ? value.map((one) => textKey(String(one))) : textKey(String(value)) };
}

/** By label and first property, the index with the fewest properties of those that hold all records; made once. */
const indexes = new WeakMap<GraphModel, ReadonlyMap<string, readonly string[]>>();

function indexOn(label: string, property: string, model: GraphModel): readonly string[] | undefined {
  const known = indexes.get(model) ?? shortest(model);
  indexes.set(model, known);
  return known.get(`${label} ${property}`);
}

function shortest(model: GraphModel): ReadonlyMap<string, readonly string[]> {
  const ordered = graphIndexes(model)
    .filter((index) => [...model.nodes.values()].some((node) => holdsAll(index, node)))
    .sort((a, b) => b.properties.length - a.properties.length);
  return new Map(
    ordered.map(({ label, properties }) => [`${label} ${String(properties[0])}`, properties] as const),
  );
}
