import { expect, test } from '@jest/globals';
import { parse, validateSchema } from 'graphql';
import { readSchema } from '../../src/cli/read-schema.js';
import { apiSchema } from '../../src/model/api-schema.js';

const model = readSchema();

test('the schema that is served without being looked at again is valid by the rules of GraphQL', () => {
  expect(validateSchema(apiSchema(model, false))).toEqual([]);
});

test('a fault in it would be found: a type that is there twice, and one without a field', () => {
  const withTypes = (sdl: string) => {
    const { definitions } = parse(sdl);
    const document = { ...model.document, definitions: [...model.document.definitions, ...definitions] };
    return apiSchema({ ...model, document }, false);
  };
  expect(() => withTypes('type Officer { id: ID! }')).toThrow('There can be only one type named "Officer".');
  expect(validateSchema(withTypes('type Nothing')).map(({ message }) => message)).toEqual([
    'Type Nothing must define one or more fields.',
  ]);
});
