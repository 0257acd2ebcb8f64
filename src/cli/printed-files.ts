import { printSchema } from 'graphql';
import { jsonSchemas } from '../ingest/json-schemas.js';
import { manifestJsonSchema } from '../manifest/manifest-json-schema.js';
import { apiSchema } from '../model/api-schema.js';
import type { GraphModel } from '../model/graph-model.js';
import type { KnownOperation } from '../server/known-operation.js';
import { cookbook, type Answers } from '../cookbook/cookbook.js';
import { settingsTable } from './settings-table.js';

const TABLE = /(<!-- settings: [^]*?-->\n)[^]*?(<!-- \/settings -->)/;

/**
 * The files that follow from the schema and the settings, by their paths: the published schema, the JSON Schemas of case
 * files and of manifests, the README with its table of settings, and the cookbook.
 * @param readme the README as it is
 */
export function printedFiles(
  model: GraphModel,
  readme: string,
  operations: readonly KnownOperation[],
  answers: Answers,
): ReadonlyMap<string, string> {
  const schemas = [...jsonSchemas(model)].map(([name, text]) => [`schema/${name}`, text] as const);
  return new Map([
    ['schema.graphql', `${printSchema(apiSchema(model))}\n`],
    ...schemas,
    ['schema/manifest.schema.json', manifestJsonSchema()],
    ['README.md', readme.replace(TABLE, `$1\n${settingsTable()}\n$2`)],
    ...cookbook(operations, answers),
  ]);
}
