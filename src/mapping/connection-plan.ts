import { badInput } from '../errors.js';
import type { ManyField, NodeType } from '../model/graph-model.js';
import { orderProperties } from '../model/graph-indexes.js';
import type { Given } from './argument-reads.js';
import { argumentPredicates } from './argument-predicates.js';
import { planConnectionFields, type PageUse } from './connection-fields.js';
import { findDrives } from './find-drives.js';
import { boundsFirstKey, indexUse } from './index-use.js';
import { orderPlan } from './order-plan.js';
import { orderName, readPage, type PageRequest } from './page-arguments.js';
import {
  increased,
  TRUE,
  type CountPlan,
  type Drive,
  type PagePlan,
  type Predicate,
  type Reach,
  type TallyPlan,
} from './plan.js';
import { joined } from './predicates.js';
import {
  propertyColumn,
  recordBuilder,
  type ColumnBuilder,
  type Columns,
  type Planning,
  type RecordBuilder,
} from './record-builder.js';
import type { Selected } from './selection.js';
import type { ConnectionShape, Read } from './shape.js';
import { asShown } from './shown.js';
import { COMPLETE, reachOf, whereCondition } from './where.js';
import { whereFaults } from './where-faults.js';

/** A connection field of a record. */
export function connectionColumn(
  field: ManyField,
  selected: Selected,
  columns: Columns,
  planning: Planning,
  path: string,
): Read {
  const { target, filters } = field;
  const list = { reach: reachOf(field), target, filters, within: null };
  const connection = planConnection(list, selected, columns, planning, path);
  const asked = connection.fields.some((one) => one.kind === 'completeness');
  const complete = asked ? { column: propertyColumn(columns, COMPLETE), field: field.name } : null;
  return { kind: 'connection', connection: { ...connection, complete } };
}

/** Which records a connection lists. */
export interface Listing {
  readonly reach: Reach;
  readonly target: string;
  /** Arguments of its own that filter. */
  readonly filters: readonly string[];
  /** Of a pattern: what its rows meet, and what its index can use of that. */
  readonly within: (Omit<Filter, 'drives'> & { readonly counted: TallyPlan | null }) | null;
}

/**
 * Plans a page of records and their count.
 * @param container the type that shows the page
 * @throws BAD_INPUT, BAD_CURSOR naming the argument
 */
export function planConnection(
  listing: Listing,
  selected: Selected,
  columns: Columns,
  planning: Planning,
  path: string,
  container = `${listing.target}Connection`,
): ConnectionShape {
  const { reach, target, within } = listing;
  const node = planning.model.nodes.get(target);
  if (!node) throw new Error(`${target} has no pages`);
  const read = (given: Given) => readArguments(given, listing, node, planning, path);
  // What a pattern adds follows from its own arguments, whose values it looks at.
  const source = { reach, node, ...(within ? read(selected.arguments) : selected.read(read)) };
  const { request } = source;
  const page = pageColumn(selected.name, source, planning);
  const count = within?.counted ? tallyColumn(within.counted) : countColumn(selected.name, source);
  const used: { builder: RecordBuilder | null } = { builder: null };
  const use: PageUse = {
    records: () => (used.builder ??= columns.put(page.key, page.make).record),
    cursors: () => request.order.keys.forEach((key) => use.records().addProperty(key.property)),
    more: (side) => {
      if (side === (request.backward ? 'hasPreviousPage' : 'hasNextPage'))
        columns.put(page.key, page.make).wantMore();
    },
    count: () => void columns.put(count.key, count.make),
  };
  const fields = planConnectionFields(target, selected, use, planning, path, container);
  const { builder } = used;
  return {
    page: builder && page.key,
    count: fields.some((field) => field.kind === 'totalCount') ? count.key : null,
    complete: null,
    size: request.size,
    backward: request.backward,
    fromCursor: request.after !== null,
    order: orderName(node, request.order),
    keys: request.order.keys.map((key) => `property ${key.property}`),
    fields,
    plan: builder && (() => builder.finish()),
  };
}

/** All that the arguments say. @throws BAD_INPUT, BAD_CURSOR naming the argument */
function readArguments(
  given: Given,
  { reach, target, filters, within }: Listing,
  node: NodeType,
  { model, limits, live }: Planning,
  path: string,
): Pick<Source, 'request' | 'filter'> {
  const asked = (given['where'] ?? null) as Given | null;
  const faults = asked ? whereFaults(asked, `${path}(where:)`) : [];
  if (faults.length > 0) throw badInput(faults);
  const request = readPage(given, node, path, limits);
  const stored = asked ? whereCondition(target, asked, model).holds : TRUE;
  const condition = live ? asShown(stored, live) : stored;
  const where = joined('and', [within?.where ?? TRUE, condition, ...argumentPredicates(filters, given)]);
  const isRoot = reach.by === 'label' && !within;
  const use =
    within ?? (isRoot ? indexUse(asked, where, node, request.order, model) : { equal: [], bounds: [] });
  const bounds = use.bounds.filter((bound) => boundsFirstKey(bound, request.order));
  const [key] = bounds.length > 0 ? orderProperties(request.order) : [];
  const served = [...use.equal.map(({ property }) => property), ...(key === undefined ? [] : [key])];
  const drives = isRoot ? findDrives(where, node, served, model) : [];
  return { request, filter: { where, equal: use.equal, bounds, drives } };
}

interface Filter extends ReturnType<typeof indexUse> {
  readonly where: Predicate;
  readonly drives: readonly Drive[];
}

interface Source {
  readonly reach: Reach;
  readonly node: NodeType;
  readonly request: PageRequest;
  readonly filter: Filter;
}

interface PageBuilder extends ColumnBuilder {
  readonly record: RecordBuilder;
  /** Reads one record more than the page has, to know whether there are more. */
  wantMore(): void;
}

function pageColumn(name: string, { reach, node, request, filter }: Source, planning: Planning) {
  const { size, order, descending, after } = request;
  const from = after && { order: orderName(node, order), keys: after.map(({ $ }) => $) };
  const key = `page ${name} ${JSON.stringify([size.$, order.name, descending, from, filter])}`;
  const make = (): PageBuilder => {
    const record = recordBuilder(node.name, planning);
    let more = 0;
    return {
      record,
      wantMore: () => void (more = 1),
      finish() {
        const page: PagePlan = {
          reach,
          order: orderPlan(order, descending),
          // Found records are cut to a page beside the row that is always there, so a page of none reads one, too.
          limit: increased(size, filter.drives.length > 0 ? 1 : more),
          after,
          ...filter,
          node: record.finish().node,
        };
        return { kind: 'page', page };
      },
    };
  };
  return { key, make };
}

function tallyColumn(tally: TallyPlan) {
  const key = `count ${JSON.stringify(tally)}`;
  return { key, make: (): ColumnBuilder => ({ finish: () => ({ kind: 'tally', tally }) }) };
}

function countColumn(name: string, { reach, node, request, filter }: Source) {
  const [first] = node.orders;
  const indexed = orderProperties(filter.bounds.length > 0 ? request.order : (first ?? request.order));
  const count: CountPlan = { reach, ...filter, indexed };
  const key = `count ${name} ${JSON.stringify(count)}`;
  return { key, make: (): ColumnBuilder => ({ finish: () => ({ kind: 'count', count }) }) };
}
