import type { Certainty } from '../model/generated/enums.js';
import type { NodeFact, RelationshipFact } from '../model/facts.js';
import { relationship, type Additions, type Properties } from './additions.js';
import type { FactGraph } from './fact-graph.js';
import { independentSources } from './independent-sources.js';

/** A row of a pattern, before it is a record. */
export interface PatternRow {
  readonly type: string;
  readonly id: string;
  /** Id of the entry whose facts it is replaced with. */
  readonly owner: string;
  readonly certainty: Certainty;
  /** The records that make it true, whichever way one gets to them. */
  readonly evidence: readonly NodeFact[];
  readonly properties: Properties;
  /** Ids of other records that it leads to, by the type of the relationship. */
  readonly links: Readonly<Record<string, string>>;
}

/** The record of a row with all its relationships, as the interface PatternRow of the SDL has it. */
export function patternRow(
  graph: FactGraph,
  row: PatternRow,
): { readonly node: NodeFact; readonly relationships: readonly RelationshipFact[] } {
  const { type, id, owner, certainty, properties } = row;
  // The same record may come as it was before some rule added to it.
  const evidence = [...new Map(row.evidence.map((record) => [record.id, record])).values()];
  return {
    node: {
      id,
      type,
      owner,
      properties: { certainty, independentSources: fewestSources(graph, evidence), ...properties },
    },
    relationships: [
      ...Object.entries(row.links).map(([link, to]) => relationship(link, id, to)),
      ...evidence.map((record) => relationship('RESTS_ON', id, record.id)),
    ],
  };
}

/** Records of rows as a rule adds them. */
export function rowsOf(
  rows: readonly ReturnType<typeof patternRow>[],
): Required<Pick<Additions, 'nodes' | 'relationships'>> {
  return {
    nodes: rows.map(({ node }) => node),
    relationships: rows.flatMap(({ relationships }) => relationships),
  };
}

/**
 * The id of a row that is about some records: the same after every load, since it is made of their ids.
 * @param prefix of the row's type; the data set is that of the first record
 * @param scope what tells apart rows about the same records: members of enums
 */
export function rowId(prefix: string, records: readonly NodeFact[], scope: readonly string[] = []): string {
  const local = records.map(({ id }) => id.slice(id.indexOf('/') + 1));
  const [dataSet = ''] = (local[0] ?? '').split('-');
  const keys = local.map((one) => one.slice(one.indexOf('-') + 1));
  const scopes = scope.map((one) => one.toLowerCase().replaceAll('_', '-'));
  return `${prefix}/${dataSet}-${[...keys, ...scopes].join('--')}`;
}

/** Of a number that may be in the thousands only some records are shown as its evidence. */
export const MOST_EVIDENCE = 20;

/** The fewest independent sources that one of these records rests on; none where there is no record. */
export function fewestSources(graph: FactGraph, evidence: readonly NodeFact[]): number {
  const sources = evidence.map((record) => independentSources(graph, record));
  return sources.length > 0 ? Math.min(...sources) : 0;
}
