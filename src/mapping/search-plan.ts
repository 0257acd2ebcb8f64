import { badInput } from '../errors.js';
import type { Given } from './argument-reads.js';
import { planConnectionFields, type PageUse } from './connection-fields.js';
import { readCursor } from './cursor.js';
import { luceneQuery } from './lucene-query.js';
import { pageFaults } from './page-arguments.js';
import { increased } from './plan.js';
import { possibleTypes, recordBuilder, type Planning } from './record-builder.js';
import { kindOfLabel } from './search-facets.js';
import type { Selected } from './selection.js';
import type { ConnectionShape } from './shape.js';
import type { Facet, SearchPlan } from './statement-plan.js';

const ORDER = 'search.score';

/** A full-text search, best first. Its cursors belong to one data version, since any load can change the scores. */
export function planSearch(
  target: string,
  selected: Selected,
  planning: Planning,
): { plan: SearchPlan; shape: { kind: 'search'; connection: ConnectionShape; version: string | null } } {
  const { key: path } = selected;
  const labels = possibleTypes(target, planning.model).map(({ name }) => name);
  const { query, wanted, size, after, version } = selected.read((given) =>
    readSearch(given, path, labels, planning),
  );
  const record = recordBuilder(target, planning);
  let count = false;
  const facets: Facet[] = [];
  const use: PageUse = {
    records: () => record,
    cursors: () => undefined,
    more: () => undefined,
    count: () => void (count = true),
    facet: (facet) => (facets.includes(facet) ? facets.indexOf(facet) : facets.push(facet) - 1),
  };
  const fields = planConnectionFields(target, selected, use, planning, path);
  const plan: SearchPlan = {
    kind: 'search',
    query,
    wanted,
    page: {
      limit: increased(size, 1),
      after,
      node: record.finish().node,
    },
    count,
    facets,
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
function readSearch(given: Given, path: string, labels: readonly string[], { limits }: Planning) {
  const query = luceneQuery(String(given['text']));
  const faults = [...pageFaults(given, path, limits), ...(query === null ? [noWord(path)] : [])];
  if (faults.length > 0 || query === null) throw badInput(faults);
  const cursor = given['after'] as string | null | undefined;
  const from = cursor == null ? null : readCursor(cursor, ORDER, ['number', 'string'], `${path}(after:)`);
  const [score, id] = from?.keys ?? [];
  const after = score === undefined || id === undefined ? null : ([{ $: score }, { $: id }] as const);
  const size = { $: (given['first'] ?? limits.usual) as number };
  const kinds = given['kinds'] as readonly string[] | null | undefined;
  const dataSet = given['dataSet'] as string | null | undefined;
  const wanted = {
    kinds: kinds == null ? null : { $: labels.filter((label) => kinds.includes(kindOfLabel(label))) },
    dataSets: dataSet == null ? null : { $: dataSet },
  };
  return { query: { $: query }, wanted, size, after, version: from?.version ?? null };
}

function noWord(path: string) {
  return {
    place: `${path}(text:)`,
    problem: 'There is no word in it',
    remedy: 'Give at least one word of letters or digits',
  };
}
