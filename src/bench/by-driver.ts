import { setTimeout as sleep } from 'node:timers/promises';
import { session as sessionModes, type Driver, type ResultSummary } from 'neo4j-driver';
import type { Row, Statement } from '../neo4j/database.js';
import { driverParameters } from '../neo4j/parameters.js';

export type Profile = ResultSummary['profile'];

/** So often in turn, at such intervals, nothing else ran: then the server is idle. */
const IDLE_LOOKS = 40;
const LOOK_MS = 50;

/** Statements by the bare driver, as its manual has it. */
export interface ByDriver {
  readonly rows: (statement: Statement) => Promise<readonly Row[]>;
  /** Milliseconds that the server took, to the last row. */
  readonly serverMs: (statement: Statement) => Promise<number>;
  /** Runs it and counts what each step reads. */
  readonly profile: (statement: Statement) => Promise<Profile>;
  /** Has the server forget how it runs statements. */
  readonly forgetPlans: () => Promise<void>;
  /** Waits until the server has run nothing else for a while, or for so many milliseconds. */
  readonly idle: (mostMs: number) => Promise<void>;
  /** Version of the server, such as `5.26.31`. */
  readonly version: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** @param driver closed by `close` */
export function byDriver(driver: Driver, database: string): ByDriver {
  const run = async ({ text, parameters }: Statement) => {
    const session = driver.session({ database, defaultAccessMode: sessionModes.READ });
    try {
      return await session.run(text, driverParameters(parameters));
    } finally {
      await session.close();
    }
  };
  return {
    rows: async (statement) => {
      const { records } = await run(statement);
      return records.map((record) => record.keys.map((key) => record.get(key) as unknown));
    },
    serverMs: async (statement) => {
      const { summary } = await run(statement);
      return Number(summary.resultAvailableAfter) + Number(summary.resultConsumedAfter);
    },
    profile: async ({ text, parameters }) => {
      const { summary } = await run({ text: `PROFILE ${text}`, parameters });
      return summary.profile;
    },
    forgetPlans: async () => {
      await run({ text: 'CALL db.clearQueryCaches()', parameters: {} });
    },
    idle: async (mostMs) => {
      const end = performance.now() + mostMs;
      for (let looks = 0; looks < IDLE_LOOKS && performance.now() < end;) {
        await sleep(LOOK_MS);
        const { records } = await run({ text: 'SHOW TRANSACTIONS YIELD transactionId', parameters: {} });
        looks = records.length > 1 ? 0 : looks + 1;
      }
    },
    version: async () => {
      const { agent = '' } = await driver.getServerInfo({ database });
      return agent.replace(/^Neo4j\//, '');
    },
    close: () => driver.close(),
  };
}
