import type { NodeFact, PropertyValue, RelationshipFact } from '../model/facts.js';
import type { GraphModel, Step } from '../model/graph-model.js';
import type { Resolve } from './references.js';
import type { Written } from './written.js';

/** Where facts are gathered while a library is read. */
export interface Gathering {
  readonly nodes: NodeFact[];
  readonly relationships: RelationshipFact[];
  readonly resolve: Resolve;
  readonly model: GraphModel;
  /** What to call a record in a sentence: a name or a handle. */
  readonly names: ReadonlyMap<string, string>;
}

/** A relationship as the schema draws it, whichever end writes it. */
export function relate(
  step: Step,
  here: string,
  there: string,
  { relationships }: Gathering,
  properties: Record<string, PropertyValue> = {},
): void {
  const [from, to] = step.direction === 'OUT' ? [here, there] : [there, here];
  relationships.push({ type: step.type, from, to, properties });
}

/** Adds a record that hangs on another and is written with it. */
export function addNode(
  type: string,
  id: string,
  record: Written,
  properties: Record<string, PropertyValue>,
  { nodes }: Gathering,
): void {
  nodes.push({ id, type, owner: record.owner, properties });
}
