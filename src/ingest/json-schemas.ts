import { z } from 'zod';
import type { GraphModel } from '../model/graph-model.js';
import { fileSchemas } from './file-schemas.js';

/** The JSON Schemas of a library's files, as editors read them, by the name of the file that they are published in. */
export function jsonSchemas(model: GraphModel): ReadonlyMap<string, string> {
  const { library, entries } = fileSchemas(model);
  return new Map([
    ['library.schema.json', print(library, 'The file library.yaml of a case library')],
    ['case-file.schema.json', print(entries, 'A file of a case library')],
  ]);
}

function print(schema: z.ZodType, title: string): string {
  const json = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', reused: 'ref' });
  return `${JSON.stringify({ title, ...json }, null, 2)}\n`;
}
