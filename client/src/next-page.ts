/** The variables that ask for the page after one. */
export interface NextPage {
  readonly variables: { readonly after: string | null };
}

/**
 * What to give to `fetchMore` for the page after those there are: `fetchMore(nextPage(data.repeatAllegations))`.
 * `pageInfo.hasNextPage` says whether there is one.
 */
export function nextPage({
  pageInfo,
}: {
  readonly pageInfo: { readonly endCursor: string | null };
}): NextPage {
  return { variables: { after: pageInfo.endCursor } };
}
