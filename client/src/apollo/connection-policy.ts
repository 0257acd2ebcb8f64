import type { FieldFunctionOptions, FieldPolicy } from '@apollo/client/cache';
import { relayStylePagination } from '@apollo/client/utilities';

interface Page {
  readonly edges?: readonly { readonly node?: unknown }[];
  readonly nodes?: readonly unknown[];
  readonly pageInfo?: { readonly startCursor?: string | null; readonly endCursor?: string | null };
}

/** What Apollo's policy does, with pages as they are here. */
interface RelayPolicy {
  readonly read: (existing: Page | undefined, options: FieldFunctionOptions) => Page | undefined;
  readonly merge: (
    existing: Page | undefined,
    incoming: Page | null,
    options: FieldFunctionOptions,
  ) => Page | undefined;
}

/**
 * Apollo's policy for lists in pages, which joins the `edges` of pages, for lists that are read by their `nodes` as well.
 * @param keyArgs the arguments that make it another list
 */
export function connectionPolicy(
  keyArgs: readonly string[],
): FieldPolicy<Page | undefined, Page | null, Page | undefined> {
  const { read, merge } = relayStylePagination() as unknown as RelayPolicy;
  return {
    keyArgs: [...keyArgs],
    merge: (existing, incoming, options) => merge(existing, incoming && withEdges(incoming), options),
    read(existing, options) {
      const list = read(existing, options);
      if (!list) return list;
      const { edges = [], pageInfo } = list;
      return { ...list, pageInfo: withNulls(pageInfo), nodes: edges.map(({ node }) => node) };
    },
  };
}

/** Apollo has an empty text where there is no cursor. */
function withNulls(pageInfo: Page['pageInfo']): NonNullable<Page['pageInfo']> {
  return { ...pageInfo, startCursor: pageInfo?.startCursor || null, endCursor: pageInfo?.endCursor || null };
}

/** What was asked for as `nodes` stands in the edges, so that there is one list to join. */
function withEdges({ nodes, ...page }: Page): Page {
  if (!nodes) return page;
  return { ...page, edges: nodes.map((node, index) => ({ ...page.edges?.[index], node })) };
}
