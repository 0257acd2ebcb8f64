import type { Ask } from '../ask.js';

/** An allegation as the API shows it, with what tables count it by. */
export interface ShownAllegation {
  readonly id: string;
  readonly status: string;
  readonly reached: string;
  readonly categoryInferred: string;
  readonly conduct: {
    readonly startEarliest: string | null;
    readonly startLatest: string | null;
    readonly endEarliest: string | null;
    readonly endLatest: string | null;
  } | null;
  readonly category: {
    readonly id: string;
    readonly scheme: string;
    readonly code: string;
    readonly family: string;
  } | null;
  readonly accused: { readonly id: string; readonly kind: string } | null;
  readonly matter: { readonly id: string };
  readonly findings: { readonly nodes: readonly ShownFinding[] };
  readonly attribution: {
    readonly certainty: string | null;
    readonly posting: {
      readonly rank: string | null;
      readonly unit: { readonly id: string; readonly name: string } | null;
      readonly force: { readonly id: string; readonly name: string } | null;
    } | null;
  };
}

export interface ShownFinding {
  readonly id: string;
  readonly status: string;
  readonly outcome: { readonly id: string; readonly kind: string } | null;
}

const QUERY = `query ($after: String) { allegations(where: { dataSet: { id: { eq: "dataset/random" } } }, first: 100, after: $after) {
  pageInfo { hasNextPage endCursor }
  nodes {
    id status reached categoryInferred
    conduct { startEarliest startLatest endEarliest endLatest }
    category { id scheme code family }
    accused { id kind }
    matter { id }
    findings { nodes { id status outcome { id kind } } }
    attribution { certainty posting { rank unit { id name } force { id name } } }
  }
} }`;

/** All allegations of a graph, page by page, for tables to be counted by hand. */
export async function shownAllegations(ask: Ask): Promise<readonly ShownAllegation[]> {
  const all: ShownAllegation[] = [];
  let after: string | null = null;
  for (;;) {
    const answer = (await ask(QUERY, { after })) as unknown as {
      readonly allegations: {
        readonly nodes: readonly ShownAllegation[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      };
    };
    all.push(...answer.allegations.nodes);
    if (!answer.allegations.pageInfo.hasNextPage) return all;
    after = answer.allegations.pageInfo.endCursor;
  }
}
