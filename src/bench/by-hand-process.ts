import Fastify from 'fastify';
import { readSettings } from '../config/settings.js';
import type { Statement } from '../neo4j/database.js';
import { byDriver } from './by-driver.js';
import { openDriver } from './open-driver.js';

// A program of its own: the least that answers Cypher over HTTP.
const settings = readSettings();
const driver = byDriver(openDriver(settings), settings.NEO4J_DATABASE);
const http = Fastify({ logger: false });
http.post<{ Body: Statement }>('/', async ({ body }) => ({ rows: await driver.rows(body) }));
console.log(`POST ${await http.listen({ host: '127.0.0.1', port: 0 })}/`);
process.once('SIGTERM', () => process.exit());
