import type { RootField } from '../../src/model/graph-model.js';
import { ConductGraphError } from '../../src/errors.js';
import { naiveOrder, sorted } from './naive-order.js';
import { pageSource } from './naive-page.js';
import type { Naive, Source } from './source.js';

type Given = Readonly<Record<string, unknown>>;

/** The fields of `Query`, without `search`. */
export function rootSource(naive: Naive): Source {
  return {
    read: (name, given) => {
      const root = naive.graph.model.roots.get(name);
      if (!root) throw new Error(`Query has no field ${name}`);
      return readRoot(root, given, naive);
    },
  };
}

function readRoot(root: RootField, given: Given, naive: Naive): unknown {
  const { graph } = naive;
  switch (root.kind) {
    case 'page':
      return pageSource(root.target, graph.all(root.target), false, given, naive);
    case 'list': {
      const order = naiveOrder(graph.model.nodes.get(root.target), null);
      return sorted(graph.all(root.target), order).map((record) => naive.source(record));
    }
    case 'one':
      return readOne(root, String(given['id']), naive);
    case 'byId':
      return look(String(given['id']), naive);
    case 'byIds':
      return (given['ids'] as readonly string[]).map((id) => look(id, naive));
    case 'search':
    case 'pattern':
      throw new Error(`${root.name} is not part of the naive evaluation`);
  }
}

/** One record of a type. A tombstone is an error here, as the type has no place for it. */
function readOne(root: RootField, asked: string, naive: Naive): Source | null {
  const id = naive.graph.redirected(asked);
  const record = naive.graph.find(id);
  if (record?.type === root.target) return naive.source(record);
  if (!record && naive.graph.removed(id)) throw new ConductGraphError('REMOVED', 'Removed');
  return null;
}

/** Any record, or the tombstone of one that was removed; nothing under the id of a victim. */
function look(asked: string, naive: Naive): Source | null {
  const id = naive.graph.redirected(asked);
  const record = naive.graph.find(id) ?? naive.graph.removed(id);
  return record && isNode(id, naive) ? naive.source(record) : null;
}

function isNode(id: string, { graph }: Naive): boolean {
  const type = [...graph.model.nodes.values()].find(({ prefix }) => id.startsWith(`${prefix}/`));
  return type?.interfaces.includes('Node') ?? false;
}
