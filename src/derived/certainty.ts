import type { Certainty } from '../model/generated/enums.js';

/** What rests on two things is as sure as the weaker (domain.md section 3: "with the weaker certainty of the two"). */
export function weaker(one: Certainty, other: Certainty): Certainty {
  return one === 'DEFINITE' ? other : one;
}
