import type { Facts } from '../../src/model/facts.js';

/** A graph as text that a reader can hold against a query: a line a record, a line a relationship. */
export function factsText({ nodes, relationships }: Facts): string {
  return [
    ...nodes.map(({ id, type, properties }) => `(${id}:${type} ${propertiesText(properties)})`),
    ...relationships.map(
      ({ from, type, to, properties }) => `(${from})-[:${type} ${propertiesText(properties)}]->(${to})`,
    ),
  ].join('\n');
}

/** Without sort keys, which follow from the properties that they are made from. */
function propertiesText(properties: Readonly<Record<string, unknown>>): string {
  const shown = Object.entries(properties).filter(([name]) => !name.endsWith('Key'));
  return shown.map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(' ');
}
