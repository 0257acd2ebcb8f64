import { stripIgnoredCharacters } from 'graphql';
import { API_ADDRESS } from './api-address.js';

/**
 * The question as a command line. The text between the marks is taken as it stands, quotes and all.
 * @param query the text of the operation
 */
export function curlForm(query: string, variables: Readonly<Record<string, unknown>>): string {
  const body = JSON.stringify({ query: stripIgnoredCharacters(query), variables });
  return [
    `curl -s ${API_ADDRESS} -H 'content-type: application/json' --data-binary @- <<'QUESTION'`,
    body,
    'QUESTION',
  ].join('\n');
}
