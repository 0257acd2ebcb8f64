import { useSurroundingsLazyQuery } from 'conduct-graph-client/react';
import { useCallback, useState } from 'react';
import { surroundingsOf, type GraphRecord, type Surroundings } from './neighbours.js';

/** A link between two records. */
export interface GraphLink {
  readonly from: string;
  readonly to: string;
  readonly link: string;
}

/** What has been drawn so far. */
export interface Graph {
  readonly records: readonly GraphRecord[];
  readonly links: readonly GraphLink[];
  /** The records whose surroundings are drawn, with how many of theirs are not. */
  readonly expanded: ReadonlyMap<string, number>;
}

const EMPTY: Graph = { records: [], links: [], expanded: new Map() };

/** A graph that grows record by record. */
export function useGraph() {
  const [graph, setGraph] = useState<Graph>(EMPTY);
  const [error, setError] = useState<unknown>(null);
  // Not kept: its lists are other parts of those that the pages show.
  const [ask] = useSurroundingsLazyQuery({ fetchPolicy: 'no-cache' });
  const expand = useCallback(
    async (id: string) => {
      try {
        const { data } = await ask({ variables: { id } });
        const { node } = data;
        if (node) setGraph((before) => grown(before, surroundingsOf(node)));
        setError(node ? null : new Error('There is no such record'));
      } catch (caught) {
        setError(caught);
      }
    },
    [ask],
  );
  return { graph, error, expand };
}

/** The graph with a record's surroundings. What was drawn before stays, once each. */
function grown({ records, links, expanded }: Graph, { record, neighbours, more }: Surroundings): Graph {
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
    expanded: new Map([...expanded, [record.id, more]]),
  };
}

/** One link between two records is enough, whichever of them was asked. */
function key({ from, to }: GraphLink): string {
  return [from, to].sort().join(' ');
}
