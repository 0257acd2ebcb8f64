import type { ReactNode } from 'react';
import { Troubled } from './troubled.js';

/** What a hook of the client gives: enough of it to tell what to show. */
export interface Asked<Data> {
  readonly data?: Data | undefined;
  readonly error?: unknown;
  readonly refetch: () => Promise<unknown>;
}

/** Shows an answer, or why there is none. What was there stays while it is asked anew. */
export function Answered<Data>({
  asked: { data, error, refetch },
  children,
}: {
  readonly asked: Asked<Data>;
  readonly children: (data: NonNullable<Data>) => ReactNode;
}) {
  if (error != null) return <Troubled error={error} again={() => void refetch().catch(() => undefined)} />;
  if (data == null) return <Loading />;
  return children(data);
}

/** What stands in the place of what is being asked for. */
export function Loading() {
  return (
    <div className="loading" role="status">
      <span className="unseen">Loading …</span>
      <div className="bone bone-title" />
      <div className="bone" />
      <div className="bone bone-short" />
      <div className="bone bone-block" />
    </div>
  );
}
