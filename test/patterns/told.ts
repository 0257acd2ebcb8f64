import type { Ask } from '../ask.js';

/** What other rules say of an allegation. */
export interface Told {
  readonly reached: string;
  readonly unit: string | null;
  readonly unitCertain: boolean;
}

/** What rules that are not in question here say of each allegation. */
export async function told(ask: Ask): Promise<ReadonlyMap<string, Told>> {
  const found = new Map<string, Told>();
  let after: string | null = null;
  do {
    const page: Page = (
      await ask(
        `query ($after: String) { allegations(where: { dataSet: { id: { eq: "dataset/random" } } }, first: 100, after: $after, sort: { id: ASC }) {
          nodes { id reached attribution { certainty posting { unit { id } } } }
          pageInfo { hasNextPage endCursor }
        } }`,
        { after },
      )
    )['allegations'] as Page;
    for (const { id, reached, attribution } of page.nodes) {
      const unit = attribution.posting?.unit?.id ?? null;
      found.set(id, { reached, unit, unitCertain: attribution.certainty === 'DEFINITE' });
    }
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

interface Page {
  readonly nodes: readonly {
    readonly id: string;
    readonly reached: string;
    readonly attribution: {
      readonly certainty: string | null;
      readonly posting: { readonly unit: { readonly id: string } | null } | null;
    };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
