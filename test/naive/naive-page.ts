import type { NodeFact } from '../../src/model/facts.js';
import { compareRecords, naiveOrder, sorted } from './naive-order.js';
import type { Naive, Source } from './source.js';
import { whereTruth } from './where-truth.js';

type Given = Readonly<Record<string, unknown>>;

/**
 * A Relay connection over all of a list's records: filtered, sorted and cut by the algorithm of its specification.
 * @param whole whether the list is known to be whole
 */
export function pageSource(
  type: string,
  records: readonly NodeFact[],
  whole: boolean,
  given: Given,
  naive: Naive,
): Source {
  const { graph } = naive;
  const where = given['where'] as Given | null | undefined;
  const met = records.filter((record) => !where || whereTruth(record, where, graph) === true);
  const order = naiveOrder(graph.model.nodes.get(type), given['sort']);
  const cut = cutPage(sorted(met, order), given, naive, (a, b) => compareRecords(a, b, order));
  const cursor = (record: NodeFact | undefined) =>
    record ? naive.cursor(`${type}.${order.name}`, record.id) : null;
  const pageInfo = {
    hasNextPage: cut.hasNextPage,
    hasPreviousPage: cut.hasPreviousPage,
    startCursor: cursor(cut.page[0]),
    endCursor: cursor(cut.page.at(-1)),
  };
  const edge = (record: NodeFact) => ({ cursor: cursor(record), node: naive.source(record) });
  const connection: Readonly<Record<string, unknown>> = {
    nodes: cut.page.map((record) => naive.source(record)),
    edges: cut.page.map((record) => plainSource(edge(record))),
    pageInfo: plainSource(pageInfo),
    totalCount: met.length,
    completeness: whole ? 'COMPLETE' : 'OPEN',
  };
  return plainSource(connection);
}

function plainSource(values: Readonly<Record<string, unknown>>): Source {
  return { read: (field) => values[field] };
}

interface Cut {
  readonly page: readonly NodeFact[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** A page from the front, or from the back where `last` or `before` asks for it. */
function cutPage(
  list: readonly NodeFact[],
  given: Given,
  { graph, usual, idOfCursor }: Naive,
  compare: (a: NodeFact, b: NodeFact) => number,
): Cut {
  const placeOf = (cursor: unknown) =>
    cursor == null ? undefined : graph.find(idOfCursor(cursor as string));
  const [after, before] = [placeOf(given['after']), placeOf(given['before'])];
  const rest = list.filter(
    (record) => (!after || compare(record, after) > 0) && (!before || compare(record, before) < 0),
  );
  const size = (given['first'] ?? given['last'] ?? usual) as number;
  const more = rest.length > size;
  const backward = given['last'] != null || given['before'] != null;
  if (!backward) {
    return { page: rest.slice(0, size), hasNextPage: more, hasPreviousPage: after !== undefined };
  }
  const page = rest.slice(Math.max(0, rest.length - size));
  return { page, hasNextPage: before !== undefined, hasPreviousPage: more };
}
