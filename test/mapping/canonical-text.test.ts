import { expect, test } from '@jest/globals';
import { readSchema } from '../../src/cli/read-schema.js';
import { statementWriter } from '../statement-writer.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { planQuery } from './answer.js';
import { testLimits } from './test-limits.js';

const model = readSchema();
const schema = apiSchema(model);
const write = statementWriter();

/** Planning a new text is the largest cost of a query, so that what means the same must be written the same. */
test.each([
  [
    'the order of fields',
    '{ officers { nodes { id name kind } } }',
    '{ officers { nodes { kind name id } } }',
  ],
  [
    'aliases',
    '{ officers { nodes { name kind } } }',
    '{ those: officers { all: nodes { a: name b: kind c: name } } }',
  ],
  [
    'fragments',
    '{ officers { nodes { name postings { nodes { role rank } } } } }',
    `{ officers { ...Page nodes { postings { nodes { role } } } } }
     fragment Page on OfficerConnection { nodes { ... on Person { name } postings { nodes { rank } } } }`,
  ],
  [
    'directives',
    '{ officers { nodes { name } } }',
    '{ officers { nodes { name @include(if: true) kind @skip(if: true) } } }',
  ],
  ['the size of a page', '{ officers(first: 2) { nodes { name } } }', '{ officers { nodes { name } } }'],
  [
    'the order of conditions',
    '{ officers(where: { kind: { eq: STAFF }, name: { startsWith: "A" } }) { nodes { id } } }',
    '{ officers(where: { name: { startsWith: "B" }, kind: { eq: CONSTABLE } }) { nodes { id } } }',
  ],
  [
    'edges in the place of nodes',
    '{ officers { nodes { name } } }',
    '{ officers { edges { node { name } } nodes { name } } }',
  ],
])('%s makes no statement of its own to be planned', (_, one, other) => {
  const [first, second] = [one, other].map((query) =>
    [...planQuery(query, {}, { model, schema, limits: testLimits }).values()].map((root) =>
      root instanceof Error || !root.plan ? root : write(root.plan).text,
    ),
  );
  expect(second).toEqual(first);
});
