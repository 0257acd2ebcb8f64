import { expect, test } from '@jest/globals';
import { readSchema } from '../../src/cli/read-schema.js';
import { valueCondition } from '../../src/mapping/where-value.js';
import type { ValueField } from '../../src/model/graph-model.js';

const model = readSchema();

test('a gap of which only the least or only the most is known is stated', () => {
  expect(model.values.get('Gap')?.presence).toEqual(['minDays', 'maxDays']);
  const field = model.nodes.get('Matter')?.fields.get('reportToHearing') as ValueField;
  const subject = (property: string) => ({ of: 'node', property });
  expect(valueCondition(field, ['minDays', 'maxDays'], { stated: true })).toEqual({
    holds: {
      op: 'or',
      all: [
        { op: 'present', subject: subject('reportToHearingMinDays') },
        { op: 'present', subject: subject('reportToHearingMaxDays') },
      ],
    },
    fails: {
      op: 'and',
      all: [
        { op: 'absent', subject: subject('reportToHearingMinDays') },
        { op: 'absent', subject: subject('reportToHearingMaxDays') },
      ],
    },
  });
});
