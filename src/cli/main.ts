#!/usr/bin/env node
import { Command } from 'commander'; // the commands people expect: --help, subcommands, spelling hints
import { dbCommand } from './db.js';
import { reportError } from './report-error.js';

/** The command line. A new command is a file of its own that gives a `Command`, and a line here. */
const program = new Command('conduct-graph')
  .description('Documented police misconduct as a graph: asked in GraphQL, kept in Neo4j.')
  .addCommand(dbCommand());

try {
  await program.parseAsync();
} catch (error) {
  reportError(error);
}
