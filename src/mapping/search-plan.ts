import { badInput } from '../errors.js';
import type { Given } from './argument-reads.js';
import { planConnectionFields, type PageUse } from './connection-fields.js';
import { readCursor } from './cursor.js';
import { luceneQuery } from './lucene-query.js';
import { pageFaults } from './page-arguments.js';
import { increased } from './plan.js';
import type { RootPlan } from './statement-plan.js';
import { recordBuilder, type Planning } from './record-builder.js';
import type { Selected } from './selection.js';
import type { ConnectionShape } from './shape.js';

const ORDER = 'search.score';

/** A full-text search, best first. Its cursors belong to one data version, since any load can change the scores. */
export function planSearch(
  target: string,
  selected: Selected,
  planning: Planning,
): { plan: RootPlan; shape: { kind: 'search'; connection: ConnectionShape; version: string | null } } {
  const { key: path } = selected;
  const { query, size, after, version } = selected.read((given) => readSearch(given, path, planning));
  const record = recordBuilder(target, planning);
  let count = false;
  const use: PageUse = {
    records: () => record,
    cursors: () => undefined,
    more: () => undefined,
    count: () => void (count = true),
  };
  const fields = planConnectionFields(target, selected, use, planning, path);
  const plan: RootPlan = {
    kind: 'search',
    query,
    page: {
      limit: increased(size, 1),
      after,
      node: record.finish().node,
    },
    count,
  };
  const connection: ConnectionShape = {
    page: 'search',
    count: 'search',
    complete: null,
    size,
    backward: false,
    fromCursor: after !== null,
    order: ORDER,
    keys: [],
    fields,
    plan: () => record.finish(),
  };
  return { plan, shape: { kind: 'search', connection, version } };
}

/** @throws BAD_INPUT, BAD_CURSOR naming the argument */
function readSearch(given: Given, path: string, { limits }: Planning) {
  const query = luceneQuery(String(given['text']));
  const faults = [...pageFaults(given, path, limits), ...(query === null ? [noWord(path)] : [])];
  if (faults.length > 0 || query === null) throw badInput(faults);
  const cursor = given['after'] as string | null | undefined;
  const from = cursor == null ? null : readCursor(cursor, ORDER, ['number', 'string'], `${path}(after:)`);
  const [score, id] = from?.keys ?? [];
  const after = score === undefined || id === undefined ? null : ([{ $: score }, { $: id }] as const);
  const size = { $: (given['first'] ?? limits.usual) as number };
  return { query: { $: query }, size, after, version: from?.version ?? null };
}

function noWord(path: string) {
  return {
    place: `${path}(text:)`,
    problem: 'There is no word in it',
    remedy: 'Give at least one word of letters or digits',
  };
}
