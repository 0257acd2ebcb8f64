import { againstByHand } from './against-by-hand.js';
import { posted } from './asked.js';
import { questionText, type Question } from './question.js';
import { answerOf } from './requests.js';
import type { Row } from './row.js';

const LIVE = 'the same counted live in Cypher';
const BOUND = { kind: 'times better', factor: 30, underMs: 10 } as const;
const WINDOW = { threshold: 3, window: 30 };

const repeat: Question = { text: questionText('repeat.graphql'), variables: {} };
const units: Question = { text: questionText('units.graphql'), variables: {} };

/** What was worked out at load, against counting when it is asked. */
export const patternRows: readonly Row[] = [
  {
    id: 'repeat',
    work: 'Top 20 of repeat allegations, default parameters',
    against: LIVE,
    bound: BOUND,
    measure: (bench) =>
      againstByHand(
        {
          question: repeat,
          statement: { text: questionText('repeat.cypher'), parameters: { dataSet: bench.dataSet } },
        },
        bench,
      ),
  },
  {
    id: 'repeat-window',
    work: `${String(WINDOW.threshold)} matters within ${String(WINDOW.window)} days`,
    against: LIVE,
    bound: BOUND,
    measure: (bench) =>
      againstByHand(
        {
          question: { text: questionText('repeat-window.graphql'), variables: WINDOW },
          statement: {
            text: questionText('repeat-window.cypher'),
            parameters: { dataSet: bench.dataSet, ...WINDOW },
          },
        },
        bench,
      ),
  },
  {
    id: 'units',
    work: '20 units with their officers, matters and allegations at the time',
    against: 'the traversal over everyone who ever served there',
    bound: { kind: 'times better', factor: 100 },
    async measure(bench) {
      const answer = (await answerOf(await bench.ours(), posted(units))) as Units;
      const parameters = { units: answer.mattersByUnit.nodes.map(({ unit }) => unit.id) };
      return againstByHand(
        {
          question: units,
          statement: { text: questionText('units.cypher'), parameters },
          right: { text: questionText('units-then.cypher'), parameters },
          note: (ours, rows) => {
            const counted = (ours as Units).mattersByUnit.nodes.reduce(
              (sum, one) => sum + one.allegations,
              0,
            );
            const traversed = rows.reduce((sum, row) => sum + Number(row[4]), 0);
            return `${String(counted)} allegations, where the traversal finds ${String(traversed)}`;
          },
        },
        bench,
      );
    },
  },
];

interface Units {
  readonly mattersByUnit: {
    readonly nodes: readonly { readonly unit: { readonly id: string }; readonly allegations: number }[];
  };
}
