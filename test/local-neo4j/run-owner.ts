import { createInterface } from 'node:readline';
import { execa } from 'execa';
import type { LocalNeo4jOptions } from '../../src/local-neo4j/options.js';
import type { StartedNeo4j } from '../../src/local-neo4j/started-neo4j.js';

/** Another process that has the managed Neo4j: see owner.mjs. */
export interface Owner {
  readonly pid: number;
  readonly started: StartedNeo4j;
  /** Sends a signal to it alone, or to its whole group, as a terminal does on Ctrl-C. Waits for its end. */
  readonly end: (signal: NodeJS.Signals, whom?: 'alone' | 'group') => Promise<string[]>;
}

/** Starts one and waits until it has the server. */
export async function runOwner(options: LocalNeo4jOptions): Promise<Owner> {
  const child = execa('node', ['test/local-neo4j/owner.mjs', JSON.stringify(options)], {
    detached: true,
    reject: false,
    lines: true,
    stderr: 'inherit',
  });
  const { pid = 0 } = child;
  const output = createInterface(child.stdout);
  const line = await new Promise<string>((resolve, reject) => {
    output.once('line', resolve);
    output.once('close', () => reject(new Error('the owner ended before it had a server')));
  });
  return {
    pid,
    started: JSON.parse(line) as StartedNeo4j,
    end: async (signal, whom = 'alone') => {
      process.kill(whom === 'group' ? -pid : pid, signal);
      return (await child).stdout;
    },
  };
}
