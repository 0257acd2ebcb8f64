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
  return {
    now: (text) => (spinner.isSpinning ? void (spinner.text = text) : void spinner.start(text)),
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
