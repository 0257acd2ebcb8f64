import { setTimeout as sleep } from 'node:timers/promises';
import { ConductGraphError } from '../errors.js';
import type { Statement } from '../mapping/statement.js';
import type { Database } from '../neo4j/database.js';
import type { Log } from '../observe/log.js';
import type { KnownOperation } from './known-operation.js';
import { persistedOperation } from './persisted-operation.js';
import { prepareText } from './prepare-text.js';
import { statementsOf } from './question.js';
import type { Translation } from './translation.js';

/** How long planning the questions marked for the start may hold up readiness. */
const START_MS = 10_000;
/** How often these are answered: each time less of both machines, Node's and Neo4j's, has yet to be compiled. */
const ANSWERS = 5;
/** A breath between two plans, so that questions that are asked come first. */
const PAUSE_MS = 50;

/** What warming needs to know. */
export interface WarmingOptions {
  readonly operations: readonly KnownOperation[];
  readonly translation: Translation;
  readonly log: Log;
  /** Answers a question as if it were asked, for nobody. */
  readonly answer: (
    text: string,
    variables: KnownOperation['variables'],
    signal: AbortSignal,
  ) => Promise<void>;
  /** Whether questions are being answered just now. */
  readonly busy: () => boolean;
}

/**
 * Has the database plan the known operations before they are asked: a new statement of many subqueries takes seconds to
 * plan, a planned one milliseconds. Plans are made with the types of the example variables, as the database keeps them
 * by type; and made again when the data have changed, as their statistics have.
 */
export class Warming {
  #database: Database | null = null;
  #version: string | null = null;
  #stop = new AbortController();

  constructor(private readonly options: WarmingOptions) {}

  /** Plans what is marked for the start, for ten seconds at most; then the rest, behind. */
  async begin(database: Database, version: string | null): Promise<void> {
    this.#database = database;
    this.#version = version;
    const { operations } = this.options;
    const enough = AbortSignal.any([AbortSignal.timeout(START_MS), this.#stop.signal]);
    const late = await this.#plan(
      operations.filter(({ atStart }) => atStart),
      enough,
      false,
    );
    this.#behind([...late, ...operations.filter(({ atStart }) => !atStart)]);
  }

  /** Takes notice of the data version that an answer was made from: another one makes all plans stale. */
  noticed(version: string): void {
    if (!this.#database || version === this.#version) return;
    this.#version = version;
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#behind(this.options.operations);
  }

  stop(): void {
    this.#stop.abort();
    this.#database = null;
  }

  #behind(operations: readonly KnownOperation[]): void {
    void this.#plan(operations, this.#stop.signal, true);
  }

  /** @returns what was not reached before the signal */
  async #plan(
    operations: readonly KnownOperation[],
    signal: AbortSignal,
    giveWay: boolean,
  ): Promise<readonly KnownOperation[]> {
    const begun = performance.now();
    for (const [index, operation] of operations.entries()) {
      if (giveWay) await this.#quiet(signal);
      if (signal.aborted) return operations.slice(index);
      await this.#planOne(operation, signal);
    }
    const ms = Math.round(performance.now() - begun);
    this.options.log.info({ operations: operations.length, ms }, 'planned known operations');
    return [];
  }

  async #quiet(signal: AbortSignal): Promise<void> {
    do await sleep(PAUSE_MS);
    while (this.options.busy() && !signal.aborted);
  }

  /**
   * A plan that was never run takes the database another second the first time, and a question that was never read takes
   * us as long as ten that were: so it is answered, and again with the plan that is there then.
   */
  async #answer(operation: KnownOperation, signal: AbortSignal): Promise<void> {
    const texts = textsOf(operation, this.options.translation);
    for (let left = ANSWERS; left > 0; left -= 1) {
      for (const text of texts) {
        if (!signal.aborted) await this.options.answer(text, operation.variables, signal);
      }
    }
  }

  /** A failure only means that the first who asks has to wait: it is logged and passed over. */
  async #planOne(operation: KnownOperation, signal: AbortSignal): Promise<void> {
    try {
      if (operation.atStart) {
        await this.#answer(operation, signal);
        return;
      }
      const metadata = { warming: operation.name };
      for (const statement of statementsOfKnown(operation, this.options.translation)) {
        await this.#database?.explain(statement, { signal, metadata });
      }
    } catch (error) {
      const code = error instanceof ConductGraphError ? error.code : 'INTERNAL';
      if (code !== 'CANCELLED') this.options.log.warn({ operation: operation.name, code }, 'not planned');
    }
  }
}

/** The statements of a known operation with its example variables, each once. */
export function statementsOfKnown(operation: KnownOperation, translation: Translation): readonly Statement[] {
  const statements = textsOf(operation, translation).flatMap((text) =>
    statementsOf(prepareText(text, operation.variables, translation).roots),
  );
  return [...new Map(statements.map((statement) => [statement.text, statement])).values()];
}

/** A known operation as clients ask it, which is its line of the manifest of persisted operations, and as the cookbook has it. */
function textsOf(operation: KnownOperation, translation: Translation): readonly string[] {
  return [persistedOperation(operation, translation.schema).body, operation.text];
}
