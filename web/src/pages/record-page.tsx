import { useSurroundingsQuery } from 'conduct-graph-client/react';
import { Navigate, useParams } from 'react-router';
import { addressOf } from '../addresses.js';
import { surroundingsOf } from '../graph/neighbours.js';
import { RecordLink } from '../parts/record-link.js';
import { RecordOf } from '../parts/record.js';
import { StatusBadge } from '../parts/status-badge.js';
import { NamedViewHead } from '../parts/view-head.js';
import { counted, plainWords } from '../words/plain-words.js';

/** A record of a kind that has no page of its own: what stands around it. An allegation is shown with its matter. */
export default function RecordPage() {
  const { kind = '', key = '' } = useParams();
  const id = `${kind}/${key}`;
  const asked = useSurroundingsQuery({ variables: { id }, fetchPolicy: 'no-cache' });
  return (
    <RecordOf id={id} asked={asked} record={asked.dataState === 'complete' ? asked.data.node : undefined}>
      {(node) => {
        if (node.__typename === 'Allegation')
          return <Navigate replace to={{ pathname: addressOf(node.matter.id), hash: node.id }} />;
        const { record, neighbours } = surroundingsOf(node);
        return (
          <>
            <NamedViewHead
              kind={plainWords(kind)}
              name={record.label}
              title={record.label}
              viewed={{ file: 'surroundings', variables: { id }, id }}
              sentence={`${counted(neighbours.length, 'record')} one step away.`}
            />
            <ul className="found">
              {neighbours.map((one) => (
                <li key={`${one.link} ${one.id}`}>
                  <span className="found-kind">{one.link}</span>
                  <span>
                    <RecordLink id={one.id} name={one.label} />{' '}
                    {one.status && <StatusBadge status={one.status} />}
                  </span>
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </RecordOf>
  );
}
