import type { Java } from './find-java.js';

/** What Neo4j needs of Java's modules: the same for a start and for the archive of its classes, or they don't fit. */
export function moduleOptions(java: Java): readonly string[] {
  return [
    ...openPackages.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '--enable-native-access=ALL-UNNAMED',
    // Java 17 has the module, but warns and gains nothing.
    ...(java.version >= 20 ? ['--add-modules=jdk.incubator.vector'] : []),
  ];
}

const openPackages = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
