import type { Settings } from '../config/settings.js';
import type { Neo4jConnection } from '../local-neo4j/started-neo4j.js';

/** The Neo4j that the user named with NEO4J_URI and its companions, if any. */
export function namedNeo4j(settings: Settings): Neo4jConnection | undefined {
  if (settings.NEO4J_URI === undefined) return undefined;
  return {
    uri: settings.NEO4J_URI,
    username: settings.NEO4J_USERNAME,
    password: settings.NEO4J_PASSWORD,
    database: settings.NEO4J_DATABASE,
  };
}
