import { execa } from 'execa';
import { ConductGraphError } from '../errors.js';
import { diskFull, type DataFolder } from './data-folder.js';
import type { Installation } from './installation.js';
import { moduleOptions } from './module-options.js';

/** How a command is run. */
export interface Running {
  readonly javaOptions: readonly string[];
  readonly onOutput: (text: string) => void;
}

/** Over within a second: the compiler that pays only later would take half of it. */
const SHORT: Running = { javaOptions: ['-XX:TieredStopAtLevel=1'], onOutput: () => undefined };

/**
 * Runs one of Neo4j's own administration commands on the files of a server that is down.
 * @param command such as `['dbms', 'set-initial-password', '@file']`
 * @throws NEO4J_FAILED with the tool's last lines; DATA_FOLDER if the disk is full
 */
export async function adminTool(
  installation: Installation,
  folder: Pick<DataFolder, 'home' | 'conf'>,
  command: readonly string[],
  { javaOptions, onOutput }: Running = SHORT,
): Promise<void> {
  const { java, classPath } = installation;
  const running = execa(
    java.command,
    [...javaOptions, ...moduleOptions(java), '-cp', classPath, 'org.neo4j.cli.AdminTool', ...command],
    { reject: false, all: true, stdin: 'ignore', env: { NEO4J_HOME: folder.home, NEO4J_CONF: folder.conf } },
  );
  running.all.on('data', (block: Buffer) => onOutput(block.toString()));
  const { exitCode, all } = await running;
  if (exitCode === 0) return;
  if (all.includes('No space left')) throw diskFull(folder);
  throw new ConductGraphError(
    'NEO4J_FAILED',
    `Neo4j's own command "${command.slice(0, 2).join(' ')}" failed:\n${saidOf(all)}`,
    { exitCode },
  );
}

/** What the tool says that matters: its progress is lines of dots, and what went wrong stands before its advice. */
function saidOf(output: string): string {
  const lines = output
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^[-. ]*\d*%?/.exec(line)?.[0].includes('%'));
  return lines.slice(-12).join('\n');
}
