import type { Ask } from '../ask.js';

interface Page {
  readonly nodes: readonly CitationRow[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface CitationRow {
  readonly fact: string;
  readonly quote: string | null;
  readonly locator: string | null;
  readonly basis: string;
  readonly supports: { readonly id: string } | null;
}

const QUERY = `query ($id: ID!, $after: String) {
  source(id: $id) {
    citations(first: 100, after: $after) {
      nodes { fact quote locator basis supports { id } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

/** Everything that rests on a source: basis, place and words, and the facts behind which they stand. */
export async function evidence(
  ask: Ask,
  source: string,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const rows = await citationsOf(ask, source);
  const groups: Record<string, string[]> = {};
  for (const { fact, quote, locator, basis, supports } of rows) {
    const words = [basis, locator, quote].filter((one) => one !== null).join(' | ');
    (groups[words] ??= []).push(`${supports?.id ?? 'victim'} ${fact}`);
  }
  for (const facts of Object.values(groups)) facts.sort();
  return groups;
}

async function citationsOf(ask: Ask, id: string): Promise<readonly CitationRow[]> {
  const rows: CitationRow[] = [];
  for (let after: string | null = null; ;) {
    const { source } = (await ask(QUERY, { id, after })) as unknown as {
      readonly source: { readonly citations: Page };
    };
    rows.push(...source.citations.nodes);
    if (!source.citations.pageInfo.hasNextPage) return rows;
    after = source.citations.pageInfo.endCursor;
  }
}
