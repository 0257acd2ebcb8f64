/** How sure it is that something holds, given dates that may be vague (`enum Certainty`). */
export type Certainty = 'DEFINITE' | 'POSSIBLE';

/** What rests on two things is as sure as the weaker (domain.md section 3: "with the weaker certainty of the two"). */
export function weaker(one: Certainty, other: Certainty): Certainty {
  return one === 'DEFINITE' ? other : one;
}
