import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'yaml';

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
const validate = ajv.compile(
  JSON.parse(readFileSync('schema/manifest.schema.json', 'utf8')) as Record<string, unknown>,
);

test.each([
  'seed/datasets/chicago.yaml',
  'seed/datasets/chicago-release-2000-2016.yaml',
  'test/cli/force/force.yaml',
])('an editor finds no fault in %s, and one in a form that there is not', (path) => {
  const manifest = parse(readFileSync(path, 'utf8')) as Record<string, Record<string, unknown>>;
  expect(validate(manifest) ? [] : validate.errors).toEqual([]);
  expect(validate({ ...manifest, records: { matter: { type: 'Matter', form: 'complaints' } } })).toBe(false);
});
