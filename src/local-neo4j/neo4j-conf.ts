import type { Ports } from './lock-record.js';
import type { LocalNeo4jOptions } from './options.js';
import { releaseOf } from './releases.js';

/** How many times longer than the API's queries anything else (loader, verify, Browser) may take. */
const patienceOfServer = 10;

/** The text of neo4j.conf. Folders are relative to Neo4j's home, so that no path has to be escaped. */
export function neo4jConf(
  options: LocalNeo4jOptions,
  ports: Ports,
  pageCache: string = defaultMemory.pageCache,
): string {
  const { readOnly = false, browserGuide: guide, memory } = options;
  const release = releaseOf(options.version);
  return [
    '# Written by conduct-graph at every start: changes made here are lost.',
    'server.directories.data=data',
    'server.directories.logs=logs',
    'server.directories.run=run',
    'server.directories.plugins=plugins',
    'server.directories.import=import',
    '# Only this machine can connect.',
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${ports.bolt}`,
    `server.bolt.advertised_address=localhost:${ports.bolt}`,
    `server.http.listen_address=127.0.0.1:${ports.http}`,
    `server.http.advertised_address=localhost:${ports.http}`,
    'server.https.enabled=false',
    '# Bolt takes web pages of any origin, so without a password nothing may be written.',
    `dbms.security.auth_enabled=${!readOnly}`,
    ...(readOnly ? ['server.databases.read_only=neo4j'] : []),
    '# LOAD CSV reads no file and no address.',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
    '# Nobody is told about the use of it.',
    'dbms.usage_report.enabled=false',
    'client.allow_telemetry=false',
    '# Limits: the API sets a shorter time for each of its queries.',
    `db.transaction.timeout=${patienceOfServer * options.queryTimeoutMs}ms`,
    'db.transaction.monitor.check.interval=250ms',
    'db.memory.transaction.max=128m',
    `server.memory.pagecache.size=${memory?.pageCache ?? pageCache}`,
    '# A small store stays small: otherwise each database begins with 256 MB of empty log.',
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.retention_policy=256M size',
    '# Stop within a second, or three when somebody still asks; the defaults wait ten each for nobody.',
    'db.shutdown_transaction_end_timeout=3s',
    'internal.server.bolt.thread_pool_shutdown_wait_time=0s',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    ...(guide === undefined
      ? []
      : [
          `browser.post_connect_cmd=style ${guide.style}; play ${guide.guide}`,
          'browser.remote_content_hostname_whitelist=localhost,127.0.0.1',
        ]),
    ...release.settings,
    '',
  ].join('\n');
}

/** Enough for a million facts, and little enough for a laptop. */
export const defaultMemory = { heapAtStart: '512m', heapAtMost: '2g', pageCache: '256m' } as const;
