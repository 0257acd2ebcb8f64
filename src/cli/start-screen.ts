import type { ProvidedNeo4j } from '../local-neo4j/started-neo4j.js';
import { isLoopback } from '../server/start-server.js';

/** What the start says when questions are answered: where to click first, and how to stop. */
export function startScreen(url: string, host: string, neo4j: ProvidedNeo4j): string {
  return [
    '',
    'Conduct Graph is ready.',
    '',
    ...rows(url, neo4j),
    ...warning(host),
    '',
    'Ctrl-C stops it.',
    '',
  ]
    .join('\n')
    .trimEnd();
}

function rows(
  url: string,
  { browserUrl, username, password, uri, managed }: ProvidedNeo4j,
): readonly string[] {
  const ask = [
    `  Look around      ${url}/`,
    `  Ask questions    ${url}/graphql   (open it in a browser: it has example questions and the manual)`,
    `  For programs     POST ${url}/graphql`,
  ];
  if (!managed) return [...ask, `  Neo4j            ${uri}`];
  if (browserUrl === undefined) return [...ask, `  Neo4j            ${uri}   ${login(username, password)}`];
  return [...ask, `  Walk the graph   ${browserUrl}   ${login(username, password)}`];
}

function login(username: string, password: string | undefined): string {
  return password === undefined ? 'no password' : `user ${username}, password ${password}`;
}

function warning(host: string): readonly string[] {
  if (isLoopback(host)) return [];
  return ['', `  Whoever reaches this machine on ${host} can ask.`];
}
