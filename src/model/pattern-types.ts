import { connectionArguments, edgeType, isConnected, sortType } from './connection-types.js';
import type { GraphModel, RootField } from './graph-model.js';

/** What each pattern answers with, as SDL: its rule, what it rests on, and its rows as a connection. */
export function patternTypes(model: GraphModel): string {
  const targets = new Set(patternsOf(model).map((root) => root.target));
  return [...targets].map((target) => patternType(target, model)).join('\n');
}

function patternsOf(model: GraphModel): readonly RootField[] {
  return [...model.roots.values()].filter((root) => root.kind === 'pattern');
}

function patternType(name: string, model: GraphModel): string {
  const node = model.nodes.get(name);
  const known = isConnected(name, model);
  return `
"A pattern whose rows are ${name} records: its rule, what it rests on, and a page of its rows."
type ${name}Pattern implements Pattern {
  "The rule in words, with the parameters that were given."
  definition: String!
  "What one row counts."
  counts: Counted!
  "How sure the rows are, and what the data do not say."
  restsOn: RestsOn!
  "The rows of this page, each with its cursor."
  edges: [${name}Edge!]!
  "The rows of this page."
  nodes: [${name}!]!
  "Where this page stands among all rows."
  pageInfo: PageInfo!
  "How many rows there are."
  totalCount: Int!
}
${known ? '' : edgeType(name)}
${node && !known ? sortType(node) : ''}`;
}

/** The arguments that every pattern has, as SDL. */
export function patternArguments(target: string, model: GraphModel): string {
  const vague = model.nodes.get(target)?.fields.has('certainty') ?? false;
  return [
    '"The data set; the one that the server is set to when not given. Two are never added up." dataSet: ID',
    ...(vague ? ['"Only rows that are as sure as this." certainty: Certainty'] : []),
    connectionArguments(target, model),
  ].join('\n');
}
