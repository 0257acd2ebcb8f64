import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createGunzip, createGzip } from 'node:zlib';
import type { Facts, NodeFact, RelationshipFact } from '../model/facts.js';

/** The facts of a data set as they were stated, kept so that a graph can be built again without the files. */
export interface StagedFacts {
  readonly dataSet: string;
  readonly release: string;
  readonly facts: Facts;
  /** Hash of the files that an imported data set was read from; null for a case library, which is compared entry by entry. */
  readonly contentHash: string | null;
}

/** Facts that are written and not yet kept. */
export interface Prepared {
  /** Keeps them in the place of the earlier ones of their data set. */
  keep(): void;
  discard(): void;
}

/** Where staged facts are kept. */
export interface Stage {
  /** Writes the facts of a data set beside its earlier ones. */
  prepare(staged: StagedFacts): Promise<Prepared>;
  /** Keeps the facts of a data set, in the place of its earlier ones; either all of them or none. */
  keep(staged: StagedFacts): Promise<void>;
  /** The facts of a data set; null when none were kept. */
  recall(dataSet: string): Promise<StagedFacts | null>;
  /** Whether a data set was imported: then it is built as a whole. Reads no more than the first line. */
  isImported(dataSet: string): Promise<boolean>;
  /** Data sets of which facts are kept. */
  dataSets(): readonly string[];
}

/** Keeps staged facts as compressed lines of JSON, a file a data set, in a folder. */
export function stageIn(folder: string): Stage {
  const pathOf = (dataSet: string) => join(folder, `${dataSet}.ndjson.gz`);
  const prepare = async (staged: StagedFacts): Promise<Prepared> => {
    mkdirSync(folder, { recursive: true });
    const path = pathOf(staged.dataSet);
    const part = `${path}.${String(process.pid)}.part`;
    const discard = (): void => {
      rmSync(part, { force: true });
    };
    try {
      await pipeline(
        Readable.from(blocks(lines(staged))),
        createGzip({ level: constants.Z_BEST_SPEED }),
        createWriteStream(part),
      );
    } catch (error) {
      discard();
      throw error;
    }
    return {
      discard,
      keep() {
        renameSync(part, path);
      },
    };
  };
  return {
    prepare,
    async keep(staged) {
      (await prepare(staged)).keep();
    },
    async recall(dataSet) {
      const path = pathOf(dataSet);
      if (!existsSync(path)) return null;
      const input = createReadStream(path).pipe(createGunzip());
      let head: Pick<StagedFacts, 'release' | 'contentHash'> | null = null;
      const nodes: NodeFact[] = [];
      const relationships: RelationshipFact[] = [];
      for await (const line of createInterface({ input, crlfDelay: Infinity })) {
        const fact = JSON.parse(line) as
          Pick<StagedFacts, 'release' | 'contentHash'> | NodeFact | RelationshipFact;
        if ('from' in fact) relationships.push(fact);
        else if ('id' in fact) nodes.push(fact);
        else head = fact;
      }
      // What an earlier version kept says nothing of files: it was a case library.
      return (
        head && {
          dataSet,
          release: head.release,
          contentHash: head.contentHash ?? null,
          facts: { nodes, relationships },
        }
      );
    },
    async isImported(dataSet) {
      const input = createReadStream(pathOf(dataSet));
      for await (const line of createInterface({ input: input.pipe(createGunzip()), crlfDelay: Infinity })) {
        input.destroy();
        return ((JSON.parse(line) as Partial<StagedFacts>).contentHash ?? null) !== null;
      }
      return false;
    },
    dataSets() {
      if (!existsSync(folder)) return [];
      return readdirSync(folder)
        .flatMap((name) => (name.endsWith('.ndjson.gz') ? [name.slice(0, -'.ndjson.gz'.length)] : []))
        .sort();
    },
  };
}

function* lines(staged: StagedFacts): Iterable<string> {
  yield `${JSON.stringify({ release: staged.release, contentHash: staged.contentHash })}\n`;
  for (const node of staged.facts.nodes) yield `${JSON.stringify(node)}\n`;
  for (const relationship of staged.facts.relationships) yield `${JSON.stringify(relationship)}\n`;
}

/** Most characters that are handed on at once: a block a line would cost more than its packing. */
const BLOCK = 1 << 17;

function* blocks(all: Iterable<string>): Iterable<string> {
  let block = '';
  for (const line of all) {
    block += line;
    if (block.length < BLOCK) continue;
    yield block;
    block = '';
  }
  yield block;
}
