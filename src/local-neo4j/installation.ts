import { fetchClassPath, knownClassPath, mavenIsThere } from './class-path.js';
import type { DataFolder } from './data-folder.js';
import { findJava, type Java } from './find-java.js';
import { missingNeo4j } from './missing-neo4j.js';
import type { LocalNeo4jOptions } from './options.js';
import { releaseOf, type Release } from './releases.js';

/** A Neo4j that can be run: its jars are on this machine, and a Java that takes them. */
export interface Installation {
  readonly release: Release;
  readonly java: Java;
  readonly classPath: string;
}

/**
 * Finds Java, and the jars in Maven's cache; has them fetched if they aren't there.
 * @throws NEO4J_MISSING with everything that is missing at once; CANCELLED; DATA_FOLDER
 */
export async function install(folder: DataFolder, options: LocalNeo4jOptions): Promise<Installation> {
  const release = releaseOf(options.version);
  const known = await knownClassPath(folder, release);
  const search = await findJava(release.minimumJava, options.javaHome);
  const mavenMissing = known === undefined && !(await mavenIsThere());
  if (!('found' in search) || mavenMissing) {
    throw missingNeo4j(release, {
      ...('found' in search ? {} : { java: search.tooOld }),
      ...(mavenMissing ? { maven: true } : {}),
    });
  }
  const java = search.found;
  const classPath = known ?? (await fetchClassPath(folder, release, java, options.progress, options.signal));
  return Object.freeze({ release, java, classPath });
}
