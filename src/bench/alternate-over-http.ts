import { alternate, type Medians } from './alternate.js';
import { timesOf, type Body } from './requests.js';
import type { Side } from './sides.js';

/** What is posted, and to whom. */
export interface Post {
  readonly side: Side;
  readonly body: Body;
}

/** Times two posts in turn. */
export function alternateOverHttp(ours: Post, against: Post, forMs: number): Promise<Medians> {
  const turn =
    ({ side, body }: Post) =>
    (amount: number) =>
      timesOf(side, body, amount);
  return alternate(turn(ours), turn(against), forMs);
}
