import { againstByHand } from './against-by-hand.js';
import { questionText } from './question.js';
import type { Row } from './row.js';

/** A number that no matter has. */
const REFERENCE = 'no such reference';

/** A filter that matches nothing: what begins at the wrong side reads everything. */
export const filterRows: readonly Row[] = [
  { id: 'nothing-found', work: 'Officers by a filter through relationships that matches nothing' },
  { id: 'nothing-counted', work: 'The same with `totalCount`' },
].map(({ id, work }) => ({
  id,
  work,
  against: 'the same written by hand from the rare side',
  bound: { kind: 'at most', factor: 1.5 },
  measure: (bench) =>
    againstByHand(
      {
        question: { text: questionText(`${id}.graphql`), variables: { reference: REFERENCE } },
        statement: { text: questionText(`${id}.cypher`), parameters: { reference: REFERENCE } },
      },
      bench,
    ),
}));
