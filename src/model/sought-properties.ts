import { endType } from './end-path.js';
import type { Field, GraphModel, NodeType } from './graph-model.js';
import { partProperty } from './part-property.js';

/** How many relationships away a filter may begin to look from: `src/mapping/find-drives.ts`. */
export const MOST_HOPS = 2;

/** The interface of records that patterns make: their pages begin with a data set, and nothing is found through them. */
const PATTERN_ROW = 'PatternRow';

/** Fields that stand on the node itself, those of its views among them. */
export function ownFields(node: NodeType, model: GraphModel): readonly Field[] {
  return [...node.fields.values()].flatMap((field) =>
    field.kind === 'viewed' ? [...(model.views.get(field.view)?.fields.values() ?? [])] : [field],
  );
}

/** The type that a field leads to, if it leads along relationships or hubs. */
export function fieldTarget(field: Field, model: GraphModel): string | undefined {
  if (field.kind === 'one' || field.kind === 'many') return field.target;
  const link = field.kind === 'links' ? model.links.get(field.link) : undefined;
  return link && endType(link);
}

/**
 * Types whose filters may be the rare side of a question: those of which there are pages, and those that the filter of
 * such a page can reach.
 */
export function soughtTypes(pages: readonly string[], model: GraphModel): readonly NodeType[] {
  const found = new Set(pages.flatMap((name) => model.nodes.get(name) ?? []));
  for (let hop = 0; hop < MOST_HOPS; hop++) {
    for (const field of [...found].flatMap((node) => ownFields(node, model))) {
      const target = model.nodes.get(fieldTarget(field, model) ?? '');
      if (target && !target.anonymous && !target.interfaces.includes(PATTERN_ROW)) found.add(target);
    }
  }
  return [...found];
}

/** The stored properties that an index has to begin with, one for each filter of a type by a value of its own. */
export function soughtProperties(node: NodeType, model: GraphModel): readonly string[] {
  const keys = new Map(
    node.orders.flatMap(({ keys: [first] }) => (first ? [[first.source, first.property] as const] : [])),
  );
  return ownFields(node, model).flatMap((field) => {
    const source = field.filter ? sourceOf(field, model) : undefined;
    return source === undefined ? [] : [keys.get(source) ?? source];
  });
}

/** What stands for a field in an index: its property, or the earliest bound of a day or of something that lasts. */
function sourceOf(field: Field, model: GraphModel): string | undefined {
  if (field.kind === 'property') return field.list ? undefined : field.property;
  const first = field.kind === 'valued' ? boundsOf(field.value, model)[0] : undefined;
  return first === undefined ? undefined : partProperty(field.name, first);
}

/** The parts of a value that bound it, from the earliest on; empty for a value that is no time. */
export function boundsOf(value: string, model: GraphModel): readonly string[] {
  const parts = model.values.get(value)?.parts.map(({ name }) => name) ?? [];
  const bounds = ['earliest', 'startEarliest', 'latest', 'startLatest', 'endEarliest', 'endLatest'];
  return bounds.filter((bound) => parts.includes(bound));
}
