import { createHash } from 'node:crypto';
import type { Types } from '@graphql-codegen/plugin-helpers';
import {
  Kind,
  print,
  visit,
  type DefinitionNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { readOperations } from '../../src/cli/read-operations.js';

/** A known operation as programs ask it. */
export interface Operation {
  readonly name: string;
  /** File name without its ending: that of its page of the cookbook, too. */
  readonly file: string;
  /** The question, and how to read the answer. */
  readonly description: string;
  /** The whole text, fragments included. */
  readonly body: string;
  /** SHA-256 of the text. */
  readonly id: string;
}

/** A part of the operations that can be read on its own. */
export interface Fragment {
  readonly name: string;
  readonly on: string;
  readonly body: string;
}

/** The operations of these documents, by name. */
export function operationsOf(documents: readonly Types.DocumentFile[]): readonly Operation[] {
  const definitions = definitionsOf(documents);
  const known = new Map(readOperations().map((one) => [one.name, one]));
  return definitions
    .filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION)
    .map((definition) => {
      const name = definition.name?.value ?? '';
      const body = bodyOf(definition, definitions);
      const { file = '', description = '' } = known.get(name) ?? {};
      return { name, file, description, body, id: createHash('sha256').update(body).digest('hex') };
    })
    .sort(byName);
}

/** The fragments of these documents, by name. */
export function fragmentsOf(documents: readonly Types.DocumentFile[]): readonly Fragment[] {
  const definitions = definitionsOf(documents);
  return definitions
    .filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
    .map((one) => ({
      name: one.name.value,
      on: one.typeCondition.name.value,
      body: bodyOf(one, definitions),
    }))
    .sort(byName);
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}

function definitionsOf(documents: readonly Types.DocumentFile[]): readonly DefinitionNode[] {
  return documents.flatMap(({ document }) => document?.definitions ?? []);
}

/** The text of a definition and of the fragments that it needs, as a client prints it. */
function bodyOf(
  definition: OperationDefinitionNode | FragmentDefinitionNode,
  all: readonly DefinitionNode[],
): string {
  const needed = new Set<OperationDefinitionNode | FragmentDefinitionNode>([definition]);
  // A set takes up what is added to it while it is walked through.
  for (const one of needed) {
    visit(one, {
      FragmentSpread({ name }) {
        for (const other of all)
          if (other.kind === Kind.FRAGMENT_DEFINITION && other.name.value === name.value) needed.add(other);
      },
    });
  }
  return print({ kind: Kind.DOCUMENT, definitions: [...needed] });
}
