import { writeFileSync } from 'node:fs';
import { InMemoryCache } from '@apollo/client';
import { describe, expect, test } from '@jest/globals';
import { possibleTypes } from 'conduct-graph-client';
import { typePolicies } from 'conduct-graph-client/apollo';
import { parse } from 'graphql';
import { exampleVariables } from '../../src/cookbook/cookbook.js';
import { cookbookNotes, FOUNDING_CASES } from '../../src/cookbook/cookbook-notes.js';
import { recordsAt } from '../../src/cookbook/records-at.js';
import { readAnswers } from '../../src/cli/read-answers.js';
import { readOperations } from '../../src/cli/read-operations.js';
import { readSchema } from '../../src/cli/read-schema.js';
import { ingestRelease } from '../../src/ingest/ingest-release.js';
import { prepareGraph } from '../../src/ingest/prepare-graph.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { silentProgress } from '../../src/observe/progress.js';
import { readLibraryFolder } from '../../src/ingest/library-folder.js';
import { readLibrary } from '../../src/ingest/library.js';
import type { KnownOperation } from '../../src/server/known-operation.js';
import { persistedOperation } from '../../src/server/persisted-operation.js';
import { askOn, type Ask } from '../ask.js';
import { databaseTimeoutMs, testDatabase } from '../database.js';
import { importedRelease } from '../patterns/imported-releases.js';
import type { Database } from '../../src/neo4j/database.js';
import { COMPUTED_RULES } from '../../src/derived/computed-rules.js';
import { PATTERNS } from '../../src/patterns/patterns.js';
import { translationOf } from '../../src/server/translation.js';
import { testServer, usualLimits } from '../server/test-server.js';
import { askedInPython, hasPython } from './asked-in-python.js';
import { drawnRecords } from './drawn-records.js';
import { fencedTexts } from './fenced-texts.js';
import { libraryDatabase } from '../library-database.js';
import { PATTERN_LIBRARIES, patternDatabase } from '../patterns/pattern-database.js';

/** `npm run record-answers` writes the answers in place of comparing them. */
const isRecording = process.env['CONDUCT_GRAPH_TEST_RECORD'] !== undefined;

const operations = readOperations();
const answers = readAnswers();
const schema = apiSchema(readSchema());
const libraryOf = ({ text }: KnownOperation) => cookbookNotes(text).library;
const libraries = [...new Set(operations.map(libraryOf))].sort();

/** Two releases of one imported data set, loaded one after the other. */
const RELEASES = 'test/patterns/stories/releases';

/** Tables of numbers that are counted at load. */
const NUMBERS = ['bands', 'concentration', 'referrals-by-kind-and-mode', 'similar-facts-different-outcomes'];

/** What an answer names by its id alone: a record that a release removed, a data set that a search can be narrowed to. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  'changes-between-releases': ['matter/imported-wrongly'],
  find: ['dataset/met'],
};

/** A library that is loaded. */
interface Loaded {
  readonly database: Database;
  readonly dataSet: string;
  readonly ask: Ask;
}

async function loadReleases(): Promise<Loaded> {
  const { database } = await testDatabase({ schema: true });
  const model = readSchema();
  await prepareGraph(model, database, { create: true, rebuildFrom: null, progress: silentProgress });
  for (const which of ['first', 'second'] as const)
    await ingestRelease(importedRelease(which), model, database, { stage: null });
  const dataSet = 'dataset/imported';
  return { database, dataSet, ask: askOn(database, dataSet) };
}

async function loadLibrary(folder: string): Promise<Loaded> {
  if (folder === RELEASES) return loadReleases();
  const { dataSet: name } = readLibrary(readLibraryFolder(folder).texts, readSchema());
  // A pattern counts one data set, so the stories of patterns can stand side by side and are loaded once.
  const isPattern = folder !== FOUNDING_CASES && PATTERN_LIBRARIES.includes(folder);
  const database = await (isPattern ? patternDatabase() : libraryDatabase([folder]));
  const dataSet = `dataset/${name}`;
  return { database, dataSet, ask: askOn(database, dataSet) };
}

/** A cursor says nothing to a reader, and that of a search is another one after each load. */
function withoutCursors(answer: object): unknown {
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) =>
      /^(?:cursor|startCursor|endCursor)$/.test(key) && value !== null ? '…' : value,
    ),
  );
}

