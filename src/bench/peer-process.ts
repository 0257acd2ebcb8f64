import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql'; // what this project is measured against
import Fastify from 'fastify';
import { readSettings } from '../config/settings.js';
import { openDriver } from './open-driver.js';

// A program of its own: `@neo4j/graphql` behind the Apollo Server and the Fastify that this project uses.
const settings = readSettings();
const driver = openDriver(settings);
const library = new Neo4jGraphQL({
  typeDefs: readFileSync(new URL('../../bench/peer.graphql', import.meta.url), 'utf8'),
  driver,
});
const apollo = new ApolloServer({
  schema: await library.getSchema(),
  persistedQueries: false,
  stopOnTerminationSignals: false,
});
await apollo.start();
const http = Fastify({ logger: false });
http.route({
  method: ['GET', 'POST'],
  url: '/graphql',
  handler: fastifyApolloHandler(apollo, {
    context: () => Promise.resolve({ sessionConfig: { database: settings.NEO4J_DATABASE } }),
  }),
});
console.log(`POST ${await http.listen({ host: '127.0.0.1', port: 0 })}/graphql`);
process.once('SIGTERM', () => process.exit());
