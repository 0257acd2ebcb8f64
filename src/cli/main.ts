#!/usr/bin/env node
import { Command } from 'commander'; // the commands people expect: --help, subcommands, spelling hints
import { allowCutOutput } from './allow-cut-output.js';
import { dbCommand } from './db.js';
import { ingest } from './ingest.js';
import { newCase } from './new-case.js';
import { reportError } from './report-error.js';

allowCutOutput();

/** The command line. A new command is a file of its own that gives a `Command`, and a line here. */
const program = new Command('conduct-graph')
  .description('Documented police misconduct as a graph: asked in GraphQL, kept in Neo4j.')
  .addCommand(dbCommand());

program
  .command('ingest')
  .description('Check a case library and load it into the graph.')
  .argument('<library>', 'folder of the library, which holds library.yaml')
  .option('--check', 'only check, and store nothing')
  .option('--remove', 'remove what has gone from the library, leaving tombstones')
  .option('--rebuild', 'build the whole graph again from this library')
  .action(ingest);

program
  .command('new-case')
  .description('Write a commented case file with fresh ids.')
  .argument('<file>', 'such as my-library/some-case-2024.yaml')
  .action(newCase);

try {
  await program.parseAsync();
} catch (error) {
  reportError(error);
}
