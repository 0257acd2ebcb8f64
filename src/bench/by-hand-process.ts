import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify from 'fastify';
import { buildSchema } from 'graphql';
import { readSettings } from '../config/settings.js';
import type { Statement } from '../neo4j/database.js';
import { byDriver } from './by-driver.js';
import { openDriver } from './open-driver.js';

// A program of its own: the least that answers Cypher written by hand behind the Apollo Server of this project.
const settings = readSettings();
const driver = byDriver(openDriver(settings), settings.NEO4J_DATABASE);
const schema = buildSchema('scalar Json type Query { rows(text: String!, parameters: Json!): Json! }');
const apollo = new ApolloServer({
  schema,
  rootValue: { rows: (statement: Statement) => driver.rows(statement) },
  persistedQueries: false,
  stopOnTerminationSignals: false,
});
await apollo.start();
const http = Fastify({ logger: false });
http.route({ method: ['GET', 'POST'], url: '/graphql', handler: fastifyApolloHandler(apollo) });
console.log(`POST ${await http.listen({ host: '127.0.0.1', port: 0 })}/graphql`);
process.once('SIGTERM', () => process.exit());
