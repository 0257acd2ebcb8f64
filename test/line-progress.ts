import type { Progress } from '../src/observe/progress.js';

let last = '';

/** Progress for test runs: a line where something new begins, none where only a number changes. */
export const lineProgress: Progress = {
  now: (text) => {
    const kind = text.replaceAll(/\d+/g, '');
    if (kind === last || !kind.includes('jars')) return;
    last = kind;
    process.stderr.write(`${text}\n`);
  },
  done: () => undefined,
  failed: (text) => void process.stderr.write(`${text}\n`),
};
