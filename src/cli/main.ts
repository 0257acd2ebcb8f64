#!/usr/bin/env node
import { Command } from 'commander'; // the commands people expect: --help, subcommands, spelling hints
import { dbCommand } from './db.js';
import { reportError } from './report-error.js';

/** The command line. A new command is a file of its own that gives a `Command`, and a line here. */
const program = new Command('conduct-graph')
  .description('Documented police misconduct as a graph: asked in GraphQL, kept in Neo4j.')
  .addCommand(dbCommand());

// Whoever read the output may have seen enough (`| head`): that is no failure of the command.
for (const output of [process.stdout, process.stderr]) {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

try {
  await program.parseAsync();
} catch (error) {
  reportError(error);
}
