import { API_ADDRESS } from './api-address.js';

/**
 * The question in R, with `httr2`: a data frame with a column for each fact, `conduct.edtf` for one within another.
 * @param query the text of the operation
 * @param records the keys that lead to the records of its answer
 */
export function rForm(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  records: readonly string[],
): string {
  return [
    'library(httr2)',
    '',
    `question <- r"---(\n${query}\n)---"`,
    `answer <- request("${API_ADDRESS}") |>`,
    `  req_body_json(list(query = question, variables = ${namedList(variables)})) |>`,
    '  req_perform() |>',
    '  resp_body_json(simplifyVector = TRUE, flatten = TRUE)',
    `table <- answer$data${records.map((key) => `$${key}`).join('')}`,
    'print(table)',
  ].join('\n');
}

/** A JSON object as R writes it. An empty `list()` would be an array. */
function namedList(value: object): string {
  const entries = Object.entries(value);
  if (entries.length === 0) return 'setNames(list(), character())';
  return `list(${entries.map(([key, one]) => `\`${key}\` = ${literal(one)}`).join(', ')})`;
}

/** A JSON value as R writes it: numbers of an unnamed list stay one by one, so that they arrive as an array. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (Array.isArray(value)) return `list(${value.map(literal).join(', ')})`;
  return typeof value === 'object' ? namedList(value) : JSON.stringify(value);
}
