import { readFileSync } from 'node:fs';
import { Neo4jGraphQL } from '@neo4j/graphql'; // what this project is measured against
import { readSettings } from '../config/settings.js';
import { openDriver } from './open-driver.js';
import { serveApollo } from './serve-apollo.js';

// A program of its own: `@neo4j/graphql` behind the Apollo Server of this project.
const settings = readSettings();
const library = new Neo4jGraphQL({
  typeDefs: readFileSync(new URL('../../bench/peer.graphql', import.meta.url), 'utf8'),
  driver: openDriver(settings),
});
await serveApollo(
  { schema: await library.getSchema() },
  { sessionConfig: { database: settings.NEO4J_DATABASE } },
);
