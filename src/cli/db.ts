import { Command } from 'commander';
import { dbBuild } from './db-build.js';
import { dbReset } from './db-reset.js';
import { dbStart } from './db-start.js';
import { dbStatus } from './db-status.js';
import { dbStop } from './db-stop.js';

/** `conduct-graph db …`: the Neo4j that conduct-graph runs itself. */
export function dbCommand(): Command {
  const db = new Command('db').description('The Neo4j that conduct-graph runs for you.');
  db.command('start').description('Start it and leave it running.').action(dbStart);
  db.command('stop').description('Stop it.').action(dbStop);
  db.command('status').description('Say whether it runs, where, and for whom.').action(dbStatus);
  db.command('build')
    .description('Build its graph anew from all that was loaded; Neo4j is down meanwhile.')
    .action(dbBuild);
  db.command('reset')
    .description('Remove its graph, for the next start to build anew.')
    .option('-y, --yes', 'do not ask')
    .action(dbReset);
  return db;
}
