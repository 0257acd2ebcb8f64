import { Navigate, useParams } from 'react-router';
import { addressOf, kindOf } from '../addresses.js';
import { useGraph } from '../graph/use-graph.js';
import { LongList } from '../parts/long-list.js';
import { MoreButton } from '../parts/more-button.js';
import { RecordLink } from '../parts/record-link.js';
import { RecordOf } from '../parts/record.js';
import { StatusBadge } from '../parts/status-badge.js';
import { NamedViewHead } from '../parts/view-head.js';
import { counted, plainWords } from '../words/plain-words.js';

/** A record of a kind that has no page of its own: what stands around it. An allegation is shown with its matter. */
export default function RecordPage() {
  const { kind = '', key = '' } = useParams();
  const id = `${kind}/${key}`;
  return <Around key={id} id={id} />;
}

function Around({ id }: { readonly id: string }) {
  const { graph, begun, error, expand, begin } = useGraph(id);
  const { left = 0, next = null } = graph.expanded.get(id) ?? {};
  const names = new Map(graph.records.map((record) => [record.id, record]));
  return (
    <RecordOf
      id={id}
      asked={{ data: begun === undefined ? undefined : {}, error, refetch: begin }}
      record={begun}
    >
      {({ label, kind }) => {
        const matter = graph.links.find(({ to }) => kindOf(to) === 'matter');
        if (kind === 'allegation' && matter)
          return <Navigate replace to={{ pathname: addressOf(matter.to), hash: id }} />;
        return (
          <>
            <NamedViewHead
              kind={plainWords(kind)}
              name={label}
              title={label}
              viewed={{ file: 'surroundings', variables: { id }, id }}
              sentence={`${counted(graph.links.length, 'record')} one step away${left > 0 ? `, and ${left.toLocaleString('en-GB')} more` : ''}.`}
            />
            <LongList items={graph.links} keyOf={({ to }) => to}>
              {({ to, link }) => {
                const { label: name, status } = names.get(to) ?? {};
                return (
                  <>
                    <span className="found-kind">{link}</span>
                    <span>
                      <RecordLink id={to} name={name} /> {status && <StatusBadge status={status} />}
                    </span>
                  </>
                );
              }}
            </LongList>
            {next && <MoreButton loading={false} more={() => expand(id)} />}
          </>
        );
      }}
    </RecordOf>
  );
}
