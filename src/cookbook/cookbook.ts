import type { KnownOperation } from '../server/known-operation.js';
import { ORIGIN } from './api-address.js';
import { cookbookNotes, FOUNDING_CASES } from './cookbook-notes.js';
import { curlForm } from './curl-form.js';
import { pythonForm } from './python-form.js';
import { rForm } from './r-form.js';
import { recordsAt } from './records-at.js';

/** Recorded answers, as JSON text by the file name of their operation. */
export type Answers = ReadonlyMap<string, string>;

const FOLDER = 'docs/cookbook';

/** The pages of the cookbook by their paths: one of each known operation, and the list of all by number. */
export function cookbook(
  operations: readonly KnownOperation[],
  answers: Answers,
): ReadonlyMap<string, string> {
  const ordered = operations.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return new Map([
    [`${FOLDER}/README.md`, index(ordered)],
    ...ordered.map((one) => [`${FOLDER}/${one.file}.md`, page(one, answers.get(one.file))] as const),
  ]);
}

function index(operations: readonly KnownOperation[]): string {
  const numbered = operations
    .flatMap((one) => cookbookNotes(one.text).questions.map((number) => ({ number, one })))
    .sort((a, b) => a.number - b.number);
  const rows = numbered.map(({ number, one }) => `| ${String(number)} | ${link(one)} |`);
  const others = operations.filter((one) => cookbookNotes(one.text).questions.length === 0);
  return [
    '# Cookbook',
    '',
    'Questions that are kept answerable, each with its query, a real answer, how to read it, and what it cannot show. The',
    'pages are made from [schema/operations](../../schema/operations) by `npm run generate`; their answers are recorded from',
    'a real database by `npm run record-answers`, and a test asks them again.',
    '',
    '| | question |',
    '| --: | --- |',
    ...rows,
    '',
    ...(others.length > 0 ? ['And:', '', ...others.map((one) => `- ${link(one)}`), ''] : []),
  ].join('\n');
}

function link(operation: KnownOperation): string {
  return `[${questionOf(operation)}](${operation.file}.md)`;
}

function questionOf({ description }: KnownOperation): string {
  return description.split('\n\n')[0]?.replaceAll('\n', ' ') ?? '';
}

function page(operation: KnownOperation, answer = ''): string {
  const { file, text, description } = operation;
  const { questions, library } = cookbookNotes(text);
  const [, ...reading] = description.split('\n\n');
  const recorded = JSON.parse(answer === '' ? '{}' : answer) as Readonly<Record<string, unknown>>;
  const rules = definitions(recorded);
  const query = withoutComment(text);
  const variables = exampleVariables(operation);
  const records = recordsAt(recorded);
  const from =
    library === FOUNDING_CASES
      ? 'the founding cases'
      : 'an invented case library, since the founding cases cannot show it';
  return [
    `# ${questionOf(operation)}`,
    '',
    ...(questions.length > 0 ? [`Question ${questions.join(', ')} of the [cookbook](README.md).`, ''] : []),
    ...(rules.length > 0 ? ['## What is counted', '', ...rules.flatMap((rule) => [`> ${rule}`, ''])] : []),
    '## How to read it, and what it cannot show',
    '',
    ...reading.flatMap((paragraph) => [paragraph, '']),
    '## The query',
    '',
    `[schema/operations/${file}.graphql](../../schema/operations/${file}.graphql)`,
    '',
    fenced('graphql', query),
    'with',
    '',
    fenced('json', JSON.stringify(variables, null, 2)),
    '## Ask it yourself',
    '',
    ...folded('With curl', 'sh', curlForm(query, variables)),
    ...folded('In Python', 'python', pythonForm(query, variables, records)),
    ...folded('In R', 'r', rForm(query, variables, records)),
    `As a table, all pages of it: \`${csvAddress(file, variables)}\`. How dates, gaps and the data version are read:`,
    '[In Python and R](../python-and-r.md).',
    '',
    '## The answer',
    '',
    `From ${from} ([${library}](../../${library})):`,
    '',
    fenced('json', answer),
  ].join('\n');
}

/** The text of an operation without what its page says in words. */
function withoutComment(text: string): string {
  const lines = text.split('\n').filter((line) => !line.startsWith('#'));
  return lines.join('\n').trim();
}

function csvAddress(file: string, variables: Readonly<Record<string, unknown>>): string {
  return `${ORIGIN}/csv/${file}?variables=${encodeURIComponent(JSON.stringify(variables))}`;
}

/** The variables that the example is asked with. */
export function exampleVariables({ text, variables }: KnownOperation): Readonly<Record<string, unknown>> {
  return { ...variables, ...cookbookNotes(text).variables };
}

/** The rules that the answer itself states: one for each pattern that was asked. */
function definitions(answer: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.values(answer).flatMap((root) => {
    const rule = (root as { readonly definition?: unknown } | null)?.definition;
    return typeof rule === 'string' ? [rule] : [];
  });
}

function folded(title: string, language: string, text: string): readonly string[] {
  return ['<details>', `<summary>${title}</summary>`, '', fenced(language, text), '</details>', ''];
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trim()}\n\`\`\`\n`;
}
