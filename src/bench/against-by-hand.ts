import type { Row as DatabaseRow, Statement } from '../neo4j/database.js';
import { alternateOverHttp } from './alternate-over-http.js';
import { byHand, posted } from './asked.js';
import type { Bench } from './bench.js';
import { answerOf } from './requests.js';
import type { Question } from './question.js';
import type { Finding } from './row.js';
import { difference, valuesOf } from './same-values.js';
import type { Side } from './sides.js';

/** A question, and the Cypher that somebody would write for it. */
export interface Compared {
  readonly question: Question;
  readonly statement: Statement;
  /** What ours must be the same as; what the statement gives when left out. */
  readonly right?: Statement;
  /** What there is to say of the two. */
  readonly note?: (ours: unknown, byHand: readonly DatabaseRow[]) => string;
}

/** Times a question against Cypher that is written by hand, both over HTTP, once they gave the same values. */
export async function againstByHand(
  { question, statement, right, note }: Compared,
  bench: Bench,
): Promise<Finding> {
  const [ours, theirs] = [await bench.ours(), await bench.byHand()];
  const answer = await answerOf(ours, posted(question));
  const rows = await rowsByHand(statement, theirs);
  const wrong = difference(answer, right ? await rowsByHand(right, theirs) : rows);
  const medians = await alternateOverHttp(
    { side: ours, body: posted(question) },
    { side: theirs, body: posted(byHand(statement)) },
    bench.forMs,
  );
  return {
    kind: 'measured',
    ...medians,
    unit: 'ms',
    question,
    note: note?.(answer, rows) ?? `${String(valuesOf(answer).length)} values`,
    ...(wrong !== undefined && { wrong }),
  };
}

async function rowsByHand(statement: Statement, side: Side): Promise<readonly DatabaseRow[]> {
  const { rows } = (await answerOf(side, posted(byHand(statement)))) as {
    readonly rows: readonly DatabaseRow[];
  };
  return rows;
}
