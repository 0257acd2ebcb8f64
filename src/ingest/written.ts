import type { Field, GraphModel, NodeType } from '../model/graph-model.js';
import { writtenFields } from './entry-schema.js';
import type { YamlFile } from './yaml-file.js';

/** Fields as a case file writes them. */
export type Given = Readonly<Record<string, unknown>>;

/** An entry of a library, or a part of one, where it stands in its file. */
export interface Written {
  readonly type: NodeType;
  readonly id: string;
  /** Its handle, or its key within what it is a part of. */
  readonly key: string;
  /** Id of the entry that it belongs to. */
  readonly owner: string;
  readonly parent: { readonly record: Written; readonly field: Field } | null;
  readonly file: YamlFile;
  readonly path: readonly string[];
  readonly given: Given;
}

/** Every record that the files write, parents before parts. Whatever is no record is passed over: its fault is found elsewhere. */
export function writtenRecords(
  files: readonly YamlFile[],
  dataSet: string,
  model: GraphModel,
): readonly Written[] {
  const entries = [...model.nodes.values()].filter((type) => type.entry);
  return files.flatMap((file) =>
    entries.flatMap((type) =>
      recordsIn((file.value as Given | null)?.[type.plural]).flatMap(([handle, given]) => {
        const id = `${type.prefix}/${dataSet}-${String(given['id'])}`;
        const record: Written = {
          type,
          id,
          key: handle,
          owner: id,
          parent: null,
          file,
          path: [type.plural, handle],
          given,
        };
        return [record, ...partsOf(record, model)];
      }),
    ),
  );
}

function partsOf(record: Written, model: GraphModel): readonly Written[] {
  return writtenFields(record.type).flatMap((field) => {
    if ((field.kind !== 'one' && field.kind !== 'many') || field.written !== 'PART') return [];
    const type = model.nodes.get(field.target);
    const value = record.given[field.name];
    if (!type || value === undefined) return [];
    const parts = field.kind === 'one' ? single(value) : recordsIn(value);
    return parts.flatMap(([key, given]) => {
      const path = [...record.path, field.name, ...(key === '' ? [] : [key])];
      const rest = record.id.slice(record.id.indexOf('/') + 1);
      const id = `${type.prefix}/${key === '' ? rest : `${rest}-${key}`}`;
      const part: Written = {
        type,
        id,
        key,
        owner: record.owner,
        parent: { record, field },
        file: record.file,
        path,
        given,
      };
      return [part, ...partsOf(part, model)];
    });
  });
}

function recordsIn(value: unknown): readonly (readonly [string, Given])[] {
  return isGiven(value)
    ? Object.entries(value).filter((entry): entry is [string, Given] => isGiven(entry[1]))
    : [];
}

function single(value: unknown): readonly (readonly [string, Given])[] {
  return isGiven(value) ? [['', value]] : [];
}

/** Whether a value is a map of fields. */
export function isGiven(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
