import { describe, expect, test } from '@jest/globals';
import { getVariableValues, Kind, parse, validate } from 'graphql';
import { readOperations } from '../../src/cli/read-operations.js';
import { readSchema } from '../../src/cli/read-schema.js';
import { PATTERNS } from '../../src/patterns/patterns.js';
import { translationOf } from '../../src/server/translation.js';
import { statementsOfKnown } from '../../src/server/warming.js';
import { usualLimits } from './test-server.js';

const translation = translationOf(
  readSchema(),
  {},
  { byField: PATTERNS, dataSet: 'dataset/met' },
  usualLimits,
);
const { schema } = translation;

describe.each(readOperations().map((operation) => [operation.name, operation] as const))(
  'The known operation %s',
  (_name, operation) => {
    const document = parse(operation.text);

    test('is one operation that the schema can answer', () => {
      expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
      expect(document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)).toHaveLength(1);
    });

    test('begins with the question, and says how to read the answer', () => {
      const [question = '', blank, ...reading] = operation.description.split('\n');
      expect(question).toMatch(/\?$/);
      expect(blank).toBe('');
      expect(reading.join(' ').length).toBeGreaterThan(60);
    });

    test('has example variables that fit, and stays below the limits', () => {
      const [definition] = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
      const given = getVariableValues(schema, definition?.variableDefinitions ?? [], operation.variables);
      expect(given.errors?.map(({ message }) => message) ?? []).toEqual([]);
      expect(statementsOfKnown(operation, translation).length).toBeGreaterThan(0);
    });
  },
);
