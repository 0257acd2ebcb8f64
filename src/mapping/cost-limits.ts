import { ConductGraphError, faultLine, type Fault } from '../errors.js';

/** What one question may ask for at most. Refused before anything runs, with what to change. */
export interface CostLimits {
  /** Fields below one another, from the root on. */
  readonly depth: number;
  /** Fields in all, with every alias and fragment written out. */
  readonly fields: number;
  /** Root fields: each is a statement of its own. */
  readonly rootFields: number;
  /** Lists, counts, filters by list and single records in all: planning a statement takes 12 to 27 ms for each. */
  readonly subqueries: number;
  /** Records that can be read: a list multiplies what is below it. */
  readonly records: number;
}

/** A short list has no page. So many are counted for it: few records have more. */
export const ASSUMED_SIZE = 5;

/** A question that asks for more than one question may. */
export function tooComplex(fault: Fault, found: number, limit: number): ConductGraphError {
  return new ConductGraphError('TOO_COMPLEX', faultLine(fault), { faults: [fault], found, limit });
}
