import { API_ADDRESS } from './api-address.js';

/**
 * The question in Python, with `gql` 4 and pandas: a table with a column for each fact, `conduct.edtf` for one within
 * another.
 * @param query the text of the operation
 * @param records the keys that lead to the records of its answer
 */
export function pythonForm(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  records: readonly string[],
): string {
  const given = Object.keys(variables).length > 0;
  return [
    'import pandas as pd',
    'from gql import Client, gql',
    'from gql.transport.requests import RequestsHTTPTransport',
    '',
    `client = Client(transport=RequestsHTTPTransport(url="${API_ADDRESS}"))`,
    `question = gql("""\n${query.replaceAll('\\', '\\\\').replaceAll('"""', '\\"""')}\n""")`,
    ...(given ? [`question.variable_values = ${literal(variables)}`] : []),
    'answer = client.execute(question)',
    `table = pd.json_normalize(answer${records.map((key) => `["${key}"]`).join('')})`,
    'print(table)',
  ].join('\n');
}

/** A JSON value as Python writes it. Texts are written the same in both. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object')
    return `{${Object.entries(value)
      .map(([key, one]) => `${JSON.stringify(key)}: ${literal(one)}`)
      .join(', ')}}`;
  return JSON.stringify(value);
}
