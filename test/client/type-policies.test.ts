import { readFileSync } from 'node:fs';
import { InMemoryCache, type FieldPolicy, type TypePolicy } from '@apollo/client';
import { describe, expect, test } from '@jest/globals';
import { possibleTypes } from 'conduct-graph-client';
import { typePolicies } from 'conduct-graph-client/apollo';
import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  parse,
  type GraphQLObjectType,
} from 'graphql';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const types = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'));

const isPage = (type: GraphQLObjectType) =>
  type.getFields()['pageInfo']?.type.toString() === 'PageInfo!' && 'totalCount' in type.getFields();
const implementing = (name: string) => (type: GraphQLObjectType) =>
  type.getInterfaces().some((one) => one.name === name);

const policyOf = ({ name }: GraphQLObjectType): TypePolicy | undefined => typePolicies[name];

function fieldPolicyOf(type: GraphQLObjectType, field: string): FieldPolicy | undefined {
  const policy = policyOf(type)?.fields?.[field];
  return typeof policy === 'object' ? policy : undefined;
}

describe('Whatever is listed in pages can be paged through', () => {
  const lists = types.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const of = getNamedType(field.type);
      return isObjectType(of) && isPage(of) ? [{ type, field }] : [];
    }),
  );

  test('each list of the schema has its policy, and another filter or order is another list', () => {
    expect(lists.length).toBeGreaterThan(100);
    const paging = new Set(['first', 'after', 'last', 'before']);
    for (const { type, field } of lists) {
      const place = `${type.name}.${field.name}`;
      const policy = fieldPolicyOf(type, field.name);
      const told = field.args.map(({ name }) => name).filter((name) => !paging.has(name));
      expect([place, policy?.keyArgs]).toEqual([place, told]);
      expect([place, typeof policy?.merge, typeof policy?.read]).toEqual([place, 'function', 'function']);
    }
  });

  test('no policy is left of a list that has gone', () => {
    const policies = Object.values(typePolicies).flatMap(({ fields = {} }) => Object.keys(fields));
    expect(policies).toHaveLength(lists.length);
  });
});

describe('A record is the same record wherever it is shown', () => {
  test('each type with an id is known by it, but for rows of patterns, which depend on what was asked', () => {
    for (const type of types) {
      const { keyFields } = policyOf(type) ?? {};
      const key = typeof keyFields === 'function' ? keyFields({ id: 'x' }, {} as never) : keyFields;
      const isRecord = implementing('Node')(type) && !implementing('PatternRow')(type);
      const isRoot = type === schema.getQueryType();
      expect([type.name, key]).toEqual([
        type.name,
        isRecord ? ['id'] : isPage(type) || isRoot ? undefined : false,
      ]);
    }
  });

  test('a cache knows what each interface and union can be', () => {
    for (const type of Object.values(schema.getTypeMap()).filter(isAbstractType))
      expect([type.name, [...(possibleTypes[type.name] ?? [])].sort()]).toEqual([
        type.name,
        schema
          .getPossibleTypes(type)
          .map(({ name }) => name)
          .sort(),
      ]);
  });
});

/** Writes answers one after the other, then reads. */
function kept(read: string, ...answers: readonly (readonly [query: string, data: object])[]): unknown {
  const cache = new InMemoryCache({ possibleTypes, typePolicies });
  for (const [query, data] of answers) cache.writeQuery({ query: parse(query), data });
  return cache.readQuery({ query: parse(read) });
}

const officer = (number: number) => ({
  __typename: 'Officer',
  id: `officer/x-${String(number)}`,
  name: String(number),
});
const page = (numbers: readonly number[], hasNextPage: boolean) => ({
  __typename: 'OfficerConnection',
  nodes: numbers.map(officer),
  pageInfo: { __typename: 'PageInfo', hasNextPage, endCursor: `after ${String(numbers.at(-1))}` },
});

describe('What was answered is what is read again', () => {
  const asked = (after: string) =>
    `{ officers(first: 2${after}) { nodes { id name } pageInfo { hasNextPage endCursor } } }`;

  test('pages are one list, and its end is that of the last page', () => {
    const answers = [
      [asked(''), { officers: page([1, 2], true) }],
      [asked(', after: "after 2"'), { officers: page([3], false) }],
    ] as const;
    expect(kept(asked(''), ...answers)).toEqual({ officers: page([1, 2, 3], false) });
  });

  test('a page that is asked again stands where it stood', () => {
    const answers = [
      [asked(''), { officers: page([1, 2], true) }],
      [asked(', after: "after 2"'), { officers: page([3, 4], true) }],
      [asked(', after: "after 2"'), { officers: page([3, 4], true) }],
    ] as const;
    expect(kept(asked(''), ...answers)).toEqual({ officers: page([1, 2, 3, 4], true) });
  });

  test('from the start again, it is a new list', () => {
    const answers = [
      [asked(''), { officers: page([1, 2], true) }],
      [asked(', after: "after 2"'), { officers: page([3], false) }],
      [asked(''), { officers: page([5], false) }],
    ] as const;
    expect(kept(asked(''), ...answers)).toEqual({ officers: page([5], false) });
  });

  test('read by its edges, it is the same list', () => {
    const read = '{ officers(first: 2) { edges { node { name } } } }';
    expect(kept(read, [asked(''), { officers: page([1, 2], true) }])).toEqual({
      officers: {
        __typename: 'OfficerConnection',
        edges: [1, 2].map((number) => ({ node: { __typename: 'Officer', name: String(number) } })),
      },
    });
  });

  test('two questions that ask for parts of a day do not take them from each other', () => {
    const of = (day: object) => ({
      matter: { __typename: 'Matter', id: 'matter/x-1', received: { __typename: 'Day', ...day } },
    });
    const first = '{ matter(id: "matter/x-1") { id received { edtf } } }';
    const second = '{ matter(id: "matter/x-1") { id received { earliest } } }';
    expect(kept(first, [first, of({ edtf: '2020' })], [second, of({ earliest: '2020-01-01' })])).toEqual(
      of({ edtf: '2020' }),
    );
  });

  test('rows of a pattern that was asked in two ways are two answers', () => {
    const of = (days: number | null) => ({
      repeatAllegations: {
        __typename: 'RepeatAllegationPattern',
        nodes: [{ __typename: 'RepeatAllegation', id: 'repeatallegation/x-1', days }],
      },
    });
    const everything = '{ repeatAllegations { nodes { id days } } }';
    const within = '{ repeatAllegations(window: 90) { nodes { id days } } }';
    expect(kept(everything, [everything, of(null)], [within, of(12)])).toEqual(of(null));
  });

  test('a question of somebody’s own that leaves out an id is kept all the same', () => {
    const query = '{ officer(id: "officer/x-1") { name } }';
    const data = { officer: { __typename: 'Officer', name: '1' } };
    expect(kept(query, [query, data])).toEqual(data);
  });
});
