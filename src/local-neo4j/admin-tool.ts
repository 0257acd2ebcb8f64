import { execa } from 'execa';
import { ConductGraphError } from '../errors.js';
import { diskFull, type DataFolder } from './data-folder.js';
import type { Installation } from './installation.js';

/**
 * Runs one of Neo4j's own administration commands on the files of a server that is down.
 * @param command such as `['dbms', 'set-initial-password', '@file']`
 * @throws NEO4J_FAILED with the tool's last lines; DATA_FOLDER if the disk is full
 */
export async function adminTool(
  installation: Installation,
  folder: DataFolder,
  command: readonly string[],
): Promise<void> {
  const { java, classPath } = installation;
  const { exitCode, all } = await execa(
    java.command,
    // Over within a second: the compiler that pays only later would take half of it.
    ['-XX:TieredStopAtLevel=1', '-cp', classPath, 'org.neo4j.cli.AdminTool', ...command],
    { reject: false, all: true, stdin: 'ignore', env: { NEO4J_HOME: folder.home, NEO4J_CONF: folder.conf } },
  );
  if (exitCode === 0) return;
  if (all.includes('No space left')) throw diskFull(folder);
  throw new ConductGraphError(
    'NEO4J_FAILED',
    `Neo4j's own command "${command.slice(0, 2).join(' ')}" failed:\n${all.split('\n').slice(-5).join('\n')}`,
    { exitCode },
  );
}
