import type { Parameter } from './plan.js';

/** The rules of computed fields, by name: handed in, since the mapping knows nothing of the domain. */
export type Rules = Readonly<
  Record<string, (values: readonly unknown[], given: Readonly<Record<string, unknown>>) => unknown>
>;

/** The node type of a record that can be of several. */
export const TYPE = Symbol('type');

/** What hydration is done with. */
export interface Hydration {
  /** The node type that an id's prefix stands for. */
  readonly typeOfPrefix: ReadonlyMap<string, string>;
  readonly rules: Rules;
  /** The values of parameters, where they are not those that the plan was made with. */
  readonly parameterValue?: (parameter: Parameter) => Parameter['$'];
}
