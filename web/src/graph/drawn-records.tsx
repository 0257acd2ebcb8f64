import { Button } from '../parts/button.js';
import { LongList } from '../parts/long-list.js';
import { RecordLink } from '../parts/record-link.js';
import { StatusBadge } from '../parts/status-badge.js';
import { plainWords } from '../words/plain-words.js';
import type { GraphRecord } from './neighbours.js';
import type { Graph } from './use-graph.js';

interface Growing {
  readonly graph: Graph;
  readonly expand: (id: string) => void;
}

/** What is drawn, as a list that does all that the picture does. */
export function DrawnRecords({ graph, expand }: Growing) {
  return (
    <LongList items={graph.records} keyOf={({ id }) => id}>
      {(record) => (
        <>
          <span className="found-kind">{plainWords(record.kind)}</span>
          <span className="row">
            <RecordLink id={record.id} name={record.label} />
            {record.status && <StatusBadge status={record.status} />}
            <Growth record={record} graph={graph} expand={expand} />
          </span>
        </>
      )}
    </LongList>
  );
}

function Growth({ record: { id, label }, graph, expand }: Growing & { readonly record: GraphRecord }) {
  const drawn = graph.expanded.get(id);
  if (drawn?.next === null) return <span className="quiet">drawn</span>;
  const more = drawn ? `Draw more (${drawn.left.toLocaleString('en-GB')} left)` : 'Expand';
  return (
    <Button quiet aria-label={`${more}: what stands around ${label}`} onPress={() => expand(id)}>
      {more}
    </Button>
  );
}
