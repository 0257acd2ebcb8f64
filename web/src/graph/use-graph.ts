import { useApolloClient } from '@apollo/client/react';
import { SurroundingsDocument, type SurroundingsQueryVariables } from 'conduct-graph-client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { longListOf } from './long-list.js';
import { neighboursOf, recordOf, type GraphRecord, type Surrounded } from './neighbours.js';

/** A link between two records. */
export interface GraphLink {
  readonly from: string;
  readonly to: string;
  readonly link: string;
}

/** How far the surroundings of a record are drawn. */
interface Drawn {
  /** How many of its long list are, and how many are not yet. */
  readonly shown: number;
  readonly left: number;
  /** What to ask with for the next of them; null where that is all. */
  readonly next: SurroundingsQueryVariables | null;
}

/** What has been drawn so far. */
export interface Graph {
  readonly records: readonly GraphRecord[];
  readonly links: readonly GraphLink[];
  /** The records whose surroundings are drawn. */
  readonly expanded: ReadonlyMap<string, Drawn>;
}

const EMPTY: Graph = { records: [], links: [], expanded: new Map() };

/**
 * A graph that begins around a record and grows record by record: a record with very many neighbours gives a page of them each
 * time. `begun` is the record that it began with, another one where that was merged; null where there is none.
 */
export function useGraph(id: string) {
  const [graph, setGraph] = useState<Graph>(EMPTY);
  const [begun, setBegun] = useState<GraphRecord | null>();
  const [error, setError] = useState<unknown>(null);
  const expanded = useRef(EMPTY.expanded);
  const client = useApolloClient();
  const asked = useCallback(
    async (variables: SurroundingsQueryVariables): Promise<Surrounded | null> => {
      try {
        // Not kept: its lists are other parts of those that the pages show.
        const { data } = await client.query({
          query: SurroundingsDocument,
          variables,
          fetchPolicy: 'no-cache',
        });
        setError(null);
        const node = data?.node ?? null;
        if (node)
          setGraph((before) => {
            const after = grown(before, node);
            expanded.current = after.expanded;
            return after;
          });
        return node;
      } catch (caught) {
        setError(caught);
        return null;
      }
    },
    [client],
  );
  const begin = useCallback(async () => {
    setError(null);
    const node = await asked({ id });
    setBegun(node && recordOf(node));
  }, [asked, id]);
  useEffect(() => {
    void begin();
  }, [begin]);
  const expand = useCallback(
    async (one: string) => {
      const drawn = expanded.current.get(one);
      const variables = drawn ? drawn.next : { id: one };
      if (variables) await asked(variables);
    },
    [asked],
  );
  return { graph, begun, error, expand, begin };
}

/** The graph with a record's surroundings. What was drawn before stays, once each. */
function grown({ records, links, expanded }: Graph, node: Surrounded): Graph {
  const record = recordOf(node);
  const neighbours = neighboursOf(node);
  const all = new Map(records.map((one) => [one.id, one]));
  for (const { id, label, kind, status } of neighbours)
    if (!all.has(id)) all.set(id, { id, label, kind, ...(status && { status }) });
  // Only its own answer has the name of a record that others name by its kind.
  all.set(record.id, { ...all.get(record.id), ...record });
  const linked = new Map(links.map((one) => [key(one), one]));
  for (const { id, link } of neighbours) {
    const one = { from: record.id, to: id, link };
    if (!linked.has(key(one))) linked.set(key(one), one);
  }
  return {
    records: [...all.values()],
    links: [...linked.values()],
    expanded: new Map([...expanded, [record.id, drawn(expanded.get(record.id)?.shown ?? 0, node)]]),
  };
}

function drawn(before: number, node: Surrounded): Drawn {
  const list = longListOf(node);
  if (!list) return { shown: 0, left: 0, next: null };
  const { variable, nodes, totalCount, pageInfo } = list;
  const shown = before + nodes.length;
  const next = pageInfo.hasNextPage ? { id: node.id, [variable]: pageInfo.endCursor } : null;
  return { shown, left: next ? Math.max(0, totalCount - shown) : 0, next };
}

/** One link between two records is enough, whichever of them was asked. */
function key({ from, to }: GraphLink): string {
  return [from, to].sort().join(' ');
}
