import type { Release } from './releases.js';

/** The Maven project that has nothing but Neo4j in it. */
export function pom(release: Release): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Written by conduct-graph: the jars of the Neo4j that it manages. -->
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>conduct-graph</groupId>
  <artifactId>managed-neo4j</artifactId>
  <version>${release.version}</version>
  <packaging>pom</packaging>
  <dependencies>
${release.artefacts.map(dependency).join('\n')}
  </dependencies>
</project>
`;
}

function dependency(coordinates: string): string {
  const [group = '', artefact = '', version = ''] = coordinates.split(':');
  return `    <dependency>
      <groupId>${group}</groupId>
      <artifactId>${artefact}</artifactId>
      <version>${version}</version>
    </dependency>`;
}
