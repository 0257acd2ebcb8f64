import type { Ask } from '../ask.js';

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

/**
 * Everything that rests on a source: for each basis, place and quote the facts behind which they stand, record by record.
 * A citation of a fact of a victim leads to no record: that is said in its place.
 */
export async function evidence(
  ask: Ask,
  source: string,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const facts = new Map<string, Map<string, string[]>>();
  for (const { fact, quote, locator, basis, supports } of await citationsOf(ask, source)) {
    const words = [basis, locator, quote].filter((one) => one !== null).join(' | ');
    const records = facts.get(words) ?? new Map<string, string[]>();
    const record = supports?.id ?? 'a victim';
    facts.set(words, records.set(record, [...(records.get(record) ?? []), fact].sort()));
  }
  const lines = (records: ReadonlyMap<string, readonly string[]>): readonly string[] =>
    [...records].map(([record, names]) => `${record}: ${names.join(', ')}`).sort();
  return Object.fromEntries([...facts].map(([words, records]) => [words, lines(records)]));
}

async function citationsOf(ask: Ask, id: string): Promise<readonly CitationRow[]> {
  const rows: CitationRow[] = [];
  for (let after: string | null = null; ;) {
    const { source } = (await ask(QUERY, { id, after })) as unknown as Answer;
    rows.push(...source.citations.nodes);
    if (!source.citations.pageInfo.hasNextPage) return rows;
    after = source.citations.pageInfo.endCursor;
  }
}

interface Answer {
  readonly source: {
    readonly citations: {
      readonly nodes: readonly CitationRow[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}
