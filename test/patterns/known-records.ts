import { expect } from '@jest/globals';
import type { Ask } from '../ask.js';
import { range, type Range } from './worlds.js';

/** What other rules than those of pairs say of random records, which their own tests cover: read from the graph. */
export interface Known {
  readonly reached: ReadonlyMap<string, string>;
  readonly status: ReadonlyMap<string, string>;
  /** The posting in which conduct happened, and whether that is certain. */
  readonly posting: ReadonlyMap<string, { readonly id: string; readonly sure: boolean }>;
  readonly findingStatus: ReadonlyMap<string, string>;
  /** When hearings that were held were held. */
  readonly held: ReadonlyMap<string, Range>;
}

interface Allegation {
  readonly id: string;
  readonly reached: string;
  readonly status: string;
  readonly attribution: {
    readonly certainty: string | null;
    readonly posting: { readonly id: string } | null;
  };
  readonly findings: { readonly nodes: readonly { readonly id: string; readonly status: string }[] };
}

interface Hearing {
  readonly id: string;
  readonly occurrence: string;
  readonly heldWithin: { readonly earliest: string | null; readonly latest: string | null } | null;
}

export async function knownRecords(ask: Ask): Promise<Known> {
  const allegations = await everyPage<Allegation>(
    ask,
    'allegations',
    '',
    'id reached status attribution { certainty posting { id } } findings { nodes { id status } }',
  );
  const hearings = await everyPage<Hearing>(
    ask,
    'hearings',
    '',
    'id occurrence heldWithin { earliest latest }',
  );
  return {
    reached: new Map(allegations.map((one) => [one.id, one.reached])),
    status: new Map(allegations.map((one) => [one.id, one.status])),
    posting: new Map(
      allegations.flatMap(({ id, attribution: { certainty, posting } }) =>
        posting ? [[id, { id: posting.id, sure: certainty === 'DEFINITE' }] as const] : [],
      ),
    ),
    findingStatus: new Map(
      allegations.flatMap(({ findings }) => findings.nodes.map((one) => [one.id, one.status] as const)),
    ),
    held: new Map(
      hearings
        .filter(({ occurrence }) => occurrence === 'HAPPENED')
        .map(({ id, heldWithin }) => [id, range(heldWithin?.earliest, heldWithin?.latest)]),
    ),
  };
}

/** The records of all pages of a list or a pattern, which are as many as it says. */
export async function everyPage<Of>(
  ask: Ask,
  field: string,
  given: string,
  selection: string,
  variables: Readonly<Record<string, unknown>> = {},
  declared = '',
): Promise<readonly Of[]> {
  const query = `query ($after: String${declared}) { ${field}(first: 100, after: $after${given}) {
    totalCount nodes { ${selection} } pageInfo { hasNextPage endCursor }
  } }`;
  const all: Of[] = [];
  let after: string | null = null;
  for (;;) {
    const page = (await ask(query, { ...variables, after }))[field] as {
      readonly totalCount: number;
      readonly nodes: readonly Of[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    };
    all.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) {
      expect(all).toHaveLength(page.totalCount);
      return all;
    }
    after = page.pageInfo.endCursor;
  }
}
