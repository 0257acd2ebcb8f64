import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import type { KnownOperation } from '../server/known-operation.js';
import { isNote, START } from '../cookbook/cookbook-notes.js';

const FOLDER = new URL('../../schema/operations/', import.meta.url);

/** The known operations in `schema/operations`, those for the start first, the record of an officer before all. */
export function readOperations(folder: URL = FOLDER): readonly KnownOperation[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => name.slice(0, -'.graphql'.length))
    .sort();
  const operations = files.map((file) => {
    const text = readFileSync(new URL(`${file}.graphql`, folder), 'utf8');
    const variables: unknown = JSON.parse(readFileSync(new URL(`${file}.variables.json`, folder), 'utf8'));
    return knownOperation(file, text, variables as Readonly<Record<string, unknown>>);
  });
  return operations.sort((a, b) => rank(b) - rank(a));
}

function rank({ atStart, name }: KnownOperation): number {
  return Number(atStart) + Number(name === 'OfficerRecord');
}

function knownOperation(
  file: string,
  text: string,
  variables: Readonly<Record<string, unknown>>,
): KnownOperation {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const comment = lines.slice(0, end).map((line) => line.replace(/^# ?/, ''));
  const operation = parse(text).definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  return Object.freeze({
    name: operation?.name?.value ?? file,
    file,
    description: comment
      .filter((line) => !isNote(line))
      .join('\n')
      .trim(),
    text,
    variables,
    atStart: comment.includes(START),
  });
}
