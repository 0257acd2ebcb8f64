import type { Progress } from '../observe/progress.js';

/** The same progress, told only what is new: who waits in a loop may report at every turn. */
export function quietRepeats(progress: Progress): Progress {
  let last = '';
  return {
    ...progress,
    now: (text) => {
      if (text !== last) progress.now(text);
      last = text;
    },
  };
}
