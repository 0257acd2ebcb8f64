import type { Statement } from '../neo4j/database.js';
import type { Bench } from './bench.js';
import { questionText, type Question } from './question.js';

/** The three questions that are also asked of others. */
export const ASKED = ['officers', 'accused-together', 'officer'] as const;
export type Asked = (typeof ASKED)[number];

export const WORK: Readonly<Record<Asked, string>> = {
  officers: '50 officers x 5 allegations, each with its matter and the unit then',
  'accused-together': '20 officers > 5 allegations > matter > 5 allegations > officer',
  officer: 'One officer by id with 20 allegations, each with the same',
};

/** One of them, of both sides. */
export async function asked(
  name: Asked,
  bench: Bench,
): Promise<{ readonly ours: Question; readonly peer: Question }> {
  const variables = name === 'officer' ? { id: await somebody(bench) } : {};
  return {
    ours: { text: questionText(`${name}.graphql`), variables },
    peer: { text: questionText(`${name}.peer.graphql`), variables },
  };
}

/** The first by name of those with 20 allegations, or with the most where nobody has so many. */
async function somebody({ driver, dataSet }: Bench): Promise<string> {
  const [row] = await driver.rows({
    text: `MATCH (o:Officer) WHERE o.dataSetId = $dataSet
WITH o, COUNT { (o)-[:ACCUSED_IN]->() } AS n
RETURN o.id ORDER BY CASE WHEN n > 20 THEN 20 ELSE n END DESC, o.nameKey, o.id LIMIT 1`,
    parameters: { dataSet },
  });
  if (!row)
    throw new Error(`${dataSet} has no officers. Name a data set that is loaded: --data-set dataset/chicago`);
  return String(row[0]);
}

/** Cypher written by hand, as the question that has it run. */
export function byHand({ text, parameters }: Statement): Question {
  return {
    text: 'query ByHand($text: String!, $parameters: Json!) { rows(text: $text, parameters: $parameters) }',
    variables: { text, parameters },
  };
}

/** A question as it is posted. */
export function posted({ text, variables }: Question): Readonly<Record<string, unknown>> {
  return { query: text, variables };
}
