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
 * @param folder an empty one
 */
export function importerWriter(folder: string): ImporterWriter {
  const nodes = new Map<string, CsvTable>();
  const relationships = new Map<string, CsvTable>();
  const tableOf = (tables: Map<string, CsvTable>, kind: string, name: string, first: readonly string[]) => {
    const known = tables.get(name) ?? csvTable(join(folder, `${kind}-${name}`), first);
    tables.set(name, known);
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

function closed(tables: ReadonlyMap<string, CsvTable>): ReadonlyMap<string, readonly ImporterFile[]> {
  return new Map([...tables].map(([name, table]) => [name, table.close()]));
}
