import { expect, test } from '@jest/globals';
import { neo4jConf } from '../../src/local-neo4j/neo4j-conf.js';
import type { LocalNeo4jOptions } from '../../src/local-neo4j/options.js';
import { silentProgress } from '../../src/observe/progress.js';

const options: LocalNeo4jOptions = {
  dataFolder: 'data',
  version: '5.26.31',
  queryTimeoutMs: 2500,
  progress: silentProgress,
};
const ports = { bolt: 7000, http: 7001 };

/** The settings without the comments that explain them. */
const settings = (more: Partial<LocalNeo4jOptions>): string[] =>
  neo4jConf({ ...options, ...more }, ports)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

test('only this machine gets in, with a password, and the loader has ten times the time of a question', () => {
  expect(settings({})).toEqual(
    expect.arrayContaining([
      'server.bolt.listen_address=127.0.0.1:7000',
      'server.http.listen_address=127.0.0.1:7001',
      'dbms.security.auth_enabled=true',
      'db.transaction.timeout=25000ms',
      'client.allow_telemetry=false',
    ]),
  );
  expect(settings({}).join()).not.toContain('read_only');
});

test('without a password the graph can only be read', () => {
  const open = settings({ readOnly: true });
  expect(open).toContain('dbms.security.auth_enabled=false');
  expect(open).toContain('server.databases.read_only=neo4j');
});

test('Neo4j Browser opens with a guide only where there is one to open', () => {
  expect(settings({}).join()).not.toContain('browser.');
  const browserGuide = { style: 'http://localhost:4000/a.grass', guide: 'http://localhost:4000/a.html' };
  expect(settings({ browserGuide })).toContain(
    'browser.post_connect_cmd=style http://localhost:4000/a.grass; play http://localhost:4000/a.html',
  );
});

test('the newer Neo4j does not announce itself to the network', () => {
  expect(settings({ version: '2026.05.0' })).toContain('server.fleet_discovery.enabled=false');
  expect(settings({}).join()).not.toContain('fleet');
});
