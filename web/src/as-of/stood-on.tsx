import type { StoodOnFragment } from 'conduct-graph-client';
import { StatusBadge } from '../parts/status-badge.js';
import { inSentence } from '../words/plain-words.js';
import { statusWords } from '../words/status-words.js';

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
    <span>
      {possible.map((one) => inSentence(statusWords[one].label)).join(', or ')}
      <span className="quiet"> (the dates are vague)</span>
    </span>
  );
}
