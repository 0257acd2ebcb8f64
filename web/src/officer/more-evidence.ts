import type { OfficerEvidenceQuery } from 'conduct-graph-client';

/** What has been read of an officer's sources, with those of the next allegations behind it. */
export function withNextAllegations(
  before: OfficerEvidenceQuery,
  { fetchMoreResult: { officer: next } }: { readonly fetchMoreResult: OfficerEvidenceQuery },
): OfficerEvidenceQuery {
  const { officer } = before;
  if (!officer || !next) return before;
  const nodes = [...officer.allegations.nodes, ...next.allegations.nodes];
  return { ...before, officer: { ...officer, allegations: { ...next.allegations, nodes } } };
}
