export * from './generated/hooks.js';
export type { LazyQueryHook } from './lazy-query-hook.js';
export type { QueryHook } from './query-hook.js';
export type { SuspenseQueryHook } from './suspense-query-hook.js';
