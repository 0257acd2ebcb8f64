import fc from 'fast-check'; // generates, and shrinks what fails to the smallest case that still does
import type { Facts, NodeFact } from '../../src/model/facts.js';
import type { Agreement, GraphModel } from '../../src/model/graph-model.js';
import { choices, type Choices } from './choices.js';
import { completeFacts } from '../complete-facts.js';
import { graphDraft, type Draft } from './graph-draft.js';
import { DAYS } from './words.js';

/** The numbers that a random graph is made from. */
export interface GraphNumbers {
  /** Which types it is about, what is merged, what is removed. */
  readonly about: readonly number[];
  /** One record each: what it states, and what it is joined to. */
  readonly nodes: readonly (readonly [readonly number[], readonly number[]])[];
}

/** Types that most questions are about, so that more graphs have them than others. */
const OFTEN = [
  'Officer',
  'Allegation',
  'Matter',
  'Posting',
  'Unit',
  'Finding',
  'Citation',
  'Hearing',
  'Victim',
];

const number = fc.nat({ max: 0xffff });
/** Nearly always full; fast-check tries the empty list, which is the simplest record, before anything else. */
const numbers = (length: number) =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.constant<number[]>([]) },
    { weight: 30, arbitrary: fc.array(number, { minLength: length, maxLength: length }) },
  );

export const graphNumbers: fc.Arbitrary<GraphNumbers> = fc.noBias(
  fc.record({
    about: numbers(60),
    nodes: fc.array(fc.tuple(numbers(40), numbers(40)), { maxLength: 44, size: 'max' }),
  }),
);

/** A graph of a handful of types that is valid by the model: 1 to about 60 records. */
export function randomGraph({ about, nodes }: GraphNumbers, model: GraphModel): Facts {
  const draft = graphDraft(model);
  const choose = choices(about);
  const all = [...model.nodes.keys()].filter((type) => type !== 'Removed');
  const focus = ['Officer', 'Allegation', ...choose.several(OFTEN, 4), ...choose.several(all, 3)];
  const made = nodes.map(([stated, joins]) => {
    const own = choices(stated);
    return { node: draft.create(own.pick(focus), own), joins };
  });
  for (const { node, joins } of made) draft.join(node, choices(joins));
  for (const node of draft.nodes) attribute(node, draft.nodes, model, choose);
  const gone = goneRecords(draft.nodes, model, choose);
  return completeFacts({ nodes: [...draft.nodes, ...gone], relationships: draft.relationships }, model);
}

/** Fills what no relationship fills: hubs, such as the allegations of a unit, and what records of a list agree on. */
function attribute(node: Draft, nodes: readonly Draft[], model: GraphModel, choose: Choices): void {
  const repeated = repeatedProperties(node.type, model);
  for (const parent of model.nodes.values()) {
    const parents = nodes.filter((one) => one.type === parent.name);
    for (const field of parent.fields.values()) {
      if (field.kind !== 'many' || field.target !== node.type) continue;
      const free = field.matching.filter(({ theirs }) => !repeated.has(theirs));
      agree(node, free, parents, choose);
      if (field.hub?.from !== null) continue;
      if (parents.length > 0 && choose.chance(70))
        node.properties[field.hub.property] = choose.pick(parents).id;
    }
  }
}

/** Properties of a type that repeat the end of a relationship, and so are not set by themselves. */
function repeatedProperties(type: string, model: GraphModel): ReadonlySet<string> {
  const fields = [...model.nodes.values()].flatMap((node) => [...node.fields.values()]);
  return new Set(
    fields.flatMap((field) =>
      field.kind === 'many' && field.target === type && field.hub && field.hub.from !== null
        ? [field.hub.property]
        : [],
    ),
  );
}

/** Gives a record what it must have in common with another to be in its list, though not always all of it. */
function agree(
  node: Draft,
  agreements: readonly Agreement[],
  parents: readonly Draft[],
  choose: Choices,
): void {
  if (agreements.length === 0 || parents.length === 0) return;
  const parent = choose.pick(parents);
  for (const { theirs, ours } of agreements) {
    const own = parent.properties[ours];
    const value = Array.isArray(own) ? (own[0] as string | undefined) : own;
    if (value !== undefined && choose.chance(80)) node.properties[theirs] = value;
  }
}

/** Tombstones, and ids that were merged into others, one of them perhaps into a record that was removed since. */
function goneRecords(nodes: readonly NodeFact[], model: GraphModel, choose: Choices): readonly NodeFact[] {
  const reasons = model.enums.get('RemovalReason') ?? [];
  const removed = choose.several(OFTEN, 2).map((type): NodeFact => {
    const id = `${model.nodes.get(type)?.prefix ?? ''}/gone-${type}`;
    const properties = { removedOn: choose.pick(DAYS), reason: choose.pick(reasons) };
    return { id, type: 'Removed', owner: id, properties };
  });
  const merged = choose.several([...nodes, ...removed], 3).map((into, index): NodeFact => {
    const id = `${into.id.slice(0, into.id.indexOf('/'))}/merged-${String(index)}`;
    return { id, type: '_Redirect', owner: id, properties: { into: into.id } };
  });
  return [...removed, ...merged];
}
