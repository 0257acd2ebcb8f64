import { z } from 'zod';
import type { GraphModel } from '../model/graph-model.js';
import { entrySchemas } from './entry-schema.js';
import { DATA_SET_ID, HANDLE } from './handle-schema.js';

/** The schemas of a library's files: `library.yaml`, and every other file. */
export interface FileSchemas {
  readonly library: z.ZodType;
  readonly entries: z.ZodType;
}

/** The file of a library that names its data set. */
export const LIBRARY_FILE = 'library.yaml';

const made = new WeakMap<GraphModel, FileSchemas>();

/** The schemas of the files of a library, made once for a graph model: a server holds a registry that takes each name once. */
export function fileSchemas(model: GraphModel): FileSchemas {
  const known = made.get(model) ?? makeSchemas(model);
  made.set(model, known);
  return known;
}

function makeSchemas(model: GraphModel): FileSchemas {
  const schemas = entrySchemas(model);
  const of = (type: string): z.ZodType => schemas.get(type) ?? z.never();
  const entries = [...model.nodes.values()].filter((type) => type.entry);
  const collections = entries.map((type): [string, z.ZodType] => [
    type.plural,
    z.record(HANDLE, of(type.name)).optional().describe(`${type.name} entries by their handles.`),
  ]);
  return {
    library: z
      .strictObject({
        dataSet: z.strictObject({
          id: DATA_SET_ID.describe('The middle part of every id of this library.'),
          name: z.string().min(1),
          release: z.union([z.string(), z.int()]).describe('What you call this state of the library.'),
          description: z.string().optional(),
          completeFor: z
            .record(HANDLE, of('CompleteFor'))
            .optional()
            .describe(
              'Collections that the library holds completely. Case libraries are complete for nothing.',
            ),
        }),
        removed: z
          .record(
            z.string(),
            z.strictObject({ on: z.iso.date(), reason: z.enum(model.enums.get('RemovalReason') ?? []) }),
          )
          .optional()
          .describe('Full ids of records that were removed.'),
        merged: z
          .record(z.string(), z.string())
          .optional()
          .describe('Full ids that were merged, each into which.'),
      })
      .describe('What a library is.'),
    entries: z
      .strictObject(Object.fromEntries(collections))
      .describe('Entries of a library, by kind and handle.'),
  };
}
