import type { GraphQLSchema } from 'graphql';
import type { Field, GraphModel, LinkField, RootField } from '../model/graph-model.js';
import { ASSUMED_SIZE, tooComplex, type CostLimits } from './cost-limits.js';
import type { PageLimits } from './page-arguments.js';
import type { Asked } from './plan-operation.js';
import { possibleTypes } from './record-builder.js';
import { collect, objectType, type Reading, type Selected } from './selection.js';

/** How much a place of the response can cost, with all that is below it. Frozen plain data, printable. */
export interface Cost {
  /** The response path, such as `officers.nodes.allegations`. */
  readonly place: string;
  /** Sizes of the lists from the root to here. Their product is how many records can be read here. */
  readonly sizes: readonly number[];
  /** Records that can be read at this very place. */
  readonly records: number;
  /** Subqueries for this very place. */
  readonly subqueries: number;
  readonly below: readonly Cost[];
}

/**
 * Measures what a question can cost, root field by root field, in time that is bounded by the limits however often its
 * fragments repeat themselves.
 * @throws TOO_COMPLEX as soon as it is too deep or has too many fields
 */
export function costOf(
  { operation, fragments, variables }: Asked,
  model: GraphModel,
  schema: GraphQLSchema,
  pages: PageLimits,
  limits: Pick<CostLimits, 'depth' | 'fields'>,
): readonly Cost[] {
  const reading = { schema, fragments, variables };
  const measuring: Measuring = { model, reading, pages, limits, fields: 0 };
  return collect(objectType('Query', schema), [operation.selectionSet], reading).flatMap((selected) => {
    const root = model.roots.get(selected.name);
    return root ? [rootCost(root, selected, measuring)] : [];
  });
}

interface Measuring {
  readonly model: GraphModel;
  readonly reading: Reading;
  readonly pages: PageLimits;
  readonly limits: Pick<CostLimits, 'depth' | 'fields'>;
  /** Fields seen so far. */
  fields: number;
}

type Sizes = readonly number[];

function rootCost(root: RootField, selected: Selected, measuring: Measuring): Cost {
  enter(selected.key, measuring);
  switch (root.kind) {
    case 'page':
    case 'search':
      return connectionCost(root.target, selected, selected.key, [], measuring);
    case 'list':
      return recordsCost(root.target, selected.below, selected.key, [ASSUMED_SIZE], measuring);
    case 'pattern':
      return patternCost(root.target, selected, measuring);
    case 'byIds': {
      const ids = selected.arguments['ids'] as readonly string[];
      return recordsCost(root.target, selected.below, selected.key, [ids.length], measuring);
    }
    case 'one':
    case 'byId':
      return recordsCost(root.target, selected.below, selected.key, [1], measuring);
  }
}

/** A pattern is a connection with what it rests on: two counts and two short lists. */
function patternCost(target: string, selected: Selected, measuring: Measuring): Cost {
  const cost = connectionCost(target, selected, selected.key, [], measuring, `${target}Pattern`);
  const row = measuring.model.rows.get(target);
  if (!row) return cost;
  const below = rowsBelow(target, selected, measuring);
  const inner = selectedOf(target, below, measuring).flatMap((one) => {
    const field = row.fields.get(one.name);
    const place = `${selected.key}.nodes.${one.key}`;
    enter(place, measuring);
    if (!field || field.kind === 'property') return [];
    const most = Number(one.arguments['first'] ?? ASSUMED_SIZE);
    const sizes = field.kind === 'members' ? [...cost.sizes, most] : cost.sizes;
    return [recordsCost(field.target, one.below, place, sizes, measuring)];
  });
  return { ...cost, below: inner };
}

function rowsBelow(target: string, selected: Selected, measuring: Measuring): Selected['below'] {
  const fields = selectedOf(`${target}Pattern`, selected.below, measuring);
  const edges = fields.filter(({ name }) => name === 'edges').flatMap(({ below }) => below);
  const ends = selectedOf(`${target}Edge`, edges, measuring).filter(({ name }) => name === 'node');
  return [...fields.filter(({ name }) => name === 'nodes'), ...ends].flatMap(({ below }) => below);
}

function enter(place: string, measuring: Measuring): void {
  measuring.fields += 1;
  const { fields, depth } = measuring.limits;
  if (measuring.fields > fields) {
    const problem = `The question selects more than ${String(fields)} fields, with its aliases and fragments written out and a field of an interface counted for each type that it can be`;
    throw tooComplex(
      { place, problem, remedy: 'Leave some out, or ask in several questions' },
      measuring.fields,
      fields,
    );
  }
  const found = place.split('.').length;
  if (found <= depth) return;
  const problem = `It lies ${String(found)} fields deep, and ${String(depth)} is the most`;
  const remedy = 'Ask for the inner records by their ids, in a question of its own';
  throw tooComplex({ place, problem, remedy }, found, depth);
}

