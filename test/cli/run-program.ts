import { createInterface } from 'node:readline';
import { execa } from 'execa';
import { shortLived } from '../local-neo4j/scratch-server.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** What a user sees of a command: its exit code and what it prints. */
export interface Outcome {
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of the program, as the sources are now, to its end. */
export async function runProgram(words: readonly string[], environment: Environment = {}): Promise<Outcome> {
  const { exitCode, stdout, stderr } = await beginProgram(words, environment);
  return { exitCode, stdout, stderr };
}

/** A `serve` that says that it is ready. */
export interface Serving {
  readonly pid: number;
  /** What it printed: where to click. */
  readonly screen: string;
  /** Where the API is. */
  readonly url: string;
  /** Sends a signal and waits for the end. */
  readonly end: (signal: NodeJS.Signals) => Promise<Outcome>;
}

/** Starts `serve` and waits until it is ready. @throws what it printed, when it ended before */
export async function startServing(environment: Environment, more: readonly string[] = []): Promise<Serving> {
  const child = beginProgram(['serve', '--port', '0', ...more], environment);
  const lines: string[] = [];
  const ready = new Promise<void>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      lines.push(line);
      if (line.startsWith('Ctrl-C')) resolve();
    });
  });
  const early = await Promise.race([ready, child]);
  if (early) throw new Error(`serve ended before it was ready:\n${early.stdout}\n${early.stderr}`);
  const screen = lines.join('\n');
  return {
    pid: child.pid ?? 0,
    screen,
    url: /POST (\S+)/.exec(screen)?.[1] ?? '',
    end: async (signal) => {
      child.kill(signal);
      const { exitCode, stdout, stderr } = await child;
      return { exitCode, stdout, stderr };
    },
  };
}

/** Begins a command, to be killed or waited for. */
export function beginProgram(words: readonly string[], environment: Environment) {
  return execa(process.execPath, ['test/program.mjs', ...words], {
    env: {
      NODE_NO_WARNINGS: '1',
      NODE_OPTIONS: '',
      CONDUCT_GRAPH_LOG_LEVEL: 'warn',
      // A server that is asked once or twice and stopped: to plan ahead would take half of the processor meanwhile.
      CONDUCT_GRAPH_PLAN_AHEAD: 'false',
      JAVA_TOOL_OPTIONS: shortLived.join(' '),
      ...environment,
    },
    reject: false,
    // A machine that is busy may take longer to stop than execa would wait.
    forceKillAfterDelay: false,
    stdin: 'ignore',
  });
}
