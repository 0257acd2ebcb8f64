import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { conductGraphErrors, nextPage, possibleTypes } from 'conduct-graph-client';
import { typePolicies } from 'conduct-graph-client/apollo';
import { useFindQuery } from 'conduct-graph-client/react';

export function conductGraph(uri: string): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri }),
    cache: new InMemoryCache({ possibleTypes, typePolicies }),
  });
}

export function Found({ text }: { readonly text: string }) {
  const { data, error, loading, fetchMore } = useFindQuery({ variables: { text } });
  const [refused] = conductGraphErrors(error);
  if (refused) return <p role="alert">{refused.message}</p>;
  if (error) return <p role="alert">The API cannot be reached.</p>;
  if (!data) return <p>Searching …</p>;
  const { nodes, pageInfo, totalCount } = data.search;
  return (
    <>
      <p>{totalCount} found</p>
      <ul>
        {nodes.map((node) => (
          <li key={node.id}>{node.__typename === 'Officer' ? node.person : node.__typename}</li>
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <button disabled={loading} onClick={() => void fetchMore(nextPage(data.search))}>
          More
        </button>
      )}
    </>
  );
}
