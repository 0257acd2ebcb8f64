import { kindOf } from '../addresses.js';

/** The labels of records by the first part of their ids. */
const LABELS: Readonly<Record<string, string>> = {
  officer: 'Officer',
  officeholder: 'OfficeHolder',
  matter: 'Matter',
  allegation: 'Allegation',
  hearing: 'Hearing',
  unit: 'Unit',
  force: 'Force',
  area: 'Area',
  court: 'Court',
  source: 'Source',
};

/** What draws the surroundings of the same records in Neo4j Browser. The ids are a parameter, the labels from the list above. */
export function browserCypher(ids: readonly string[]): string {
  const labels = [...new Set(ids.flatMap((id) => LABELS[kindOf(id)] ?? []))];
  return [
    `:param ids => ${JSON.stringify(ids)};`,
    `MATCH path = (record:${labels.join('|')})--()`,
    'WHERE record.id IN $ids',
    'RETURN path',
    'LIMIT 300',
  ].join('\n');
}
