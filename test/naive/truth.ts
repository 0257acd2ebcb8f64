/** Kleene's three values; null is "not known". */
export type Truth = boolean | null;

/** False as soon as one is false, true when all are true. */
export function and(all: readonly Truth[]): Truth {
  if (all.includes(false)) return false;
  return all.includes(null) ? null : true;
}

export function or(all: readonly Truth[]): Truth {
  return not(and(all.map(not)));
}

export function not(one: Truth): Truth {
  return one === null ? null : !one;
}

/** What holds of every way in which something can be, of none, or of some only. */
export function overall(ways: readonly boolean[]): Truth {
  if (ways.every(Boolean)) return true;
  return ways.some(Boolean) ? null : false;
}

export type Quantifier = 'some' | 'none' | 'all' | 'single';

/**
 * A list that is not known to be whole may have one more member, of which nothing is known: that is all that
 * completeness means here.
 */
export function quantified(quantifier: Quantifier, members: readonly Truth[], whole: boolean): Truth {
  const all = whole ? members : [...members, null];
  switch (quantifier) {
    case 'some':
      return or(all);
    case 'none':
      return not(or(all));
    case 'all':
      return and(all);
    case 'single':
      return single(all);
  }
}

function single(all: readonly Truth[]): Truth {
  const holding = all.filter((one) => one === true).length;
  if (holding > 1) return false;
  return all.includes(null) ? null : holding === 1;
}
