import type { Fault } from '../errors.js';
import type { Given, Pattern } from '../mapping/pattern.js';
import { TRUE, type Predicate } from '../mapping/plan.js';
import { exists, joined } from '../mapping/predicates.js';
import { oneOf } from './arguments.js';

/** Question 22: how long it took to refer a matter, and how it was investigated. The lag is worked out at load. */
export const referralLag: Pattern = {
  read(given) {
    const [kinds, modes] = [valuesOf(given, 'kinds'), valuesOf(given, 'modes')];
    const faults = [...kinds.faults, ...modes.faults];
    if (faults.length > 0) return faults;
    const investigated = exists(
      { by: 'step', step: { type: 'REFERRED_IN', direction: 'IN' } },
      exists(
        { by: 'step', step: { type: 'INVESTIGATED_IN', direction: 'OUT' } },
        among('mode', modes.values),
      ),
    );
    return {
      definition:
        'Referrals by the days from the report of the matter to the referral, at least and at most.' +
        (kinds.values ? ` Only ${kinds.values.join(', ')}.` : '') +
        (modes.values
          ? ` Only matters that were investigated in one of these ways: ${modes.values.join(', ')}.`
          : ''),
      counts: 'RECORD',
      needs: [
        'Investigation.mode',
        'Matter.received',
        'Matter.referrals',
        'Referral.kind',
        'Referral.referredOn',
      ],
      named: [],
      rows: {
        kind: 'records',
        equal: {},
        bounds: [],
        where: joined('and', [
          kinds.values ? among('kind', kinds.values) : TRUE,
          modes.values ? investigated : TRUE,
        ]),
        definite: TRUE,
        sort: { lag: 'ASC' },
      },
    };
  },
};

function valuesOf(
  given: Given,
  name: string,
): { readonly values: readonly string[] | null; readonly faults: readonly Fault[] } {
  const values = (given[name] ?? null) as readonly string[] | null;
  if (values?.length !== 0) return { values, faults: [] };
  const fault = { place: name, problem: 'It names none', remedy: 'Name one or more, or leave it out' };
  return { values, faults: [fault] };
}

/** Whether a property is one of the values. What is not stated has no property. */
function among(property: string, values: readonly string[] | null): Predicate {
  if (!values) return TRUE;
  const stated = values.filter((value) => value !== 'NOT_STATED');
  const absent: Predicate = { op: 'absent', subject: { of: 'node', property } };
  return joined('or', [
    ...(stated.length > 0 ? [oneOf(property, stated)] : []),
    ...(stated.length < values.length ? [absent] : []),
  ]);
}
