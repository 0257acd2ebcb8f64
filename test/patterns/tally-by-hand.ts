import type { Placed, Sure } from './naive-facts.js';

/** The numbers of a unit or a command, as they are selected. */
export const NUMBERS = `matters possibleMatters allegations possibleAllegations officers possibleOfficers repeatOfficers
  repeatMatters possibleRepeatMatters`;

/** An allegation that counts, and how surely. */
export interface One {
  readonly placed: Placed;
  readonly certainty: Sure;
}

/** Each number by looking at every allegation again. */
export function numbersByHand(all: readonly One[]) {
  const sure = all.filter(({ certainty }) => certainty === 'DEFINITE');
  const distinct = (some: readonly One[], of: (one: Placed) => string | undefined) =>
    new Set(some.map(({ placed }) => of(placed)));
  const matter = ({ matter: { id } }: Placed) => id;
  const officer = ({ accused }: Placed) => accused?.id;
  const repeated = (some: readonly One[]) => {
    const officers = [...distinct(some, officer)].filter((id) => {
      const own = some.filter(({ placed }) => officer(placed) === id);
      return distinct(own, matter).size >= 2;
    });
    const theirs = some.filter(({ placed }) => officers.includes(officer(placed)));
    return { officers: officers.length, matters: distinct(theirs, matter).size };
  };
  return {
    matters: distinct(sure, matter).size,
    possibleMatters: distinct(all, matter).size - distinct(sure, matter).size,
    allegations: sure.length,
    possibleAllegations: all.length - sure.length,
    officers: distinct(sure, officer).size,
    possibleOfficers: distinct(all, officer).size - distinct(sure, officer).size,
    repeatOfficers: repeated(sure).officers,
    repeatMatters: repeated(sure).matters,
    possibleRepeatMatters: repeated(all).matters - repeated(sure).matters,
  };
}
