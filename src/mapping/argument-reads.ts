import { getArgumentValues, Kind, visit, type FieldNode, type GraphQLField } from 'graphql';
import type { Parameter } from './plan.js';
import { planShape, type Shape } from './plan-shape.js';

/** Arguments of a field, coerced. */
export type Given = Readonly<Record<string, unknown>>;

/** What planning learned from the arguments of one field, and how it can be learned anew from other variables. */
export interface ArgumentRead {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly reader: (given: Given) => unknown;
  /** Whether other variables can give something else. */
  readonly varies: boolean;
  readonly shape: Shape;
}

/**
 * All that a plan was made from besides the selection. Planning sees the variables only through these, so where all of
 * them give the same shapes with other variables, the plan would be the same but for the values of its parameters.
 */
export type ArgumentReads = ArgumentRead[];

/** Notes a read. A read without a reader is one of the values themselves: any other value is another shape. */
export function noteRead<T>(
  reads: ArgumentReads | undefined,
  definition: GraphQLField<unknown, unknown> | undefined,
  node: FieldNode | undefined,
  given: Given,
  reader: (given: Given) => T,
): T {
  const result = reader(given);
  if (reads && definition && node)
    reads.push({ definition, node, reader, varies: usesVariables(node), shape: planShape(result) });
  return result;
}

/** The values of a plan's parameters with other variables; null where these would make another plan. */
export function reboundValues(
  reads: readonly ArgumentRead[],
  variables: Given,
): ReadonlyMap<Parameter, Parameter['$']> | null {
  const known = new Map<FieldNode, Given>();
  const values = new Map<Parameter, Parameter['$']>();
  for (const read of reads) {
    const again = read.varies ? readAgain(read, variables, known) : read.shape;
    if (again?.key !== read.shape.key) return null;
    for (const [index, parameter] of read.shape.parameters.entries())
      values.set(parameter, (again.parameters[index] as Parameter).$);
  }
  return equalities([...values.values()]) === equalities([...values.keys()].map(({ $ }) => $))
    ? values
    : null;
}

/** What is refused is planned anew, and so refused in words. */
function readAgain(
  { definition, node, reader }: ArgumentRead,
  variables: Given,
  known: Map<FieldNode, Given>,
): Shape | null {
  try {
    const given = known.get(node) ?? getArgumentValues(definition, node, variables);
    known.set(node, given);
    return planShape(reader(given));
  } catch {
    return null;
  }
}

/** Which values are equal: lists that are asked for twice with the same arguments are read once. */
function equalities(values: readonly Parameter['$'][]): string {
  const first = new Map<string, number>();
  return values
    .map((value, index) => {
      const text = JSON.stringify(value);
      const before = first.get(text) ?? index;
      first.set(text, before);
      return before;
    })
    .join();
}

const using = new WeakMap<FieldNode, boolean>();

function usesVariables(node: FieldNode): boolean {
  const known = using.get(node);
  if (known !== undefined) return known;
  let found = false;
  for (const argument of node.arguments ?? [])
    visit(argument, { [Kind.VARIABLE]: () => void (found = true) });
  using.set(node, found);
  return found;
}
