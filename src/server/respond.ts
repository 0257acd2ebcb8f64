import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import { deepLink, type BrowserAddress } from '../browser/deep-link.js';
import { answerQuestion, type Asking, type RanStatement, type RootResult } from './answer.js';
import { completeAnswer } from './complete-answer.js';
import { unfitVariable } from './public-error.js';
import type { Question, SchemaRoot } from './question.js';
import type { Turn } from './turn.js';

/** What a question is answered with. */
export interface Responding {
  /** How it is run; called only where something has to be read, so that introspection needs no database. */
  readonly asking: () => Asking;
  /** What graphql-js answers about the schema. */
  readonly aboutSchema: (roots: readonly SchemaRoot[]) => ExecutionResult;
  /** An error as it is shown. */
  readonly shown: (error: GraphQLError) => GraphQLFormattedError;
  /** Where the same graph can be walked, for links; null for nowhere. */
  readonly browser: BrowserAddress | null;
}

/** The response to a question, in the order in which it is written out. */
export interface SentResponse {
  readonly errors?: readonly GraphQLFormattedError[];
  readonly data?: Record<string, unknown> | null;
  readonly extensions?: Record<string, unknown>;
}

/** Runs a planned question and gives its response. What was read for it is noted in its turn. */
export async function respond(question: Question, turn: Turn, responding: Responding): Promise<SentResponse> {
  const { roots, faults } = question;
  if (faults.length > 0) return { errors: faults.map(unfitVariable) };
  const schemaRoots = roots.filter((root) => root.kind === 'schema');
  const aboutSchema = schemaRoots.length > 0 ? responding.aboutSchema(schemaRoots) : {};
  const reads = schemaRoots.length < roots.length;
  const values = reads ? await readValues(question, turn, responding) : new Map<string, RootResult>();
  const { data, errors } = completeAnswer(question, { values }, aboutSchema);
  const response = errors.length > 0 ? { errors: errors.map(responding.shown), data } : { data };
  if (!turn.answered) return response;
  const { version, loading, statements } = turn.answered;
  const cypher = turn.showCypher && {
    cypher: statements.map((one) => shownStatement(one, responding.browser)),
  };
  return { ...response, extensions: { data: { version, loading }, ...cypher } };
}

/** A statement for those who want to see it, with what draws the same records and the link that opens it. */
function shownStatement({ draw, ...ran }: RanStatement, browser: BrowserAddress | null): object {
  const drawing = draw();
  const graph = drawing && { ...drawing, ...(browser && { link: deepLink(browser, drawing) }) };
  return { ...ran, graph };
}

/** Before there is a database, every root field is told so. */
async function readValues(
  question: Question,
  turn: Turn,
  { asking }: Responding,
): Promise<ReadonlyMap<string, RootResult>> {
  try {
    turn.answered = await answerQuestion(question, asking());
    return turn.answered.values;
  } catch (error) {
    return new Map(question.roots.map(({ key }) => [key, { error }]));
  }
}
