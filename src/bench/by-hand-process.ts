import { buildSchema } from 'graphql';
import { readSettings } from '../config/settings.js';
import type { Statement } from '../neo4j/database.js';
import { byDriver } from './by-driver.js';
import { openDriver } from './open-driver.js';
import { serveApollo } from './serve-apollo.js';

// A program of its own: the least that answers Cypher written by hand behind the Apollo Server of this project.
const settings = readSettings();
const driver = byDriver(openDriver(settings), settings.NEO4J_DATABASE);
const schema = buildSchema('scalar Json type Query { rows(text: String!, parameters: Json!): Json! }');
await serveApollo({ schema, rootValue: { rows: (statement: Statement) => driver.rows(statement) } }, {});
