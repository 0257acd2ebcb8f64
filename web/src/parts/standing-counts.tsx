import { skipToken } from '@apollo/client/react';
import type { AllegationStatus, WhereAllegationsStandQuery } from 'conduct-graph-client';
import { useWhereAllegationsStandQuery } from 'conduct-graph-client/react';
import { countedByStatus } from '../words/status-words.js';

interface Allegations {
  readonly totalCount: number;
  readonly nodes: readonly { readonly status: AllegationStatus }[];
}

type Standing = Extract<
  NonNullable<WhereAllegationsStandQuery['node']>,
  { __typename: 'Officer' | 'Matter' | 'Unit' }
>;

/**
 * Where the allegations of a record stand, all of them. Where the page has the first only, the others are counted by the
 * server; until that is there, it says that these are the first.
 */
export function StandingCounts({
  id,
  allegations: { totalCount, nodes },
}: {
  readonly id: string;
  readonly allegations: Allegations;
}) {
  const isAll = nodes.length >= totalCount;
  const { data } = useWhereAllegationsStandQuery(isAll ? skipToken : { variables: { id } });
  const all = data?.node;
  if (!isAll && all && 'proven' in all) return countedByStatus((status) => all[FIELDS[status]].totalCount);
  const here = countedByStatus((status) => nodes.filter((one) => one.status === status).length);
  return isAll ? here : `of the first ${nodes.length.toLocaleString('en-GB')}, ${here}`;
}

const FIELDS: Readonly<Record<AllegationStatus, Exclude<keyof Standing, '__typename' | 'id'>>> = {
  ALLEGED: 'alleged',
  UNDER_INVESTIGATION: 'underInvestigation',
  CASE_TO_ANSWER: 'caseToAnswer',
  NO_CASE_TO_ANSWER: 'noCaseToAnswer',
  PROVEN: 'proven',
  NOT_PROVEN: 'notProven',
  QUASHED: 'quashed',
  WITHDRAWN: 'withdrawn',
  CLOSED_WITHOUT_INVESTIGATION: 'closedWithoutInvestigation',
  NOT_STATED: 'notStated',
};
