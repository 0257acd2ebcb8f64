// The command line from the sources as they are now: `node test/program.mjs db status`.
import { buildSources } from './build-sources.mjs';

await import(await buildSources('cli/main.js'));
