import { readSettings } from '../config/settings.js';
import { ConductGraphError } from '../errors.js';

/** Ends a command that failed: a plain sentence on standard error, exit code 1; a stack only for those who ask. */
export function reportError(error: unknown): void {
  process.exitCode = 1;
  console.error(sentence(error));
  if (wantsStack()) console.error(error);
}

function sentence(error: unknown): string {
  if (error instanceof ConductGraphError) return `${error.code}: ${error.message}`;
  const problem = error instanceof Error ? error.message : String(error);
  return `INTERNAL: ${problem}. Set CONDUCT_GRAPH_LOG_LEVEL=debug to see where.`;
}

/** Settings that can't be read may be the very error that is reported. */
function wantsStack(): boolean {
  try {
    return ['trace', 'debug'].includes(readSettings().CONDUCT_GRAPH_LOG_LEVEL);
  } catch {
    return false;
  }
}
