import type { Settings } from '../config/settings.js';
import type { LocalNeo4jOptions } from '../local-neo4j/options.js';
import { terminalProgress } from '../observe/progress.js';

/** How the settings want the managed Neo4j to be run. @param more what only the command knows */
export function localNeo4jOptions(
  settings: Settings,
  more: Partial<LocalNeo4jOptions> = {},
): LocalNeo4jOptions {
  return {
    dataFolder: settings.CONDUCT_GRAPH_DATA,
    version: settings.CONDUCT_GRAPH_NEO4J_VERSION,
    javaHome: settings.JAVA_HOME,
    boltPort: settings.CONDUCT_GRAPH_BOLT_PORT,
    httpPort: settings.CONDUCT_GRAPH_HTTP_PORT,
    queryTimeoutMs: settings.CONDUCT_GRAPH_QUERY_TIMEOUT,
    progress: terminalProgress(),
    ...more,
  };
}