/** Records of a type, or of any type that an interface or union can be: a record is only one of these. */
function recordsCost(
  target: string,
  below: Selected['below'],
  place: string,
  sizes: Sizes,
  measuring: Measuring,
  subqueries = 1,
): Cost {
  const inner = fieldsCost(target, below, place, sizes, measuring);
  return { place, sizes, records: product(sizes), subqueries, below: inner };
}

function fieldsCost(
  target: string,
  below: Selected['below'],
  place: string,
  sizes: Sizes,
  measuring: Measuring,
): readonly Cost[] {
  const byKey = new Map<string, Cost>();
  for (const type of possibleTypes(target, measuring.model)) {
    for (const selected of selectedOf(type.name, below, measuring)) {
      const cost = fieldCost(type.fields.get(selected.name), selected, place, sizes, measuring);
      const other = byKey.get(selected.key);
      if (cost && (!other || totalOf(cost, 'records') > totalOf(other, 'records')))
        byKey.set(selected.key, cost);
    }
  }
  return [...byKey.values()];
}

function selectedOf(type: string, below: Selected['below'], measuring: Measuring): readonly Selected[] {
  return collect(objectType(type, measuring.reading.schema), below, measuring.reading);
}

function fieldCost(
  field: Field | LinkField | undefined,
  selected: Selected,
  above: string,
  sizes: Sizes,
  measuring: Measuring,
): Cost | null {
  const place = `${above}.${selected.key}`;
  enter(place, measuring);
  switch (field?.kind) {
    case 'one':
    case 'reference':
      return recordsCost(field.target, selected.below, place, sizes, measuring);
    case 'end':
      return recordsCost(field.target, selected.below, place, sizes, measuring, 0);
    case 'many':
      return field.plain
        ? recordsCost(field.target, selected.below, place, [...sizes, ASSUMED_SIZE], measuring)
        : connectionCost(field.target, selected, place, sizes, measuring);
    case 'links': {
      const fields = measuring.model.links.get(field.link)?.fields;
      const all: Sizes = [...sizes, ASSUMED_SIZE];
      const below = partsCost(field.link, fields, selected, place, all, measuring);
      return { place, sizes: all, records: product(all), subqueries: 1, below };
    }
    case 'viewed': {
      const fields = measuring.model.views.get(field.view)?.fields;
      const below = partsCost(field.view, fields, selected, place, sizes, measuring);
      return { place, sizes, records: 0, subqueries: 0, below };
    }
    case 'valued':
      partsCost(field.value, undefined, selected, place, sizes, measuring);
      return null;
    default:
      return null;
  }
}

/** What is selected of a view, a link or a value: none of them a record by itself. */
function partsCost(
  type: string,
  fields: ReadonlyMap<string, Field | LinkField> | undefined,
  { below }: Selected,
  place: string,
  sizes: Sizes,
  measuring: Measuring,
): readonly Cost[] {
  return selectedOf(type, below, measuring).flatMap(
    (selected) => fieldCost(fields?.get(selected.name), selected, place, sizes, measuring) ?? [],
  );
}

/** A page. Its `nodes` and `edges` show the same records, which are read once. */
function connectionCost(
  target: string,
  selected: Selected,
  place: string,
  above: Sizes,
  measuring: Measuring,
  container = `${target}Connection`,
): Cost {
  const fields = selectedOf(container, selected.below, measuring);
  for (const field of fields) enter(`${place}.${field.key}`, measuring);
  const nodes = fields.filter(({ name }) => name === 'nodes').flatMap(({ below }) => below);
  const edges = fields.filter(({ name }) => name === 'edges').flatMap(({ below }) => below);
  const ends = selectedOf(`${target}Edge`, edges, measuring).filter(({ name }) => name === 'node');
  const shown = fields.some(({ name }) => ['nodes', 'edges', 'pageInfo'].includes(name));
  const counted = fields.some(({ name }) => name === 'totalCount');
  const sizes: Sizes = [...above, shown ? pageSize(selected, measuring.pages) : 0];
  const records = [...nodes, ...ends.flatMap(({ below }) => below)];
  return {
    place,
    sizes,
    records: product(sizes),
    subqueries: Number(shown) + Number(counted),
    below: fieldsCost(target, records, `${place}.nodes`, sizes, measuring),
  };
}

/** A page that is larger than it may be is refused when it is planned, by name. */
function pageSize(selected: Selected, { usual, most }: PageLimits): number {
  const { first, last } = selected.arguments;
  return Math.max(0, Math.min(Number(first ?? last ?? usual), most));
}

function product(sizes: Sizes): number {
  return sizes.reduce((all, size) => all * size, 1);
}

/** Records or subqueries of a place and of all places below it. */
export function totalOf(cost: Cost, measure: 'records' | 'subqueries'): number {
  return cost.below.reduce((sum, one) => sum + totalOf(one, measure), cost[measure]);
}
