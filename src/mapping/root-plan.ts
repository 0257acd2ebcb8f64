import type { GraphModel, NodeType, RootField } from '../model/graph-model.js';
import { planConnection } from './connection-plan.js';
import { defaultOrder } from './order-plan.js';
import type { IdGroup, RootPlan } from './statement-plan.js';
import { planPattern } from './pattern-plan.js';
import { possibleTypes, recordBuilder, type Planning } from './record-builder.js';
import { rootColumns } from './root-columns.js';
import { planSearch } from './search-plan.js';
import { badInput } from '../errors.js';
import type { Selected } from './selection.js';
import type { ConnectionShape, PatternShape, RecordShape } from './shape.js';

/** A root field planned: what to read, and how the response shows it. */
export interface PlannedRoot {
  /** The response key. */
  readonly key: string;
  /** Null when the arguments already say that nothing can be found. */
  readonly plan: RootPlan | null;
  readonly shape: RootShape;
}

export type RootShape =
  | { readonly kind: 'page'; readonly connection: ConnectionShape }
  /** `version` is the data version that the given cursor belongs to. */
  | { readonly kind: 'search'; readonly connection: ConnectionShape; readonly version: string | null }
  | {
      readonly kind: 'one';
      readonly shape: RecordShape;
      readonly removed: 'value' | 'error';
    }
  | {
      readonly kind: 'byIds';
      readonly ids: readonly string[];
      readonly shapes: ReadonlyMap<string, RecordShape>;
    }
  | { readonly kind: 'list'; readonly shape: RecordShape }
  | ({ readonly kind: 'pattern' } & PatternShape);

/** A side of so many records is read and sorted in the time in which a page is read in order. */
const USUALLY_RARE = 1000;
/** A count cannot end early as a page does, so that it gains from a side of so many times more records. */
const COUNTED = 10;

/** Plans one root field. @throws BAD_INPUT, BAD_CURSOR, STALE_CURSOR naming the argument */
export function planRoot(root: RootField, selected: Selected, planning: Planning): PlannedRoot {
  const path = selected.key;
  switch (root.kind) {
    case 'page':
      return planPage(root, selected, planning);
    case 'search':
      return { key: path, ...planSearch(root.target, selected, planning) };
    case 'list': {
      const record = recordBuilder(root.target, planning);
      const shape = record.add(selected.below, path);
      const order = defaultOrder(root.target, planning.model);
      const list = {
        reach: { by: 'label' as const, label: root.target },
        order,
        filters: [],
        node: record.finish().node,
      };
      return { key: path, plan: { kind: 'list', list }, shape: { kind: 'list', shape } };
    }
    case 'one':
    case 'byId':
      return planOne(root, selected, planning);
    case 'byIds':
      return planIds(selected, planning);
    case 'pattern':
      return { key: path, ...planPattern(root, selected, planning) };
  }
}

function planPage(root: RootField, selected: Selected, planning: Planning): PlannedRoot {
  const own = rootColumns();
  const reach = { by: 'label' as const, label: root.target };
  const list = { reach, target: root.target, filters: [], within: null };
  const connection = planConnection(list, selected, own.columns, planning, selected.key);
  const finished = own.finish().plan;
  const page = finished.find((column) => column.kind === 'page')?.page ?? null;
  const count = finished.find((column) => column.kind === 'count')?.count ?? null;
  const isDriven = ((page ?? count)?.drives.length ?? 0) > 0;
  const few = planning.limits.rare ?? USUALLY_RARE;
  const rare = isDriven ? { $: count ? few * COUNTED : few } : null;
  return {
    key: selected.key,
    plan: { kind: 'page', page, count, rare },
    shape: { kind: 'page', connection },
  };
}

/** A record by its id. The id itself says which type it has. */
function planOne(root: RootField, selected: Selected, planning: Planning): PlannedRoot {
  const { id, type } = selected.read((given) => {
    const asked = String(given['id']);
    const named = root.kind === 'one' ? root.target : typeOf(asked, root.target, planning.model)?.name;
    return { id: { $: asked }, type: named ?? null };
  });
  const wanted = type === null ? undefined : planning.model.nodes.get(type);
  const removed = root.kind === 'byId' ? 'value' : 'error';
  const record = recordBuilder(wanted?.name ?? root.target, planning);
  const found = record.add(selected.below, selected.key);
  const shape = removed === 'value' ? withRemoved(found, selected, planning) : found;
  const plan: RootPlan | null = wanted
    ? { kind: 'one', id, label: wanted.name, node: record.finish().node }
    : null;
  return { key: selected.key, plan, shape: { kind: 'one', shape, removed } };
}

function planIds(selected: Selected, planning: Planning): PlannedRoot {
  const ids = selected.arguments['ids'] as readonly string[];
  if (ids.length > planning.limits.most) {
    const place = `${selected.key}(ids:)`;
    throw badInput([
      {
        place,
        problem: `${String(ids.length)} ids are too many`,
        remedy: `Give at most ${String(planning.limits.most)}`,
      },
    ]);
  }
  const byType = new Map<NodeType, string[]>();
  for (const id of new Set(ids)) {
    const type = typeOf(id, 'Node', planning.model);
    if (type) byType.set(type, [...(byType.get(type) ?? []), id]);
  }
  const shapes = new Map<string, RecordShape>();
  const groups = [...byType]
    .sort(([a], [b]) => (a.name < b.name ? -1 : 1))
    .map(([type, own]): IdGroup => {
      const record = recordBuilder(type.name, planning);
      shapes.set(type.name, withRemoved(record.add(selected.below, selected.key), selected, planning));
      return { label: type.name, ids: { $: own }, node: record.finish().node };
    });
  return {
    key: selected.key,
    plan: groups.length > 0 ? { kind: 'byIds', groups } : null,
    shape: { kind: 'byIds', ids, shapes },
  };
}

/** The node type that an id's first part names, if a look-up may lead to it. */
function typeOf(id: string, target: string, model: GraphModel): NodeType | undefined {
  const prefix = id.slice(0, id.indexOf('/'));
  return possibleTypes(target, model).find((type) => type.prefix === prefix && type.name !== 'Removed');
}

/** Adds how a tombstone is shown, whose properties are always read. */
function withRemoved(shape: RecordShape, selected: Selected, planning: Planning): RecordShape {
  const removed = recordBuilder('Removed', planning).add(selected.below, selected.key);
  return { plan: shape.plan, byType: new Map([...shape.byType, ...removed.byType]) };
}
