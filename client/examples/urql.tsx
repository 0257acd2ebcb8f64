import { cacheExchange, Client, fetchExchange } from '@urql/core';
import { conductGraphErrors, OfficerRecordDocument } from 'conduct-graph-client';
import { useQuery } from 'urql';

export function conductGraph(url: string): Client {
  return new Client({ url, exchanges: [cacheExchange, fetchExchange], preferGetMethod: false });
}

export function Allegations({ officer }: { readonly officer: string }) {
  const [{ data, error }] = useQuery({ query: OfficerRecordDocument, variables: { id: officer } });
  const [refused] = conductGraphErrors(error);
  if (refused?.code === 'REMOVED') return <p role="alert">Removed on {refused.removedOn}</p>;
  if (error) return <p role="alert">{error.message}</p>;
  return (
    <ul>
      {data?.officer?.allegations.nodes.map(({ id, status }) => (
        <li key={id}>{status}</li>
      ))}
    </ul>
  );
}
