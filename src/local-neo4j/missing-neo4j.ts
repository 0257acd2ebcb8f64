import { ConductGraphError } from '../errors.js';
import type { Java } from './find-java.js';
import type { Release } from './releases.js';

/** What was looked for and not found. */
export interface Missing {
  /** Set if no Java would do: those that were found and are too old. */
  readonly java?: readonly Java[];
  /** Set if Maven is needed and not there. */
  readonly maven?: true;
}

/** No Neo4j can be had: what was missing, and the three ways out. */
export function missingNeo4j(release: Release, missing: Missing): ConductGraphError {
  const wanted = [
    ...(missing.java === undefined ? [] : [javaWanted(release, missing.java)]),
    ...(missing.maven === undefined ? [] : ['Maven (the command mvn), which fetches it the first time']),
  ];
  return new ConductGraphError(
    'NEO4J_MISSING',
    `There is no Neo4j to use: NEO4J_URI is not set, and to run Neo4j ${release.version} here is missing: ` +
      `${wanted.join('; and ')}.\n` +
      'Any one of these helps:\n' +
      `  1. Install ${installs(release, missing)}, then try again.\n` +
      '  2. Point NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD at a Neo4j that you have.\n' +
      '  3. Run one in Docker, and try again in that terminal:\n' +
      `     docker run -d --name conduct-graph-neo4j -p 127.0.0.1:7687:7687 -p 127.0.0.1:7474:7474 ` +
      `-e NEO4J_AUTH=neo4j/choose-a-password neo4j:${release.version}-community\n` +
      '     export NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=choose-a-password',
    { version: release.version, minimumJava: release.minimumJava, missing: wanted },
  );
}

function javaWanted(release: Release, tooOld: readonly Java[]): string {
  const found = tooOld.map(({ version, home }) => `${version} in ${home}`).join(', ');
  return `Java ${release.minimumJava} or later (${found === '' ? 'none was found' : `too old: ${found}`})`;
}

function installs(release: Release, missing: Missing): string {
  const java = missing.java === undefined ? [] : [`Java ${release.minimumJava} or later`];
  const maven = missing.maven === undefined ? [] : ['Maven'];
  return [...java, ...maven].join(' and ');
}
