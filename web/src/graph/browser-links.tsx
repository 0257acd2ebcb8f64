import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { statementsOf } from '../api/statements-of.js';
import { knownOperations } from '../api/known-operations.js';
import { Button } from '../parts/button.js';
import type { Graph } from './use-graph.js';

/** Links that open Neo4j Browser around each record whose surroundings are drawn. Asked for when they are wanted. */
export function BrowserLinks({ graph: { records, expanded } }: { readonly graph: Graph }) {
  const client = useApolloClient();
  const [links, setLinks] = useState<ReadonlyMap<string, string | null>>(new Map());
  const drawn = records.filter(({ id }) => expanded.has(id));
  const find = async () => {
    const operation = knownOperations.get('surroundings');
    if (!operation) return;
    const found = await Promise.all(
      drawn.map(async ({ id }) => {
        const [first] = await statementsOf(client, operation, { id }).catch(() => []);
        return [id, first?.link ?? null] as const;
      }),
    );
    setLinks(new Map(found));
  };
  return (
    <>
      <ul className="plain-list">
        {drawn.map(({ id, label }) => {
          const link = links.get(id);
          if (link === undefined) return null;
          return (
            <li key={id}>
              {link === null ? (
                `Around ${label}: this server knows no Neo4j Browser.`
              ) : (
                <a href={link} target="_blank" rel="noreferrer">
                  Around {label}, in Neo4j Browser
                </a>
              )}
            </li>
          );
        })}
      </ul>
      <Button onPress={() => void find()}>Find the links</Button>
    </>
  );
}
