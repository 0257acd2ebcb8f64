import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { addressOf, kindOf } from '../addresses.js';
import { Drawing } from '../graph/drawing.js';
import type { GraphRecord } from '../graph/neighbours.js';
import type { Graph, GraphLink } from '../graph/use-graph.js';
import { counted } from '../words/plain-words.js';
import type { Charted } from './charts.js';
import type { PatternRow } from './pattern-answer.js';

/** More would be a ball of wool. The table has them all. */
const MOST = 200;

/** Pairs of officers as a network. A click leads to an officer. */
export default function NetworkChart({ rows }: Charted) {
  const navigate = useNavigate();
  const graph = useMemo(() => networkOf(rows.slice(0, MOST)), [rows]);
  return (
    <figure className="chart">
      <Drawing graph={graph} expand={(id) => void navigate(addressOf(id))} />
      <figcaption className="quiet">
        Drawn: the first {counted(Math.min(rows.length, MOST), 'pair')} of the table. Being accused together
        is no finding.
      </figcaption>
    </figure>
  );
}

interface Person {
  readonly id: string;
  readonly name?: string | null;
}

function networkOf(rows: readonly PatternRow[]): Graph {
  const records = new Map<string, GraphRecord>();
  const links: GraphLink[] = [];
  for (const { first, second, matters } of rows) {
    const [from, to] = [first as Person, second as Person];
    for (const { id, name } of [from, to])
      records.set(id, { id, label: name ?? 'Unnamed officer', kind: kindOf(id) });
    links.push({ from: from.id, to: to.id, link: counted(Number(matters), 'matter') });
  }
  return { records: [...records.values()], links, expanded: new Map() };
}
