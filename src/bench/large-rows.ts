import { alternateOverHttp } from './alternate-over-http.js';
import { posted } from './asked.js';
import { NO_LARGE } from './no-large.js';
import { questionText, type Question } from './question.js';
import type { Row } from './row.js';

const ask = (text: string): Question => ({ text, variables: {} });

/** Questions whose price is that of a page, however much there is. */
const QUESTIONS: readonly (readonly [id: string, work: string, question: Question])[] = [
  ['officers', '50 officers x 5 allegations', ask(questionText('officers.graphql'))],
  [
    'allegations',
    '50 allegations in order of their conduct',
    ask(
      '{ allegations(first: 50, sort: { conduct: DESC }) { nodes { id status accused { id name } matter { id } } } }',
    ),
  ],
  [
    'filtered',
    '50 allegations of a status, in the same order',
    ask(
      '{ allegations(first: 50, sort: { conduct: DESC }, where: { status: { eq: PROVEN } }) { nodes { id status accused { id name } matter { id } } } }',
    ),
  ],
  ['repeat', 'Top 20 of repeat allegations', ask(questionText('repeat.graphql'))],
  ['units', '20 units with their totals', ask(questionText('units.graphql'))],
];

/** Ten times the data against the data themselves. */
export const largeRows: readonly Row[] = QUESTIONS.map(([id, work, question]) => ({
  id: `large-${id}`,
  work: `${work}, with 10 times the data`,
  against: 'itself',
  bound: { kind: 'at most', factor: 1.2 },
  async measure({ large, ours, forMs }) {
    if (!large) return { kind: 'not run', because: NO_LARGE };
    const [small, big] = [await ours(), await large.ours()];
    const body = posted(question);
    const medians = await alternateOverHttp({ side: big, body }, { side: small, body }, forMs);
    return { kind: 'measured', ...medians, unit: 'ms' };
  },
}));
