import { alternate, turnOf } from './alternate.js';
import { ASKED, asked, WORK } from './asked.js';
import { CONNECTIONS } from './requests.js';
import type { Row } from './row.js';

const BARE_DRIVER = 'the bare driver running the same statement';
const BOUND = { kind: 'at most', factor: 1.3 } as const;

/** What this project adds to the statement that it runs: no HTTP on either side. */
export const inProcessRows: readonly Row[] = [
  ...ASKED.map((name): Row => {
    return {
      id: `${name}-in-process`,
      work: `${WORK[name]}, in the process`,
      against: BARE_DRIVER,
      bound: BOUND,
      async measure(bench) {
        const question = (await asked(name, bench)).ours;
        const statement = bench.inProcess.statement(question);
        const medians = await alternate(
          turnOf(() => bench.inProcess.answer(question)),
          turnOf(() => bench.driver.rows(statement)),
          bench.forMs,
        );
        return { kind: 'measured', ...medians, unit: 'ms', question };
      },
    };
  }),
  {
    id: 'throughput-in-process',
    work: `${WORK.officers}, ${String(CONNECTIONS)} at a time in the process`,
    against: BARE_DRIVER,
    bound: BOUND,
    async measure(bench) {
      const question = (await asked('officers', bench)).ours;
      const statement = bench.inProcess.statement(question);
      const medians = await alternate(
        turnOf(() => atOnce(() => bench.inProcess.answer(question))),
        turnOf(() => atOnce(() => bench.driver.rows(statement))),
        bench.forMs,
      );
      return { kind: 'measured', ...medians, unit: 'ms', question };
    },
  },
];

function atOnce(work: () => Promise<unknown>): Promise<unknown> {
  return Promise.all(Array.from({ length: CONNECTIONS }, work));
}
