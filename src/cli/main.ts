#!/usr/bin/env node
import { Command } from 'commander'; // the commands people expect: --help, subcommands, spelling hints
import { allowCutOutput } from './allow-cut-output.js';
import type { BenchOptions } from './bench.js';
import { dbCommand } from './db.js';
import { explain } from './explain.js';
import { generate } from './generate.js';
import { ingestManifest, type ManifestOptions } from './ingest-manifest.js';
import { ingest, type IngestOptions } from './ingest.js';
import { newCase } from './new-case.js';
import { print } from './print.js';
import { reportError } from './report-error.js';
import type { ServeFlags } from './serve.js';
import { verify } from './verify.js';

allowCutOutput();

/** The command line. A new command is a file of its own that gives a `Command`, and a line here. */
const program = new Command('conduct-graph')
  .description('Documented police misconduct as a graph: asked in GraphQL, kept in Neo4j.')
  .addCommand(dbCommand());

program
  .command('serve')
  .description('Start the API, and Neo4j where none is named by NEO4J_URI.')
  .option('--port <port>', 'port of the API; the setting PORT')
  .option('--host <host>', 'address to listen on; the setting HOST')
  .option('--read-only', 'nobody can change the graph, and Neo4j Browser needs no password')
  // Alone it needs a web server, whose modules take 0.3 s of the 0.8 s that any command would take to begin.
  .action(async (flags: ServeFlags) => (await import('./serve.js')).serve(flags));

program
  .command('ingest')
  .description('Check a case library, or the files of a public data set, and load them into the graph.')
  .argument(
    '<library>',
    'folder of a library, which holds library.yaml; or a manifest, such as seed/datasets/chicago.yaml',
  )
  .option('--files <folder>', 'with a manifest: the folder of its files; its own when left out')
  .option('--choose <setting=choice...>', 'with a manifest: choices that replace its own')
  .option('--check', 'only check, and store nothing')
  .option('--remove', 'remove what has gone from the library, leaving tombstones')
  .option('--rebuild', 'build the whole graph again from this library')
  .action((path: string, options: IngestOptions & ManifestOptions) =>
    /\.ya?ml$/.test(path) ? ingestManifest(path, options) : ingest(path, options),
  );

program
  .command('verify')
  .description('Work out again what follows by rule, and name each difference to the graph.')
  .option('--most <number>', 'most differences of each kind that are named', '20')
  .option('--graph', 'take what is stated from the graph, though the data folder has it')
  .action(verify);

program
  .command('explain')
  .description('Print the Cypher of a question, with its parameters.')
  .argument('<file>', 'such as schema/operations/officer-record.graphql')
  .option('--variables <json>', 'JSON or a file of it; else the .variables.json beside the question')
  .option('--operation <name>', 'which of several operations')
  .action(explain);

program
  .command('new-case')
  .description('Write a commented case file with fresh ids.')
  .argument('<file>', 'such as my-library/some-case-2024.yaml')
  .action(newCase);

program
  .command('generate')
  .description('Write a fictional force of any size, in the files of a public data set, with a manifest.')
  .requiredOption('--officers <number>', 'how many officers it has, such as 33700')
  .requiredOption('--seed <number>', 'the same number of officers and seed give the same files')
  .option('--to <folder>', 'folder to write to', 'fictional')
  .action(generate);

program
  .command('bench')
  .description('Measure what is claimed of the speed, each claim a row. Exit code 1 when a row falls short.')
  .option('--data-set <id>', 'the data set that patterns count; the setting CONDUCT_GRAPH_DATA_SET')
  .option('--rows <id...>', 'only these rows; an unknown one names all')
  .option('--for <milliseconds>', 'how long each side of a row is measured', '3000')
  .option('--large <folder>', 'data folder with ten times the data, for the rows about such')
  .option('--output <file>', 'write the figures there as JSON')
  // What it measures against is there in a checkout only.
  .action(async (options: BenchOptions) => (await import('./bench.js')).bench(options));

program
  .command('print', { hidden: true })
  .description('Write the files that follow from the schema and the settings.')
  .action(print);

try {
  await program.parseAsync();
} catch (error) {
  reportError(error);
}
