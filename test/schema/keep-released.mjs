// Keeps the published schema as that of the last release, without its descriptions: run by `npm version`.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse, print, visit } from 'graphql';

const published = parse(readFileSync('schema.graphql', 'utf8'), { noLocation: true });
const enter = (node) => ('description' in node ? { ...node, description: undefined } : undefined);
writeFileSync('test/schema/released.graphql', `${print(visit(published, { enter }))}\n`);
