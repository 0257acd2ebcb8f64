import { endSteps } from '../model/end-path.js';
import { orderProperties } from '../model/graph-indexes.js';
import type { EndField, Field, GraphModel, LinkField, LinksField, ManyField } from '../model/graph-model.js';
import { commonFields } from '../model/where-types.js';
import { all, any, not, type Condition } from './kleene.js';
import { TRUE, type Predicate, type Reach } from './plan.js';
import { counted, exists, joined, unless } from './predicates.js';
import { propertyCondition, valueCondition } from './where-value.js';

type Given = Readonly<Record<string, unknown>>;

/** The property that names the lists of a record that are known to be whole. */
export const COMPLETE = 'complete';

const ID: Field = {
  kind: 'property',
  name: 'id',
  coordinate: 'Node.id',
  property: 'id',
  type: 'ID',
  isEnum: false,
  list: false,
  nonNull: true,
  notStated: false,
  searched: false,
  derived: false,
  ours: true,
  optional: false,
  filter: true,
};

/** The condition that a `where` puts on records of a type. Everything in it must hold. */
export function whereCondition(type: string, where: Given, model: GraphModel): Condition {
  const node = model.nodes.get(type);
  const fields = node?.fields ?? new Map(commonFields(type, model).map((field) => [field.name, field]));
  return groupCondition(new Map([...fields, ['id', ID]]), where, model);
}

function groupCondition(
  fields: ReadonlyMap<string, Field | LinkField>,
  where: Given,
  model: GraphModel,
): Condition {
  const group = (given: unknown) => groupCondition(fields, given as Given, model);
  return all(
    Object.entries(where).map(([name, given]): Condition => {
      if (name === 'AND') return all((given as readonly Given[]).map(group));
      if (name === 'OR') return any((given as readonly Given[]).map(group));
      if (name === 'NOT') return not(group(given));
      const field = fields.get(name);
      if (!field) throw new Error(`No field ${name} to filter by`);
      return fieldCondition(field, given as Given, model);
    }),
  );
}

function fieldCondition(field: Field | LinkField, given: Given, model: GraphModel): Condition {
  switch (field.kind) {
    case 'property':
      return propertyCondition(
        field,
        given,
        model.links.has(field.coordinate.split('.')[0] ?? '') ? 'link' : 'node',
      );
    case 'valued':
      return valueCondition(field, model.values.get(field.value)?.presence ?? [], given);
    case 'one':
      return throughOne({ by: 'step', step: field.step }, whereCondition(field.target, given, model));
    case 'reference':
      return throughOne(
        { by: 'reference', label: field.target, property: field.property },
        whereCondition(field.target, given, model),
      );
    case 'many':
      return listCondition(field.name, membersOf(field, model), given, (inner) =>
        whereCondition(field.target, inner, model),
      );
    case 'links':
      return listCondition(
        field.name,
        { reach: { by: 'step', step: field.step }, keyed: TRUE },
        given,
        (inner) => linkCondition(field, inner, model),
      );
    case 'viewed':
      return groupCondition(model.views.get(field.view)?.fields ?? new Map(), given, model);
    case 'end':
      return throughPath(field, given, model);
    case 'computed':
      throw new Error(`${field.coordinate} is no filter`);
  }
}

/** How a list is reached: by agreement, by its hub where it has one, else along its relationship. */
export function reachOf(field: ManyField): Reach {
  if (field.matching.length > 0) return { by: 'match', label: field.target, agreements: field.matching };
  if (field.hub) return { by: 'hub', label: field.target, property: field.hub.property };
  if (!field.step) throw new Error(`${field.coordinate} follows nothing`);
  return { by: 'step', step: field.step };
}

/** How a filter reaches the members of a list. */
interface Members {
  readonly reach: Reach;
  /** What every member meets: the index of a hub is used only where each of its properties has a predicate. */
  readonly keyed: Predicate;
}

function membersOf(field: ManyField, model: GraphModel): Members {
  const [order] = field.hub ? (model.nodes.get(field.target)?.orders ?? []) : [];
  const keyed = (order ? orderProperties(order) : []).map((property): Predicate => ({
    op: 'present',
    subject: { of: 'node', property },
  }));
  return { reach: reachOf(field), keyed: joined('and', keyed) };
}

function linkCondition(field: LinksField, given: Given, model: GraphModel): Condition {
  return groupCondition(model.links.get(field.link)?.fields ?? new Map(), given, model);
}

/** A record that is not there makes a condition on it unknown. */
function throughOne(reach: Reach, inner: Condition): Condition {
  return {
    holds: exists(reach, inner.holds),
    fails: exists(reach, inner.fails),
  };
}

function throughPath(field: EndField, given: Given, model: GraphModel): Condition {
  const inner = whereCondition(field.target, given, model);
  const link = model.links.get(field.coordinate.split('.')[0] ?? '');
  const steps = link ? endSteps(link, field.path, model) : [];
  return steps.reduceRight((condition, step) => throughOne({ by: 'step', step }, condition), inner);
}

/**
 * Quantifiers over a list. What is not known to be whole may have further members, so `none`, `all` and `single` hold
 * only of lists that are known to be whole, and `some` fails only of these.
 */
function listCondition(
  name: string,
  { reach, keyed }: Members,
  given: Given,
  read: (inner: Given) => Condition,
): Condition {
  const whole: Predicate = {
    op: 'includes',
    subject: { of: 'node', property: COMPLETE },
    value: { $: name },
    negated: false,
  };
  const one = (where: Predicate): Predicate => exists(reach, joined('and', [keyed, where]));
  const noneBut = (where: Predicate): Predicate => joined('and', [whole, unless(one(unless(where)))]);
  return all(
    Object.entries(given).map(([quantifier, value]): Condition => {
      if (quantifier === 'stated') {
        const stated = joined('or', [one(TRUE), whole]);
        const condition: Condition = { holds: stated, fails: unless(stated) };
        return value === true ? condition : not(condition);
      }
      const inner = read(value as Given);
      const some: Condition = { holds: one(inner.holds), fails: noneBut(inner.fails) };
      if (quantifier === 'some') return some;
      if (quantifier === 'none') return not(some);
      if (quantifier === 'all') return { holds: noneBut(inner.holds), fails: one(inner.fails) };
      const number = (where: Predicate, by: '=' | '>=', most: 1 | 2): Predicate =>
        counted(reach, joined('and', [keyed, where]), by, most);
      // Exactly one holds and all others fail; it fails when two hold, or when all of a whole list fail.
      return {
        holds: joined('and', [whole, one(inner.holds), number(unless(inner.fails), '=', 1)]),
        fails: joined('or', [number(inner.holds, '>=', 2), noneBut(inner.fails)]),
      };
    }),
  );
}
