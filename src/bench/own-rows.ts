import { alternateOverHttp } from './alternate-over-http.js';
import { posted } from './asked.js';
import type { Bench } from './bench.js';
import { questionText, type Question } from './question.js';
import { answerOf } from './requests.js';
import type { Row } from './row.js';
import type { Side } from './sides.js';
import { valuesOf } from './same-values.js';

const PAGE = 50;
const FAR = 400;

/** This project against itself. */
export const ownRows: readonly Row[] = [
  {
    id: 'far-page',
    work: `Page ${String(FAR)} of officers, ${String(PAGE)} each`,
    against: 'page 1',
    bound: { kind: 'at most', factor: 1.2 },
    async measure(bench) {
      const side = await bench.ours();
      const { after, page } = await farthest(side);
      const question = pageQuestion(after);
      const medians = await compareOurs(side, question, pageQuestion(null), bench);
      if (page < FAR) return { kind: 'not run', because: `there are only ${String(page)} pages` };
      return { kind: 'measured', ...medians, unit: 'ms', question };
    },
  },
  {
    id: 'commanders',
    work: '50 officers x 5 allegations, with who commanded the unit then',
    against: 'without',
    bound: { kind: 'at most', factor: 1.5 },
    async measure(bench) {
      const side = await bench.ours();
      const question = { text: questionText('officers-with-commanders.graphql'), variables: {} };
      const without = { text: questionText('officers.graphql'), variables: {} };
      const [more, less] = [await answerOf(side, posted(question)), await answerOf(side, posted(without))];
      const commanders = (valuesOf(more).length - valuesOf(less).length) / VALUES_OF_A_COMMANDER;
      if (commanders === 0)
        return { kind: 'not run', because: 'the data set names no commander of these units' };
      const medians = await compareOurs(side, question, without, bench);
      const note = `${String(commanders)} commanders in the answer`;
      return { kind: 'measured', ...medians, unit: 'ms', question, note };
    },
  },
];

/** Level, certainty, id and name. */
const VALUES_OF_A_COMMANDER = 4;

function pageQuestion(after: string | null): Question {
  return { text: questionText('page.graphql'), variables: { first: PAGE, after } };
}

/** The cursor before page 400, or before the last page that is full. */
async function farthest(side: Side): Promise<{ readonly after: string | null; readonly page: number }> {
  let after: string | null = null;
  for (let page = 1; page < FAR; page += 1) {
    const answer = await answerOf(side, posted(pageQuestion(after)));
    const { hasNextPage, endCursor } = (answer as Page).officers.pageInfo;
    if (!hasNextPage) return { after, page };
    after = endCursor;
  }
  return { after, page: FAR };
}

interface Page {
  readonly officers: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } };
}

function compareOurs(side: Side, ours: Question, against: Question, { forMs }: Bench) {
  return alternateOverHttp({ side, body: posted(ours) }, { side, body: posted(against) }, forMs);
}
