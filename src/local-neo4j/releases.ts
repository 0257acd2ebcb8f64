/** The versions of Neo4j that can be managed here; each was started and asked before it was added. */
export type Neo4jVersion = '5.26.31' | '2026.05.0';

/** What differs between the releases: everything a start has to know about one of them. */
export interface Release {
  readonly version: Neo4jVersion;
  /** Name of the folder of its data: a store that a newer line has opened can't go back, so lines never share. */
  readonly line: string;
  /** The oldest Java that runs it. */
  readonly minimumJava: number;
  /** Java class that starts the server. */
  readonly mainClass: string;
  /** Maven coordinates, `group:artifact:version`; what they depend on comes with them. */
  readonly artefacts: readonly string[];
  /** About how many jars that makes, for the progress line. */
  readonly jars: number;
  /** True if Neo4j Browser is among them. */
  readonly browser: boolean;
  /** Lines of neo4j.conf that only this release knows; an unknown one keeps Neo4j from starting. */
  readonly settings: readonly string[];
}

const releases: Readonly<Record<Neo4jVersion, Release>> = {
  '5.26.31': {
    version: '5.26.31',
    line: 'neo4j-5',
    minimumJava: 17,
    mainClass: 'org.neo4j.server.CommunityEntryPoint',
    artefacts: [
      'org.neo4j.app:neo4j-server:5.26.31',
      'org.neo4j:neo4j:5.26.31',
      'org.neo4j.client:neo4j-browser:5.24.0',
    ],
    jars: 214,
    browser: true,
    settings: [],
  },
  '2026.05.0': {
    version: '2026.05.0',
    line: 'neo4j-2026',
    minimumJava: 21,
    mainClass: 'org.neo4j.server.Neo4jCommunity',
    artefacts: ['org.neo4j.app:neo4j-server:2026.05.0', 'org.neo4j:neo4j:2026.05.0'],
    jars: 227,
    browser: false,
    // Without these it announces itself to the local network and trusts forwarding headers from anyone.
    settings: [
      'dbms.fleet_manager.enabled=false',
      'server.fleet_discovery.enabled=false',
      'server.http.x_forward.enabled=false',
    ],
  },
};

/** The release of a version. */
export function releaseOf(version: Neo4jVersion): Release {
  return releases[version];
}
