import { useInfiniteQuery } from '@tanstack/react-query';
import { conductGraphErrors, FindDocument, persistedId, type OperationDocument } from 'conduct-graph-client';

interface Answer<TData> {
  readonly data?: TData;
  readonly errors?: readonly { readonly message: string }[];
}

/** Asks by id: the server knows the text. */
async function ask<TData, TVariables>(
  uri: string,
  document: OperationDocument<TData, TVariables>,
  variables: TVariables,
): Promise<TData> {
  const response = await fetch(uri, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({
      variables,
      extensions: { persistedQuery: { version: 1, sha256Hash: persistedId(document) } },
    }),
  });
  const { data, errors } = (await response.json()) as Answer<TData>;
  if (data && !errors) return data;
  throw Object.assign(new Error('The API has refused the question'), { errors });
}

export function Found({ uri, text }: { readonly uri: string; readonly text: string }) {
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['find', text],
    queryFn: ({ pageParam: after }) => ask(uri, FindDocument, { text, after }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ search: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    retry: false,
  });
  if (error) return <p role="alert">{conductGraphErrors(error)[0]?.message ?? error.message}</p>;
  const nodes = data?.pages.flatMap(({ search }) => search.nodes) ?? [];
  return (
    <>
      <ul>
        {nodes.map((node) => (
          <li key={node.id}>{node.__typename === 'Officer' ? node.person : node.__typename}</li>
        ))}
      </ul>
      {hasNextPage && <button onClick={() => void fetchNextPage()}>More</button>}
    </>
  );
}
