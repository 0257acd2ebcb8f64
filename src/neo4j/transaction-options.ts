import type { RunOptions } from './database.js';

/** What the driver wants to know about a transaction. */
export interface DriverTransactionOptions {
  /** Milliseconds. */
  readonly timeout: number;
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** The settings of one statement in the driver's words. */
export function transactionOptions(options: RunOptions, defaultTimeoutMs: number): DriverTransactionOptions {
  return {
    timeout: options.timeoutMs ?? defaultTimeoutMs,
    metadata: { app: 'conduct-graph', ...options.metadata },
  };
}
