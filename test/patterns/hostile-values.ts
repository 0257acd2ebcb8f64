import fc from 'fast-check';
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLInputType,
} from 'graphql';

/** Numbers at every edge, and one that is no number of GraphQL. */
const NUMBERS = [-2_147_483_648, -366, -1, 0, 1, 2, 3, 7, 30, 366, 2_147_483_647, 2_147_483_648];

/** Ids of nobody, text that is Cypher or Lucene, and text longer than anybody types. */
const TEXTS = [
  '',
  ' ',
  'officer/met-nobody',
  'category/met-none',
  'unit/met-none',
  'dataset/met',
  'dataset/none',
  "' OR 1=1 //",
  '`) DETACH DELETE n //',
  '$p0 \\',
  'a\u0000b',
  '\ud800',
  '😀'.repeat(9),
  'x'.repeat(10_000),
];

const DAYS = ['2020-01-31', '2020-02-30', '1000-01-01', '9999-12-31', '0000-01-01', '2021-08-17', 'tomorrow'];

/** Any value that somebody could send for a type, fitting or not. @param depth how far objects may still nest */
export function hostileValue(type: GraphQLInputType, depth = 3): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return hostileValue(type.ofType, depth);
  if (isListType(type)) {
    const one = hostileValue(type.ofType, depth);
    return fc.oneof(
      { weight: 4, arbitrary: fc.array(one, { maxLength: 3 }) },
      fc.constant([]),
      one.map((value) => Array.from({ length: 300 }, () => value)),
    );
  }
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 0 || isRequiredInputField(field),
    );
    if (fields.length === 0) return fc.constant({});
    // A few fields of a filter at a time: some filters have a hundred.
    return fc.shuffledSubarray(fields, { maxLength: Math.min(3, fields.length) }).chain((some) => {
      const must = fields.filter((field) => isRequiredInputField(field) && !some.includes(field));
      return fc.record(
        Object.fromEntries(
          [...some, ...must].map((field) => [field.name, hostileValue(field.type, depth - 1)]),
        ),
      );
    });
  }
  switch (type.name) {
    case 'Int':
      return fc.oneof(fc.constantFrom(...NUMBERS), fc.integer({ min: -10, max: 1000 }));
    case 'Float':
      return fc.oneof(fc.constantFrom(...NUMBERS, 0.5), fc.double({ noNaN: true, noDefaultInfinity: true }));
    case 'Boolean':
      return fc.boolean();
    case 'Date':
      return fc.constantFrom(...DAYS);
    default:
      return fc.constantFrom(...TEXTS);
  }
}
