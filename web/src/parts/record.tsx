import type { ReactNode } from 'react';
import { Navigate, useParams } from 'react-router';
import { addressOf } from '../addresses.js';
import { Answered, type Asked } from './answered.js';
import { Trouble } from './troubled.js';

/** The id that the address of a record's page holds. */
export function useRecordId(kind: string): string {
  const { key = '' } = useParams();
  return `${kind}/${key}`;
}

/**
 * Shows a record. One that there is none of says so; a record that was merged into another has the address of that one from
 * now on.
 */
export function RecordOf<Record extends { readonly id: string }>({
  id,
  asked,
  record,
  address = addressOf,
  children,
}: {
  readonly id: string;
  readonly asked: Asked<unknown>;
  readonly record: Record | null | undefined;
  /** The address of a page such as this. */
  readonly address?: (id: string) => string;
  readonly children: (record: Record) => ReactNode;
}) {
  return (
    <Answered asked={asked}>
      {() => {
        if (record == null) return <NoSuchRecord id={id} />;
        if (record.id !== id)
          return <Navigate replace to={`${address(record.id)}?from=${encodeURIComponent(id)}`} />;
        return children(record);
      }}
    </Answered>
  );
}

function NoSuchRecord({ id }: { readonly id: string }) {
  return (
    <Trouble title="There is no such record">
      <p>
        No record has the id <code>{id}</code>. It may be of another data set, or be misspelt.
      </p>
    </Trouble>
  );
}
