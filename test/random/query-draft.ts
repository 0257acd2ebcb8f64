import { astFromValue, isNonNullType, print, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import type { Facts, NodeFact } from '../../src/model/facts.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import type { Choices } from './choices.js';

/** A query in the making. */
export interface QueryDraft {
  readonly choose: Choices;
  readonly model: GraphModel;
  readonly schema: GraphQLSchema;
  readonly facts: Facts;
  readonly variables: Variables;
  readonly fragments: FragmentDraft[];
  /** How much more the query may ask for: about so many subqueries. */
  budget: number;
  /** How many aliases there are. */
  aliases: number;
}

export interface FragmentDraft {
  readonly name: string;
  readonly on: string;
  readonly body: string;
}

export interface Variables {
  /** Puts a value into a variable, and gives the variable's name. */
  add(value: unknown, type: GraphQLInputType, mayBeNull: boolean): string;
  readonly definitions: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
}

/** Values go in as the request's variables, or now and then as a default that the request leaves alone. */
export function variablesDraft(choose: Choices): Variables {
  const definitions: string[] = [];
  const values: Record<string, unknown> = {};
  return {
    definitions,
    values,
    add(value, type, mayBeNull) {
      const name = `v${String(definitions.length)}`;
      const bare = isNonNullType(type) ? type.ofType : type;
      const literal = mayBeNull && choose.chance(30) ? astFromValue(value, bare) : null;
      if (literal) {
        definitions.push(`$${name}: ${String(bare)} = ${print(literal)}`);
      } else {
        definitions.push(`$${name}: ${String(bare)}${value === null ? '' : '!'}`);
        values[name] = value;
      }
      return `$${name}`;
    },
  };
}

/** Whether something can be found there: false for a type that the graph has no records of. */
export function hasRecords(type: string, { model, facts }: QueryDraft): boolean {
  const name = type.replace(/Connection$/, '');
  const types = model.abstracts.get(name)?.possible ?? [name];
  return !model.nodes.has(types[0] ?? '') || facts.nodes.some((node) => types.includes(node.type));
}

/** Records of a type, in the order of the graph. */
export function recordsOf(type: string, { facts }: QueryDraft): readonly NodeFact[] {
  return facts.nodes.filter((node) => node.type === type);
}
