import type { StoodOnFragment } from 'conduct-graph-client';
import { Fragment } from 'react';
import { StatusBadge } from '../parts/status-badge.js';

/** Where each allegation stood on a day. */
export function StoodOn({ allegations }: { readonly allegations: readonly StoodOnFragment[] }) {
  return (
    <ul className="plain-list" aria-label="Where the allegations stood">
      {allegations.map(({ id, words, statusOn }) => (
        <li key={id} className="row">
          <Stood on={statusOn} />
          <a href={`#${id}`}>{words ?? 'Allegation, not stated in words'}</a>
        </li>
      ))}
    </ul>
  );
}

function Stood({ on: { status, possible } }: { readonly on: StoodOnFragment['statusOn'] }) {
  if (status !== null) return <StatusBadge status={status} />;
  if (possible.length === 0) return <span className="quiet">Not yet alleged</span>;
  return (
    <>
      {possible.map((one, index) => (
        <Fragment key={one}>
          {index > 0 && 'or'} <StatusBadge status={one} />
        </Fragment>
      ))}
      <span className="quiet">the dates are vague</span>
    </>
  );
}
