import fc from 'fast-check';
import { isInputObjectType, parse, print, type GraphQLSchema } from 'graphql';
import type { Facts } from '../../src/model/facts.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import { choices } from './choices.js';
import { argumentsText, randomOrderAndCut } from './random-arguments.js';
import { hasRecords, variablesDraft, type QueryDraft } from './query-draft.js';
import { randomSelection } from './random-selection.js';
import { randomWhere } from './random-where.js';

export interface RandomQuery {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The numbers that a random query is made from. */
export const queryNumbers: fc.Arbitrary<readonly number[]> = fc.noBias(
  fc.array(fc.nat({ max: 0xffff }), { maxLength: 400, size: 'max' }),
);

/** How deep records may stand within records. */
const DEEPEST = 5;

/** Root lists with a filter each and little below: quick to answer, and most of what can go wrong with filters is rare. */
function filterQuery(draft: QueryDraft): string {
  const { choose, model, schema } = draft;
  const roots = [...model.roots.values()].filter(
    ({ kind, target }) => kind === 'page' && hasRecords(target, draft),
  );
  const fields = Array.from({ length: roots.length > 0 ? 1 + choose.below(3) : 0 }, (_, index) => {
    const { name, target } = choose.pick(roots);
    const args = schema.getQueryType()?.getFields()[name]?.args ?? [];
    const type = schema.getType(`${target}Where`);
    const where = isInputObjectType(type) ? randomWhere(type, 3, draft) : {};
    const part = choose.chance(40) ? randomOrderAndCut(target, args, draft) : { first: 50 };
    return `a${String(index)}: ${name}${argumentsText({ where, ...part }, args, draft)} { totalCount nodes { id } }`;
  });
  return `{ __typename ${fields.join(' ')} }`;
}

/** A query that is valid by the schema, with values that records of the graph have. */
export function randomQuery(
  numbers: readonly number[],
  schema: GraphQLSchema,
  model: GraphModel,
  facts: Facts,
): RandomQuery {
  const choose = choices(numbers);
  const variables = variablesDraft(choose);
  const budget = 2 + choose.below(8);
  const draft: QueryDraft = { choose, model, schema, facts, variables, fragments: [], budget, aliases: 0 };
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no queries');
  const body = choose.chance(40)
    ? filterQuery(draft)
    : randomSelection(query, new Map(), DEEPEST, draft, { most: 2 });
  const { definitions, values } = variables;
  const head = definitions.length > 0 ? `query (${definitions.join(', ')}) ` : '';
  const fragments = draft.fragments.map((one) => `fragment ${one.name} on ${one.on} ${one.body}`);
  return { text: print(parse([head + body, ...fragments].join('\n'))), variables: values };
}
