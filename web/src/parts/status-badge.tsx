import type { AllegationStatus, FindingStatus } from 'conduct-graph-client';
import { findingWords, statusWords } from '../words/status-words.js';

/** Where an allegation stands, in words; the colour only repeats them. */
export function StatusBadge({ status }: { readonly status: AllegationStatus }) {
  const { label, tone } = statusWords[status];
  return <span className={`badge badge-${tone}`}>{label}</span>;
}

/** Where a finding stands. */
export function FindingBadge({ status }: { readonly status: FindingStatus }) {
  const { label, tone } = findingWords[status];
  return <span className={`badge badge-${tone}`}>{label}</span>;
}
