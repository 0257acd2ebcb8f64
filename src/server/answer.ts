import { ConductGraphError } from '../errors.js';
import type { Answer as Rows, Budget, Database } from '../neo4j/database.js';
import type { Statement } from '../mapping/statement.js';
import type { PlannedQuestionRoot, Question, RefusedRoot } from './question.js';

/** How a question is run. */
export interface Asking {
  readonly database: Database;
  /** Longest time of each statement. */
  readonly timeoutMs: number;
  readonly budget: Budget;
  /** Given when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** What SHOW TRANSACTIONS tells an operator about it. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** What a question was answered. */
export interface Answer {
  readonly values: ReadonlyMap<string, RootResult>;
  /** The data version that all root fields saw; null when no statement had to run, or none was answered. */
  readonly version: string | null;
  /** Data sets that were being loaded. */
  readonly loading: readonly string[];
  /** The statements that were run last, in the order of the root fields. */
  readonly statements: readonly RanStatement[];
}

export type RootResult = { readonly value: unknown } | { readonly error: unknown };

/** A statement with its values, and how long it took. */
export interface RanStatement {
  /** Response key of the root field. */
  readonly field: string;
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Milliseconds; null when it failed. */
  readonly timing: (Rows['timing'] & { readonly totalMs: number }) | null;
  /** Writes what Neo4j Browser draws of the same records; null where there are none to draw. */
  readonly draw: () => Statement | null;
}

/**
 * Runs all statements of a question at once. Root fields that saw two data versions, since a load came between, are all
 * run once more, so that one answer never mixes two states of the graph.
 */
export async function answerQuestion(question: Question, asking: Asking): Promise<Answer> {
  const first = await runAll(question, asking);
  const runs = versionsOf(first).length > 1 ? await runAll(question, asking) : first;
  const [version = null, ...others] = versionsOf(runs);
  const changing = others.length > 0 && new ConductGraphError('NOT_READY', CHANGING);
  return {
    values: new Map(runs.map(({ key, result }) => [key, changing ? { error: changing } : result])),
    version: changing ? null : version,
    loading: [...new Set(runs.flatMap(({ loading }) => loading))],
    statements: runs.flatMap(({ ran }) => ran ?? []),
  };
}

const CHANGING =
  'The data were replaced more than once while this question was answered. Ask again in a moment.';

interface RootRun {
  readonly key: string;
  readonly result: RootResult;
  readonly version: string | null;
  readonly loading: readonly string[];
  readonly ran: RanStatement | null;
}

function runAll({ roots }: Question, asking: Asking): Promise<readonly RootRun[]> {
  return Promise.all(roots.flatMap((root) => (root.kind === 'schema' ? [] : runRoot(root, asking))));
}

function versionsOf(runs: readonly RootRun[]): readonly string[] {
  return [...new Set(runs.flatMap(({ version }) => version ?? []))];
}

async function runRoot(root: PlannedQuestionRoot | RefusedRoot, asking: Asking): Promise<RootRun> {
  const { key } = root;
  const nothing = { key, version: null, loading: [], ran: null };
  if (root.kind === 'refused') return { ...nothing, result: { error: root.error } };
  const { statement, hydrate, fetchSize, draw } = root;
  if (!statement) return { ...nothing, result: { value: hydrate([]).value } };
  const { database, ...options } = asking;
  const begun = performance.now();
  let timing: RanStatement['timing'] = null;
  const run = (result: RootResult, version: string | null, loading: readonly string[]): RootRun => ({
    key,
    result,
    version,
    loading,
    ran: { field: key, text: statement.text, parameters: statement.parameters, timing, draw },
  });
  try {
    const { rows, timing: server } = await database.read(statement, { ...options, fetchSize });
    timing = { ...server, totalMs: Math.round(performance.now() - begun) };
    const answer = hydrate(rows.map(([row]) => row as readonly unknown[]));
    return run({ value: answer.value }, answer.version, answer.loading);
  } catch (error) {
    return run({ error }, null, []);
  }
}
