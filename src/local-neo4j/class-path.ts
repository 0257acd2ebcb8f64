import { access, readFile, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { execa } from 'execa';
import { ConductGraphError } from '../errors.js';
import type { Progress } from '../observe/progress.js';
import { diskFull, inDataFolder, type DataFolder } from './data-folder.js';
import type { Java } from './find-java.js';
import { pom } from './pom.js';
import type { Release } from './releases.js';
import { writeWhole } from './write-whole.js';

/** Pinned, so that what runs today runs in a year; `build-classpath` uses Maven's cache and copies nothing. */
const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath';

/** The class path of an earlier start, if it was for this release and all its jars are still there. */
export async function knownClassPath(folder: DataFolder, release: Release): Promise<string | undefined> {
  const { pomFile, pathFile } = filesOf(folder);
  const [project, path] = await Promise.all([readOrNothing(pomFile), readOrNothing(pathFile)]);
  if (project !== pom(release) || path === '') return undefined;
  const jars = path.split(delimiter);
  const there = await Promise.all(
    jars.map((jar) =>
      access(jar).then(
        () => true,
        () => false,
      ),
    ),
  );
  return there.every(Boolean) ? path : undefined;
}

/**
 * Has Maven fetch the jars, checking their sums, and remembers the class path.
 * @param java what Maven itself runs with
 * @returns the class path
 * @throws NEO4J_MISSING if Maven fails, with its log's name; CANCELLED; DATA_FOLDER
 */
export async function fetchClassPath(
  folder: DataFolder,
  release: Release,
  java: Java,
  progress: Progress,
  signal?: AbortSignal,
): Promise<string> {
  const { pomFile, pathFile, mavenLog } = filesOf(folder);
  const making = `${pathFile}.${process.pid}`;
  await inDataFolder(folder, () => writeWhole(pomFile, pom(release)));
  progress.now(`Neo4j ${release.version}: asking Maven for its jars`);
  // -B: no colours or questions; -C: a wrong sum is an error, not a warning.
  const maven = execa('mvn', ['-B', '-C', '-f', pomFile, goal, `-Dmdep.outputFile=${making}`], {
    reject: false,
    all: true,
    buffer: true,
    stdin: 'ignore',
    env: { JAVA_HOME: java.home },
    ...(signal === undefined ? {} : { cancelSignal: signal }),
  });
  let fetched = 0;
  maven.all.on('data', (chunk: Buffer) => {
    const more = chunk.toString().match(/Downloaded from .*\.jar /g)?.length ?? 0;
    if (more === 0) return;
    fetched += more;
    progress.now(`Neo4j ${release.version}: fetching its jars, once: ${fetched} of about ${release.jars}`);
  });
  const { exitCode, all, isCanceled } = await maven;
  if (exitCode !== 0) {
    await rm(making, { force: true });
    if (isCanceled)
      throw new ConductGraphError('CANCELLED', 'Stopped while Maven fetched the jars of Neo4j.');
    await inDataFolder(folder, () => writeWhole(mavenLog, all));
    throw all.includes('No space left') ? diskFull(folder) : mavenFailed(release, mavenLog);
  }
  await inDataFolder(folder, () => rename(making, pathFile));
  return readFile(pathFile, 'utf8');
}

/** True if there is a Maven to run. */
export async function mavenIsThere(): Promise<boolean> {
  const { exitCode } = await execa('mvn', ['--version'], { reject: false, timeout: 20_000 });
  return exitCode === 0;
}

function filesOf(folder: DataFolder) {
  return {
    pomFile: join(folder.jars, 'pom.xml'),
    pathFile: join(folder.jars, 'class-path.txt'),
    mavenLog: join(folder.logs, 'maven.log'),
  };
}

async function readOrNothing(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}

function mavenFailed(release: Release, log: string): ConductGraphError {
  return new ConductGraphError(
    'NEO4J_MISSING',
    `Maven could not fetch the jars of Neo4j ${release.version}. The first start needs the internet ` +
      `(or a Maven that knows your mirror); what Maven said is in ${log}.`,
    { version: release.version, log },
  );
}
