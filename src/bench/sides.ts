import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa'; // child processes whose end and errors can be waited for

/** A server in a process of its own. */
export interface Side {
  /** Where questions are posted. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Settings that a side is started with, beside those of this process. */
export type Environment = Readonly<Record<string, string | undefined>>;

export const PEER = [fileURLToPath(new URL('peer-process.js', import.meta.url))];
export const BY_HAND = [fileURLToPath(new URL('by-hand-process.js', import.meta.url))];

/**
 * Starts a server and waits until it prints where to post questions.
 * @param words a program for Node with its arguments
 */
export async function startSide(words: readonly string[], environment: Environment): Promise<Side> {
  const child = execa(process.execPath, words, { env: environment, reject: false, stdin: 'ignore' });
  const found = new Promise<string>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      const [, url] = /\bPOST (http\S+)/.exec(line) ?? [];
      if (url !== undefined) resolve(url);
    });
  });
  const first = await Promise.race([found, child]);
  if (typeof first !== 'string')
    throw new Error(`${words.join(' ')} ended before it was ready:\n${first.stderr}`);
  return {
    url: first,
    stop: async () => {
      child.kill('SIGTERM');
      await child;
    },
  };
}
