import type { Chance } from './chance.js';
import { rowOf, type GeneratedRow } from './columns.js';
import type { Planter } from './edge-cases.js';
import type { Force } from './force.js';
import { inventedWord } from './invented-name.js';

/** The unit in which recruits are trained, as the real one is numbered. */
const TRAINING = 44;

/** The number of a unit by its place; the first is where recruits are trained. */
export function unitNumber(place: number): number {
  if (place === 0) return TRAINING;
  return place < TRAINING ? place : place + 1;
}

/** Whether the reference of units has it. */
export function isInReference(place: number): boolean {
  return place % 12 !== 11;
}

/** A unit that somebody is posted to, other than where recruits are trained: most serve in the first tenth. */
export function drawUnit({ units }: Force, chance: Chance): number {
  return 1 + (chance.happens(600) ? chance.whole(0, Math.floor(units / 10)) : chance.early(units - 1));
}

/** The reference of units. Some have two rows, some have a name in one list only, and some are missing. */
export function unitRows({ seed, units }: Force, { note }: Planter): readonly GeneratedRow[] {
  return Array.from({ length: units }, (_, place) => place)
    .filter(isInReference)
    .flatMap((place) => {
      const number = unitNumber(place);
      const name =
        number <= 25
          ? `DISTRICT ${String(number).padStart(3, '0')}`
          : `${inventedWord(seed, number)} SECTION`;
      const [roster, list] = place % 9 === 4 ? ['', name] : [name, ''];
      const row = (first: string, second: string) =>
        rowOf('unit_reference.csv.gz', {
          current_unit: number,
          'current_unit_description (April 2017 roster)': first,
          'From PDF (May 2016)': second,
          'Status from PDF (May 2016)': place % 5 === 3 ? 'N' : 'Y',
        });
      if (place % 16 !== 5) return [row(roster, list)];
      note('unitsRenamed');
      return [row(roster, list), row('', `${inventedWord(seed, -number)} SECTION`)];
    });
}
