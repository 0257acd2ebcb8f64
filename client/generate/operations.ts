import { Kind, parse, print, type FragmentDefinitionNode, type GraphQLSchema } from 'graphql';
import { readOperations } from '../../src/cli/read-operations.js';
import { identifiedDocument } from '../../src/server/identified-document.js';
import type { KnownOperation } from '../../src/server/known-operation.js';
import { persistedOperation, type PersistedOperation } from '../../src/server/persisted-operation.js';

/** The known operations as clients ask them, by name. */
export function operationsOf(schema: GraphQLSchema): readonly (KnownOperation & PersistedOperation)[] {
  return readOperations()
    .map((operation) => ({ ...operation, ...persistedOperation(operation, schema) }))
    .sort(byName);
}

/** A part of the operations that can be read on its own. */
export interface Fragment {
  readonly name: string;
  readonly on: string;
  /** Its text, with those of the fragments of its operation that it needs. */
  readonly body: string;
}

/** The fragments of the operations, by name. */
export function fragmentsOf(schema: GraphQLSchema): readonly Fragment[] {
  return readOperations()
    .flatMap(({ text }) => {
      const { definitions } = identifiedDocument(parse(text), schema);
      const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
      return fragments.map((one) => fragment(one, fragments));
    })
    .sort(byName);
}

function fragment(one: FragmentDefinitionNode, all: readonly FragmentDefinitionNode[]): Fragment {
  const needed = new Map([[one.name.value, one]]);
  // A map takes up what is added to it while it is walked through.
  for (const part of needed.values())
    for (const other of all)
      if (print(part).includes(`...${other.name.value}`)) needed.set(other.name.value, other);
  return {
    name: one.name.value,
    on: one.typeCondition.name.value,
    body: print({ kind: Kind.DOCUMENT, definitions: [...needed.values()] }),
  };
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}
