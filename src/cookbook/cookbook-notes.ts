/** What the comment of a known operation says for the cookbook, each on a line of its own. */
export interface CookbookNotes {
  /** `# Question 12` or `# Question 12, 14`: numbers of the list of questions that it answers. */
  readonly questions: readonly number[];
  /** `# Shown on test/stories`: the case library that the example is answered from. The founding cases without it. */
  readonly library: string;
  /** `# Shown on test/stories with { "id": "…" }`: other example variables for that library. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The cases that come with the product. */
export const FOUNDING_CASES = 'seed/cases';

const QUESTION = /^Question (\d+(?:, \d+)*)$/;
const SHOWN = /^Shown on (\S+)(?: with (\{.*\}))?$/;

/** `# @start`: the operation is made ready before the server says that it is. */
export const START = '@start';

/** Whether a line of the comment is a note, not meant to be read. */
export function isNote(line: string): boolean {
  return line === START || QUESTION.test(line) || SHOWN.test(line);
}

/** @param text the file of the operation */
export function cookbookNotes(text: string): CookbookNotes {
  const lines = text.split('\n').flatMap((line) => (line.startsWith('# ') ? [line.slice(2)] : []));
  const [, numbers = ''] = lines.map((line) => QUESTION.exec(line)).find((found) => found) ?? [];
  const [, library = FOUNDING_CASES, variables = '{}'] =
    lines.map((line) => SHOWN.exec(line)).find((found) => found) ?? [];
  return {
    questions: numbers.split(', ').flatMap((number) => (number === '' ? [] : [Number(number)])),
    library,
    variables: JSON.parse(variables) as CookbookNotes['variables'],
  };
}
