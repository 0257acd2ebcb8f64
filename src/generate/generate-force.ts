import { accusations } from './accusations.js';
import { accusedRows } from './accused-rows.js';
import { categoryRows } from './categories.js';
import { chanceOf } from './chance.js';
import type { GeneratedRow } from './columns.js';
import { makeComplaint } from './complaint.js';
import { dealMatters } from './deal-matters.js';
import { planter, type Planted } from './edge-cases.js';
import { makeForce } from './force.js';
import { inventedWord } from './invented-name.js';
import { investigatorsOf } from './investigators.js';
import { peopleRows } from './people.js';
import { serviceOf } from './service.js';
import { isInReference, unitRows } from './units.js';

/** Rows that belong together, and how far the work is. */
export interface Batch {
  readonly what: 'Officers' | 'Allegations';
  readonly rows: readonly GeneratedRow[];
  readonly done: number;
  readonly of: number;
}

/**
 * All rows of a fictional force, in an order that follows from the number of officers and the seed alone. Of each officer
 * and allegation a few bytes are kept; rows are let go of as they are taken.
 * @returns after the last row, what oddities the rows hold
 */
export function* generateForce(officers: number, seed: number): Generator<Batch, Planted> {
  const force = makeForce(officers, seed);
  const oddities = planter();
  const cards = accusations(force);
  const usedUnits = new Set<number>();
  yield { what: 'Officers', rows: [...unitRows(force, oddities), ...categoryRows()], done: 0, of: officers };
  for (let officer = 0; officer < officers; officer += 1) {
    const { rows, stays } = serviceOf(officer, force, oddities);
    cards.add(officer, stays);
    for (const { unit } of stays) usedUnits.add(unit);
    yield { what: 'Officers', rows, done: officer + 1, of: officers };
  }
  oddities.note('unitsNotInReference', [...usedUnits].filter((unit) => !isInReference(unit)).length);
  const investigators = investigatorsOf(force, oddities);
  const sorted = cards.sorted();
  const chance = chanceOf(seed, -3);
  const town = `${inventedWord(seed, 1)}VALE`;
  let [number, dealt] = [100_000, 0];
  for (const { month, accused, bystanders } of dealMatters(sorted, force, oddities)) {
    number += 1;
    dealt += accused.length;
    const complaint = makeComplaint(month, number, { chance, planter: oddities, town });
    if (accused.length === 0) oddities.note('complaintsWithoutAccused', complaint.rows.length);
    const investigated = investigators.of(complaint, accused, chance);
    const known = { bystanders, investigators: investigated.officers };
    yield {
      what: 'Allegations',
      rows: [
        ...complaint.rows,
        ...accusedRows(complaint, accused, force, chance, oddities),
        ...investigated.rows,
        ...peopleRows(complaint, known, force, chance, oddities),
      ],
      done: dealt,
      of: sorted.length,
    };
  }
  oddities.note('investigatorsUnderTwoNumbers', investigators.underTwoNumbers());
  return oddities.planted();
}