/** What of one answer the other has as well. */
function asFarAsIn(other: unknown, answer: unknown): unknown {
  if (Array.isArray(answer))
    return answer.map((one, index) => asFarAsIn((other as readonly unknown[])[index], one));
  if (typeof answer !== 'object' || answer === null) return answer;
  const fields = Object.entries(answer).filter(([key]) => Object.hasOwn(other as object, key));
  return Object.fromEntries(
    fields.map(([key, value]) => [key, asFarAsIn((other as Readonly<Record<string, unknown>>)[key], value)]),
  );
}

describe.each(libraries)('the cookbook shows real answers, of %s', (folder) => {
  const own = operations.filter((operation) => libraryOf(operation) === folder);
  let loading: Promise<Loaded> | undefined;
  const loaded = () => (loading ??= loadLibrary(folder));

  test.each(own.map((operation) => [operation.file, operation] as const))(
    '%s',
    async (file, operation) => {
      const { ask } = await loaded();
      const variables = exampleVariables(operation);
      const whole = await ask(operation.text, variables);
      const answer = withoutCursors(whole);
      if (isRecording)
        writeFileSync(`docs/cookbook/answers/${file}.json`, `${JSON.stringify(answer, null, 2)}\n`);
      else expect(answer).toEqual(JSON.parse(answers.get(file) ?? 'null'));

      // What a page is answered is the same, and it is still the same when it comes out of the page's cache.
      const { body } = persistedOperation(operation, schema);
      const query = parse(body);
      const data = await ask(body, variables);
      expect(asFarAsIn(whole, data)).toEqual(whole);
      const cache = new InMemoryCache({ possibleTypes, typePolicies });
      cache.writeQuery({ query, variables, data });
      expect(cache.readQuery({ query, variables })).toEqual(data);
    },
    databaseTimeoutMs,
  );

  test.each(own.map((operation) => [operation.file, operation] as const))(
    '%s: Neo4j Browser draws the very records of the answer, and nothing technical',
    async (_, operation) => {
      const { database, dataSet } = await loaded();
      const records = await drawnRecords(operation.text, exampleVariables(operation), database, dataSet);
      expect(records.drawings.join()).not.toMatch(/:_/);
      if (NUMBERS.includes(operation.file)) expect(records.drawings).toEqual([]);
      else
        expect(records.drawn).toEqual(
          records.answered.filter((id) => NAMED[operation.file]?.includes(id) !== true),
        );
    },
    databaseTimeoutMs,
  );

  (hasPython ? test : test.skip)(
    'a researcher who copies the Python of a page is given the same answer, and its records as a table',
    async () => {
      const { database, dataSet } = await loaded();
      const patterns = { byField: PATTERNS, dataSet };
      const translation = translationOf(readSchema(), COMPUTED_RULES, patterns, usualLimits);
      const { url } = await testServer(database, { translation, timeoutMs: databaseTimeoutMs });
      const results = await askedInPython(
        own.flatMap(({ file }) => fencedTexts(`docs/cookbook/${file}.md`, 'python', url)),
      );
      for (const [index, { file }] of own.entries()) {
        const { answer, rows, columns } = results[index] ?? { answer: {}, rows: 0, columns: 0 };
        expect(withoutCursors(answer)).toEqual(JSON.parse(answers.get(file) ?? 'null'));
        const [name = '', list] = recordsAt(answer);
        const records =
          list === undefined ? answer[name] : (answer[name] as Readonly<Record<string, unknown>>)[list];
        expect(rows).toBe(Array.isArray(records) ? records.length : 1);
        expect(columns).toBeGreaterThan(0);
      }
    },
    databaseTimeoutMs,
  );
});

test('every example shows something: an answer without a single record teaches nothing', () => {
  const empty = [...answers].filter(
    ([, text]) => !Object.values(JSON.parse(text) as object).some(showsSomething),
  );
  expect(empty.map(([file]) => file)).toEqual([]);
});

function showsSomething(
  root: { readonly totalCount?: number; readonly nodes?: readonly unknown[] } | null,
): boolean {
  if (root?.totalCount === undefined && root?.nodes === undefined) return root !== null;
  return (root.totalCount ?? 0) > 0 || (root.nodes?.length ?? 0) > 0;
}

test('every recorded answer belongs to a question', () => {
  const files = operations.map(({ file }) => file);
  expect([...answers.keys()].filter((file) => !files.includes(file))).toEqual([]);
});

test('every question of the list, 1 to 37, has its operation', () => {
  const answered = new Set(operations.flatMap(({ text }) => cookbookNotes(text).questions));
  const missing = Array.from({ length: 37 }, (_, index) => index + 1).filter(
    (number) => !answered.has(number),
  );
  expect(missing).toEqual([]);
});
