import { createInterface } from 'node:readline/promises';
import { readSettings } from '../config/settings.js';
import { badInput } from '../errors.js';
import { localStatus } from '../local-neo4j/local-status.js';
import { resetLocalNeo4j } from '../local-neo4j/reset-local-neo4j.js';
import { localNeo4jOptions } from './local-neo4j-options.js';

/** Removes the graph of the managed Neo4j, after asking. */
export async function dbReset({ yes = false }: { readonly yes?: boolean }): Promise<void> {
  const options = localNeo4jOptions(readSettings());
  const { home } = await localStatus(options);
  if (!yes && !(await agreed(`Remove the graph in ${home}? It can't be brought back. (yes/no) `))) {
    console.log('Nothing was removed.');
    return;
  }
  const removed = await resetLocalNeo4j(options);
  console.log(
    removed ? 'The graph is removed. The next start builds it anew.' : 'There was nothing to remove.',
  );
}

async function agreed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    const remedy = 'Say --yes, as there is no terminal to ask on';
    throw badInput([{ place: 'db reset', problem: 'needs to be confirmed', remedy }]);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return ['y', 'yes'].includes((await terminal.question(question)).trim().toLowerCase());
  } finally {
    terminal.close();
  }
}
