import { useSyncExternalStore } from 'react';

/** Which data the answers on the page were made from. */
export interface DataVersion {
  readonly version: string | null;
  /** Data sets that are being loaded, so that what is shown may not be all. */
  readonly loading: readonly string[];
}

let last: DataVersion = { version: null, loading: [] };
const listeners = new Set<() => void>();

/** Notes what an answer says of the data that it was made from. */
export function noteDataVersion(extensions: Readonly<Record<string, unknown>> | undefined): void {
  const data = extensions?.['data'] as Partial<DataVersion> | undefined;
  if (data?.version == null) return;
  const { version, loading = [] } = data;
  if (version === last.version && loading.join() === last.loading.join()) return;
  last = { version, loading };
  for (const listener of listeners) listener();
}

/** The data version of the latest answer. */
export function useDataVersion(): DataVersion {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => last,
  );
}
