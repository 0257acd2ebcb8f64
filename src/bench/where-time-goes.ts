import { turnOf } from './alternate.js';
import { posted } from './asked.js';
import type { Bench } from './bench.js';
import type { Profile } from './by-driver.js';
import { median } from './median.js';
import { timesOf } from './requests.js';
import type { Question } from './question.js';

/** What a question's time is made of, as far as it can be told apart from outside. Medians, in milliseconds. */
export interface TimeSpent {
  /** In the database, to its last row. */
  readonly database: number;
  /** On the way, and in the driver's decoding. */
  readonly decoding: number;
  /** In Apollo, the plan that is taken again, hydration and completion. */
  readonly completion: number;
  /** Writing the answer as JSON. */
  readonly serialisation: number;
  /** In HTTP, on both ends. */
  readonly http: number;
  /** What the database reads. */
  readonly dbHits: number;
  /** The steps that read most. */
  readonly steps: readonly { readonly operator: string; readonly dbHits: number; readonly rows: number }[];
}

const TIMES = 100;
const STEPS = 4;

/** Takes a question apart. */
export async function whereTimeGoes(question: Question, bench: Bench): Promise<TimeSpent> {
  const { driver, inProcess } = bench;
  const statement = inProcess.statement(question);
  const answer = await inProcess.answer(question);
  const of = async (work: () => Promise<unknown>) => median(await turnOf(work)(TIMES));
  const database = await medianServer(() => driver.serverMs(statement));
  const rows = await of(() => driver.rows(statement));
  const answered = await of(() => inProcess.answer(question));
  const serialisation = await of(() => Promise.resolve(JSON.stringify(answer)));
  const overHttp = median(await timesOf(await bench.ours(), posted(question), TIMES));
  const steps = [...stepsOf(await driver.profile(statement))];
  return {
    database,
    decoding: rows - database,
    completion: answered - rows,
    serialisation,
    http: overHttp - answered - serialisation,
    dbHits: steps.reduce((sum, step) => sum + step.dbHits, 0),
    steps: steps.sort((a, b) => b.dbHits - a.dbHits).slice(0, STEPS),
  };
}

async function medianServer(serverMs: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  while (times.length < TIMES) times.push(await serverMs());
  return median(times);
}

function* stepsOf(plan: Profile): Generator<TimeSpent['steps'][number]> {
  if (plan === false) return;
  const details: unknown = plan.arguments['Details'];
  const operator = `${plan.operatorType.replace(/@.*/, '')} ${typeof details === 'string' ? details.slice(0, 100) : ''}`;
  yield { operator, dbHits: plan.dbHits, rows: plan.rows };
  for (const child of plan.children) yield* stepsOf(child);
}
