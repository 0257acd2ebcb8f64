import { createHash } from 'node:crypto';
import { access, stat } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import type { DataFolder } from './data-folder.js';
import type { Installation } from './installation.js';
import { moduleOptions } from './module-options.js';

/** What Java would make of the classes of Neo4j at every start, kept: with it a start takes two thirds of the time. */
export interface ClassArchive {
  /** Beside the jars, so that all data folders share it and it goes when they go. */
  readonly file: string;
  /** What the names of all archives of this Java and these jars begin with, also of those that are out of date. */
  readonly family: string;
  readonly isThere: boolean;
}

/** The archive of an installation. Another Java or another jar makes it another one. */
export async function classArchiveOf({ java, classPath }: Installation): Promise<ClassArchive> {
  const jars = classPath.split(delimiter);
  const contents = await Promise.all(
    jars.map(async (jar) => {
      const { size, mtimeMs } = await stat(jar);
      return [jar, size, mtimeMs];
    }),
  );
  const folder = dirname(jars[0] ?? '');
  const family = `conduct-graph-${hash([java.home])}-`;
  const key = hash([java.build, ...moduleOptions(java), ...contents]);
  const file = join(folder, `${family}${key}.jsa`);
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  return Object.freeze({ file, family, isThere });
}

/** Where a server that has no archive yet lists the classes that belong into it. */
export function classListOf(folder: DataFolder): string {
  return join(folder.jars, 'loaded-classes.txt');
}

/** Options of Java for a start with the archive, or for one that tells what belongs into it. */
export async function archiveOptions(installation: Installation, folder: DataFolder): Promise<string[]> {
  const { file, isThere } = await classArchiveOf(installation);
  return [
    // A Java that knows these no longer is to start all the same.
    '-XX:+IgnoreUnrecognizedVMOptions',
    ...(isThere
      ? // One that is broken would crash Java, were it not looked at first; that costs less than can be measured.
        [`-XX:SharedArchiveFile=${file}`, '-XX:+VerifySharedSpaces']
      : [`-XX:DumpLoadedClassList=${classListOf(folder)}`]),
  ];
}

function hash(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
