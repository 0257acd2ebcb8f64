import { beforeAll, expect, test } from '@jest/globals';
import { readSchema } from '../../src/cli/read-schema.js';
import { statementWriter } from '../statement-writer.js';
import { apiSchema } from '../../src/model/api-schema.js';
import type { Field, NodeType } from '../../src/model/graph-model.js';
import { databaseTimeoutMs, testDatabase } from '../database.js';
import { planQuery } from './answer.js';
import { fillEveryLabel } from './every-label.js';
import { indexesOf, isScan, operators } from './plan-steps.js';
import { testLimits } from './test-limits.js';

const model = readSchema();
const schema = apiSchema(model);
const write = statementWriter();
const { database } = await testDatabase({ schema: true });

beforeAll(() => fillEveryLabel(database, model), databaseTimeoutMs);

/** A test that an index can serve, of each field that records can be filtered by. */
function testsOf(node: NodeType): readonly string[] {
  return [...node.fields.values()].flatMap((field) => {
    const value = field.filter ? valueOf(field) : null;
    return value === null ? [] : [`${field.name}: ${value}`];
  });
}

function valueOf(field: Field): string | null {
  if (field.kind === 'valued') {
    if (field.value === 'Day') return '{ gte: "2020-01-01", lt: "2021-01-01" }';
    return field.value === 'Interval' ? '{ within: { from: "2020-01-01", to: "2020-12-31" } }' : null;
  }
  if (field.kind !== 'property' || field.list) return null;
  const members = model.enums.get(field.type)?.filter((member) => member !== 'NOT_STATED');
  if (members) return `{ eq: ${String(members[0])} }`;
  return field.type === 'Int' ? '{ eq: 1 }' : '{ eq: "x" }';
}

const PATTERN_ROW = 'PatternRow';
const filters = [...model.roots.values()]
  .filter(({ kind }) => kind === 'page')
  .map(({ name, target }) => {
    const fields = [...(model.nodes.get(target)?.fields.values() ?? [])];
    const wheres = fields.flatMap((field) => {
      if (field.kind !== 'one' && field.kind !== 'many') return [];
      const far = model.nodes.get(field.target);
      const isAsked = far && !far.anonymous && !far.interfaces.includes(PATTERN_ROW);
      if (!isAsked || (field.kind === 'many' && field.filters.length > 0)) return [];
      const [before, after] = field.kind === 'many' ? ['{ some: {', '} }'] : ['{', '}'];
      return testsOf(far).map((one) => [far.name, `${field.name}: ${before} ${one} ${after}`] as const);
    });
    return [name, wheres] as const;
  })
  .filter(([, wheres]) => wheres.length > 0);

test.each(filters)(
  'whatever %s are filtered by through a relationship, an index finds it',
  async (name, wheres) => {
    for (const [label, where] of wheres) {
      const query = `{ ${name}(where: { ${where} }) { totalCount nodes { id } } }`;
      const [root] = planQuery(query, {}, { model, schema, limits: testLimits }).values();
      if (root instanceof Error || !root?.plan) throw new Error(query, { cause: root });
      const { plan, notifications } = await database.explain(write(root.plan));
      // The records of this graph have what indexes hold, and are joined by nothing: other names are unknown to it.
      const warnings = notifications.filter(
        ({ code }) => !/Unknown(RelationshipType|PropertyKey)Warning$/.test(code),
      );
      const isSought = indexesOf(plan).some((index) => index.startsWith(`${label}(`));
      const scans = operators(plan).filter(isScan);
      expect({ where, warnings, scans, isSought }).toEqual({
        where,
        warnings: [],
        scans: [],
        isSought: true,
      });
    }
  },
  databaseTimeoutMs,
);
