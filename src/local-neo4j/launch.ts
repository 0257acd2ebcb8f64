import { spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import { ConductGraphError } from '../errors.js';
import { archiveOptions } from './class-archive.js';
import { inDataFolder, type DataFolder } from './data-folder.js';
import type { Installation } from './installation.js';
import { moduleOptions } from './module-options.js';
import { defaultMemory } from './neo4j-conf.js';
import type { LocalNeo4jOptions } from './options.js';
import { identify, type ProcessIdentity } from './process-identity.js';

/**
 * Starts the process of Neo4j, which then takes seconds until it answers.
 *
 * It gets a session of its own: Ctrl-C in a terminal reaches every process of the terminal's session, and Neo4j must
 * outlive the requests that its owner still has to answer. What it prints goes to a file, as a pipe would break with
 * its owner.
 * @throws NEO4J_FAILED if there is no process; DATA_FOLDER
 */
export async function launch(
  installation: Installation,
  folder: DataFolder,
  options: Pick<LocalNeo4jOptions, 'memory' | 'javaOptions'>,
): Promise<ProcessIdentity> {
  const log = await inDataFolder(folder, () => open(folder.consoleLog, 'w', 0o600));
  try {
    const server = spawn(installation.java.command, await javaArguments(installation, folder, options), {
      cwd: folder.home,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    // A command that can't be run is told by the missing process id below.
    server.on('error', () => undefined);
    server.unref();
    // One that ended at once is told by what it printed, as one that ends later is.
    if (server.pid !== undefined) return (await identify(server.pid)) ?? { pid: server.pid, started: '' };
    throw new ConductGraphError(
      'NEO4J_FAILED',
      `Java (${installation.java.command}) could not be started. Its output is in ${folder.consoleLog}.`,
      { log: folder.consoleLog },
    );
  } finally {
    await log.close();
  }
}

async function javaArguments(
  installation: Installation,
  folder: DataFolder,
  { memory = defaultMemory, javaOptions = [] }: Pick<LocalNeo4jOptions, 'memory' | 'javaOptions'>,
): Promise<string[]> {
  const { java, classPath, release } = installation;
  return [
    `-Xms${memory.heapAtStart}`,
    `-Xmx${memory.heapAtMost}`,
    '-XX:+UseG1GC',
    ...javaOptions,
    '-Dfile.encoding=UTF-8',
    ...moduleOptions(java),
    ...(await archiveOptions(installation, folder)),
    '-cp',
    classPath,
    release.mainClass,
    `--home-dir=${folder.home}`,
    `--config-dir=${folder.conf}`,
    '--console-mode',
  ];
}
