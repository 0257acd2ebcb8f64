import { FindDocument, nextPage, type ConductGraphError } from 'conduct-graph-client';
import {
  useBandsQuery,
  useBandsSuspenseQuery,
  useFindQuery,
  useOfficerRecordLazyQuery,
  useOfficerRecordQuery,
} from 'conduct-graph-client/react';
import { useQuery as useUrql } from 'urql';

declare function read(value: unknown): void;

/** What a frontend developer may get wrong. The compiler has to tell every one of these, and nothing else. */
export function Wrong({ error }: { readonly error: ConductGraphError }) {
  const { data } = useOfficerRecordQuery({ variables: { id: 'officer/met-1' } });
  const [ask] = useOfficerRecordLazyQuery();
  const found = useFindQuery({ variables: { text: 'x' } });

  // @ts-expect-error a variable that has to be given is not
  useOfficerRecordQuery();
  // @ts-expect-error nor is it among others
  useOfficerRecordQuery({ variables: {} });
  // @ts-expect-error a variable of another type
  useOfficerRecordQuery({ variables: { id: 1 } });
  // @ts-expect-error a variable that there is not
  useOfficerRecordQuery({ variables: { id: 'officer/met-1', first: 3 } });
  // @ts-expect-error an option that there is not
  useOfficerRecordQuery({ variables: { id: 'officer/met-1' }, pagination: true });
  // @ts-expect-error a word that the enum does not have
  useBandsQuery({ variables: { statuses: 'GUILTY' } });
  // @ts-expect-error nor when it suspends
  useBandsSuspenseQuery({ variables: { statuses: 'GUILTY' } });
  // @ts-expect-error nor when it is called
  void ask({ variables: { officer: 'officer/met-1' } });
  // @ts-expect-error nor with another client
  useUrql({ query: FindDocument, variables: { word: 'x' } });

  // @ts-expect-error a field that there is not
  read(data?.officer?.surname);
  // @ts-expect-error a field of the schema that was not asked for
  read(data?.officer?.formerNames);
  // @ts-expect-error what may be null is not looked into unseen
  read(data?.officer.name);
  // @ts-expect-error a union is looked into by type
  read(found.data?.search.nodes[0]?.person);
  // @ts-expect-error a list is not written to
  if (found.data) found.data.search.nodes.length = 0;
  // @ts-expect-error what is no list has no next page
  nextPage(data);
  // @ts-expect-error a code that there is not
  if (error.code === 'GONE') return null;
  // @ts-expect-error what another code says
  if (error.code === 'TIMED_OUT') read(error.removedOn);
  return null;
}
