import * as documents from 'conduct-graph-client';
import type { DocumentNode } from 'graphql';
import { cookbookNotes, isNote } from '../../../src/cookbook/cookbook-notes.js';

/** A question of the cookbook, as the page shows it. */
export interface KnownOperation {
  /** Its file, such as `officer-record`: the name of its CSV as well. */
  readonly file: string;
  readonly name: string;
  /** The question in one sentence. */
  readonly question: string;
  /** How to read the answer, and what it cannot show. */
  readonly reading: string;
  /** The query as it stands in its file, without the comment. */
  readonly text: string;
  /** Its number in the list of questions. */
  readonly number: number;
  readonly document: DocumentNode;
  /** The variables of its example. */
  readonly example: Readonly<Record<string, unknown>>;
}

const files = import.meta.glob<string>('../../../schema/operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variables = import.meta.glob<Readonly<Record<string, unknown>>>(
  '../../../schema/operations/*.variables.json',
  { import: 'default', eager: true },
);

const LAST = 1000;

/** The questions of the cookbook by their file, from the files themselves. */
export const knownOperations: ReadonlyMap<string, KnownOperation> = new Map(
  Object.entries(files).flatMap(([path, text]) => {
    const operation = read(path, text);
    return operation ? [[operation.file, operation]] : [];
  }),
);

function read(path: string, text: string): KnownOperation | undefined {
  const name = /^query (\w+)/m.exec(text)?.[1] ?? '';
  const document = (documents as Readonly<Record<string, unknown>>)[`${name}Document`];
  if (document === undefined) return undefined;
  const file = path.slice(path.lastIndexOf('/') + 1, -'.graphql'.length);
  const lines = text.split('\n');
  const begin = lines.findIndex((line) => !line.startsWith('#'));
  const comment = lines.slice(0, begin).map((line) => line.replace(/^# ?/, ''));
  const [number = LAST] = cookbookNotes(text).questions;
  const [question = '', , ...reading] = comment.filter((line) => !isNote(line));
  return {
    file,
    name,
    question,
    reading: reading.join('\n').trim(),
    text: lines.slice(begin).join('\n').trim(),
    number,
    document: document as DocumentNode,
    example: variables[`${path.slice(0, -'.graphql'.length)}.variables.json`] ?? {},
  };
}
