import { existsSync, readFileSync } from 'node:fs';
import {
  getOperationAST,
  GraphQLError,
  parse,
  Source,
  validate,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { readSettings } from '../config/settings.js';
import { badInput, ConductGraphError, type Fault } from '../errors.js';
import { prepareQuestion } from '../server/prepare-question.js';
import type { Translation } from '../server/translation.js';
import { readSchema } from './read-schema.js';
import { statementText } from './statement-text.js';
import { translation } from './translation.js';

/** What else can be said about a file of questions. */
export interface ExplainOptions {
  /** JSON, or a file of it. Left out, the file `NAME.variables.json` beside the question, if there is one. */
  readonly variables?: string;
  /** Name of the operation, in a file of several. */
  readonly operation?: string;
}

/** Prints the Cypher statement and the parameters of each root field of a question. Needs no database. */
export function explain(file: string, { variables, operation: name }: ExplainOptions): void {
  const translated = translation(readSchema(), readSettings());
  const document = readQuestion(file, translated);
  const operation = getOperationAST(document, name);
  if (!operation) throw noOperation(file, name);
  const given = readVariables(variables, file);
  console.log(explained(document, operation, given, translated));
}

function explained(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  translated: Translation,
): string {
  const question = prepareQuestion(document, operation, variables, translated);
  if (question.faults.length > 0) {
    const wanted = (operation.variableDefinitions ?? []).map((one) => `$${one.variable.name.value}`);
    throw new ConductGraphError(
      'BAD_INPUT',
      `The variables do not fit. Give values for ${wanted.join(', ')} with --variables.`,
    );
  }
  const faults = question.roots.flatMap((root) => (root.kind === 'refused' ? [root.error.message] : []));
  if (faults.length > 0) throw new ConductGraphError('BAD_INPUT', faults.join('\n'));
  return question.roots
    .flatMap((root) => (root.kind === 'planned' ? statementText(root.key, root.statement) : []))
    .join('\n\n');
}

/** @throws BAD_INPUT with every fault of the question, each with its line and column */
function readQuestion(file: string, { schema }: Translation): DocumentNode {
  const source = new Source(readText(file), file);
  try {
    const document = parse(source);
    const errors = validate(schema, document);
    if (errors.length === 0) return document;
    throw badInput(errors.map((error) => faultOf(error, file)));
  } catch (error) {
    throw error instanceof GraphQLError ? badInput([faultOf(error, file)]) : error;
  }
}

function faultOf({ message, locations }: GraphQLError, file: string): Fault {
  const [at] = locations ?? [];
  const place = at ? `${file}:${String(at.line)}:${String(at.column)}` : file;
  return {
    place,
    problem: message.replace(/[.?]$/, ''),
    remedy: 'The fields and arguments are in schema.graphql',
  };
}

function readVariables(given: string | undefined, file: string): Readonly<Record<string, unknown>> {
  const beside = file.replace(/\.graphql$/, '.variables.json');
  const isText = given?.trimStart().startsWith('{') === true;
  const path = isText ? null : (given ?? (existsSync(beside) ? beside : null));
  const text = isText ? given : path === null ? '{}' : readText(path);
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    throw badInput([
      {
        place: path ?? '--variables',
        problem: 'This is not JSON',
        remedy: 'Such as {"id": "officer/met-1"}',
      },
    ]);
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw badInput([{ place: path, problem: 'The file cannot be read', remedy: 'Name a file that exists' }]);
  }
}

function noOperation(file: string, name: string | undefined): ConductGraphError {
  return badInput([
    name === undefined
      ? { place: file, problem: 'It holds no operation, or several', remedy: 'Name one with --operation' }
      : { place: file, problem: `It holds no operation ${name}`, remedy: 'Name one that it holds' },
  ]);
}
