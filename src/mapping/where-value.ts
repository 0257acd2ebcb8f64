import type { PropertyField, ValueField } from '../model/graph-model.js';
import { partProperty } from '../model/part-property.js';
import { all, type Condition } from './kleene.js';
import { FALSE, type Comparison, type Parameter, type Predicate, type Subject } from './plan.js';
import { joined } from './predicates.js';

type Given = Readonly<Record<string, unknown>>;

const NEGATED: Readonly<Record<Comparison, Comparison>> = {
  '=': '<>',
  '<>': '=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  IN: 'NOT IN',
  'NOT IN': 'IN',
  'STARTS WITH': 'NOT STARTS WITH',
  'NOT STARTS WITH': 'STARTS WITH',
};

const OPERATORS: Readonly<Record<string, Comparison>> = {
  eq: '=',
  in: 'IN',
  startsWith: 'STARTS WITH',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
};

/** The condition that a filter puts on a property of a record (`of: 'node'`) or of a relationship. */
export function propertyCondition(field: PropertyField, given: Given, of: Subject['of']): Condition {
  const subject: Subject = { of, property: field.property };
  return all(
    Object.entries(given).map(([operator, value]): Condition => {
      if (operator === 'stated') return stated(subject, value === true);
      if (operator === 'includes') return includes(subject, value as string);
      if (field.notStated && operator === 'eq' && value === 'NOT_STATED') return stated(subject, false);
      if (field.notStated && operator === 'in') return inWithNotStated(subject, value as readonly string[]);
      return comparison(subject, OPERATORS[operator] ?? '=', { $: value as string });
    }),
  );
}

/** The condition that a filter puts on a day or an interval. */
export function valueCondition(field: ValueField, presence: string, given: Given): Condition {
  const bound = (part: string): Subject => ({ of: 'node', property: partProperty(field.name, part) });
  return all(
    Object.entries(given).map(([operator, value]): Condition => {
      if (operator === 'possibly') return possibly(bound, value as Given);
      if (operator === 'stated') return stated(bound(presence), value === true);
      return surely(bound, operator, value);
    }),
  );
}

type Bound = (part: string) => Subject;

/** Holds when every way in which the vague bounds can fall passes; fails when none does. */
function surely(bound: Bound, operator: string, value: unknown): Condition {
  const day = { $: value as string };
  const [earliest, latest] = [bound('earliest'), bound('latest')];
  switch (operator) {
    case 'eq':
      return {
        holds: both(test(earliest, '=', day), test(latest, '=', day)),
        fails: either(test(latest, '<', day), test(earliest, '>', day)),
      };
    case 'lt':
      return { holds: test(latest, '<', day), fails: test(earliest, '>=', day) };
    case 'lte':
      return { holds: test(latest, '<=', day), fails: test(earliest, '>', day) };
    case 'gt':
      return { holds: test(earliest, '>', day), fails: test(latest, '<=', day) };
    case 'gte':
      return { holds: test(earliest, '>=', day), fails: test(latest, '<', day) };
    default:
      return range(bound, operator, value as { readonly from: string; readonly to: string });
  }
}

/** Overlap and containment of an interval with four bounds: the domain's rule 4. Both ends count as in it. */
function range(
  bound: Bound,
  operator: string,
  given: { readonly from: string; readonly to: string },
): Condition {
  const [from, to] = [{ $: given.from }, { $: given.to }];
  const overlaps = operator === 'overlaps';
  return overlaps
    ? {
        holds: both(test(bound('startLatest'), '<=', to), test(bound('endEarliest'), '>=', from)),
        fails: either(test(bound('startEarliest'), '>', to), test(bound('endLatest'), '<', from)),
      }
    : {
        holds: both(test(bound('startEarliest'), '>=', from), test(bound('endLatest'), '<=', to)),
        fails: either(test(bound('startLatest'), '<', from), test(bound('endEarliest'), '>', to)),
      };
}

/** Holds when some way in which the vague bounds can fall passes. Fails, as the strict filter does, when none does. */
function possibly(bound: Bound, given: Given): Condition {
  return all(
    Object.entries(given).map(([operator, value]) => {
      const { fails } = surely(bound, operator, value);
      return { holds: opposite(fails), fails };
    }),
  );
}

/** The opposite of a comparison or of an either-or of comparisons: unknown where these are unknown. */
function opposite(predicate: Predicate): Predicate {
  if (predicate.op === 'compare') return { ...predicate, by: NEGATED[predicate.by] };
  if (predicate.op === 'or') return joined('and', predicate.all.map(opposite));
  throw new Error(`No opposite of ${predicate.op}`);
}

function stated(subject: Subject, wanted: boolean): Condition {
  const [present, absent]: [Predicate, Predicate] = [
    { op: 'present', subject },
    { op: 'absent', subject },
  ];
  return wanted ? { holds: present, fails: absent } : { holds: absent, fails: present };
}

function includes(subject: Subject, value: string): Condition {
  const predicate = (negated: boolean): Predicate => ({
    op: 'includes',
    subject,
    value: { $: value },
    negated,
  });
  return { holds: predicate(false), fails: predicate(true) };
}

function inWithNotStated(subject: Subject, values: readonly string[]): Condition {
  const named = comparison(subject, 'IN', { $: values.filter((value) => value !== 'NOT_STATED') });
  if (!values.includes('NOT_STATED')) return named;
  return { holds: either({ op: 'absent', subject }, named.holds), fails: named.fails };
}

/** A comparison and its opposite. With an absent property both are null in Cypher: neither holds. */
function comparison(subject: Subject, by: Comparison, value: Parameter): Condition {
  if (by === 'IN' && (value.$ as readonly unknown[]).length === 0) {
    return { holds: FALSE, fails: { op: 'present', subject } };
  }
  return { holds: test(subject, by, value), fails: test(subject, NEGATED[by], value) };
}

function test(subject: Subject, by: Comparison, value: Parameter): Predicate {
  return { op: 'compare', subject, by, value };
}

function both(first: Predicate, second: Predicate): Predicate {
  return joined('and', [first, second]);
}

function either(first: Predicate, second: Predicate): Predicate {
  return joined('or', [first, second]);
}
