import { posted } from './asked.js';
import type { KnownOperation } from '../server/known-operation.js';
import { median } from './median.js';
import { timesOf } from './requests.js';
import type { Row } from './row.js';

const STARTS = 3;

/** What the first who asks has to wait for. @param operations the known ones */
export function firstRunRows(operations: readonly KnownOperation[]): readonly Row[] {
  const planned = operations.filter(({ atStart }) => atStart);
  return [
    {
      id: 'first-run',
      work: `A known operation that is planned at the start, first run after ready (the worst of ${String(planned.length)})`,
      against: 'its second run',
      bound: { kind: 'at most', factor: 2 },
      async measure(bench) {
        const runs = new Map(
          planned.map(({ name }) => [name, { first: [] as number[], second: [] as number[] }]),
        );
        for (let start = 0; start < STARTS; start += 1) {
          await bench.driver.forgetPlans();
          const side = await bench.oursAfresh();
          try {
            for (const { name, text, variables } of planned) {
              const body = posted({ text, variables });
              const [first = 0] = await timesOf(side, body, 1);
              const [second = 0] = await timesOf(side, body, 1);
              runs.get(name)?.first.push(first);
              runs.get(name)?.second.push(second);
            }
          } finally {
            await side.stop();
          }
        }
        const medians = [...runs].map(([name, { first, second }]) => {
          return { name, ours: median(first), against: median(second) };
        });
        const [worst] = medians.sort((a, b) => b.ours / b.against - a.ours / a.against);
        if (!worst) return { kind: 'not run', because: 'no operation is marked for the start' };
        const { name, ours, against } = worst;
        return {
          kind: 'measured',
          ours,
          against,
          unit: 'ms',
          note: `${name}, medians of ${String(STARTS)} starts`,
        };
      },
    },
  ];
}
