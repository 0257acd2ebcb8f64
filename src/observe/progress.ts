import ora from 'ora'; // a spinner on a terminal, plain lines elsewhere

/** How long work shows what it is doing: one line that changes, then a line that stays. */
export interface Progress {
  /** What is happening now; replaces what was said before. */
  now(text: string): void;
  /** It ended well. */
  done(text: string): void;
  /** It ended badly. */
  failed(text: string): void;
}

/** Progress on standard error: a spinner where that is a terminal, a line a change elsewhere. */
export function terminalProgress(): Progress {
  const spinner = ora({ stream: process.stderr });
  let told = { at: -Infinity, what: '' };
  return {
    now(text) {
      // Numbers that run are told once in a while: in a file, each would be a line.
      const [what, at] = [text.replaceAll(/[\d,.]+/g, ''), Date.now()];
      if (what === told.what && at - told.at < (process.stderr.isTTY ? 100 : 5000)) return;
      told = { at, what };
      if (spinner.isSpinning) spinner.text = text;
      else spinner.start(text);
    },
    done: (text) => void spinner.succeed(text),
    failed: (text) => void spinner.fail(text),
  };
}

/** For callers that show nothing, such as tests. */
export const silentProgress: Progress = {
  now: () => undefined,
  done: () => undefined,
  failed: () => undefined,
};
