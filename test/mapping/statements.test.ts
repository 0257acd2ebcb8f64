import { expect, test } from '@jest/globals';
import { readSchema } from '../../src/cli/read-schema.js';
import { statementWriter } from '../statement-writer.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { planQuery } from './answer.js';
import { mappingCases } from './mapping-cases.js';
import { testLimits } from './test-limits.js';

const model = readSchema();
const schema = apiSchema(model);
const write = statementWriter();

const written = mappingCases.filter((one) => one.statements !== undefined);

test.each(written)(
  'in one statement: $title',
  ({ query, variables = {}, statements = {}, parameters = {} }) => {
    const planned = planQuery(query, variables, { model, schema, limits: testLimits });
    expect([...planned.keys()]).toEqual(Object.keys(statements));
    for (const [key, root] of planned) {
      if (root instanceof Error || !root.plan) throw new Error(`${key} asks nothing`, { cause: root });
      const statement = write(root.plan);
      expect(statement.text).toBe(statements[key]?.trim());
      expect(statement.parameters).toEqual(parameters[key]);
    }
  },
);
