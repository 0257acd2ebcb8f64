import { join } from 'node:path';
import type { Facts } from '../model/facts.js';
import { csvTable, type CsvTable, type ImporterFile } from './csv-table.js';

/** Files that Neo4j's bulk importer takes, by the label or the type of what is in them. */
export interface ImporterFiles {
  readonly nodes: ReadonlyMap<string, readonly ImporterFile[]>;
  readonly relationships: ReadonlyMap<string, readonly ImporterFile[]>;
}

/** Takes a graph in parts. */
export interface ImporterWriter {
  write(part: Facts): void;
  /** Closes all files. Nothing can be written after it. */
  close(): ImporterFiles;
}

/**
 * Writes a graph as files of the importer (Operations Manual, "Neo4j-admin import"): one for each label and one for each
 * type. What is only ours, such as the marker, may have the id of a record, so its ids are a space of their own.
 * @param folder where no other writer has this name
 */
export function importerWriter(folder: string, name: string): ImporterWriter {
  const nodes = new Map<string, CsvTable>();
  const relationships = new Map<string, CsvTable>();
  const tableOf = (tables: Map<string, CsvTable>, kind: string, type: string, first: readonly string[]) => {
    const known = tables.get(type) ?? csvTable(join(folder, `${kind}-${type}-${name}`), first);
    tables.set(type, known);
    return known;
  };
  return {
    write(part) {
      for (const { type, id, properties } of part.nodes) {
        const space = type.startsWith('_') ? `id:ID(${type})` : 'id:ID';
        tableOf(nodes, 'nodes', type, [space]).row([id], properties);
      }
      for (const { type, from, to, properties } of part.relationships)
        tableOf(relationships, 'relationships', type, [':START_ID', ':END_ID']).row([from, to], properties);
    },
    close: () => ({ nodes: closed(nodes), relationships: closed(relationships) }),
  };
}

/** The files of several writers as those of one. */
export function allFiles(written: readonly ImporterFiles[]): ImporterFiles {
  return {
    nodes: merged(written.map(({ nodes }) => nodes)),
    relationships: merged(written.map(({ relationships }) => relationships)),
  };
}

function merged(written: readonly ImporterFiles['nodes'][]): ImporterFiles['nodes'] {
  const all = new Map<string, readonly ImporterFile[]>();
  for (const files of written)
    for (const [name, own] of files) all.set(name, [...(all.get(name) ?? []), ...own]);
  return all;
}

function closed(tables: ReadonlyMap<string, CsvTable>): ReadonlyMap<string, readonly ImporterFile[]> {
  return new Map([...tables].map(([name, table]) => [name, table.close()]));
}
