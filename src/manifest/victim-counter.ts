import { FAMILIES, USUAL_LIMITS, type CountedTable, type VictimCounts } from '../derived/victim-counts.js';
import type { VictimTableKind } from '../model/generated/enums.js';
import { codeOf } from './code.js';
import { columnOf, type Compiling } from './compiling.js';
import type { Fates } from './fates.js';
import { foundAmong, notThere } from './make-record.js';
import { fileOf } from './manifest-work.js';
import type { Manifest, Row } from './manifest.js';
import type { Records } from './records.js';
import { referenceOf } from './reference.js';
import { accusedByMatter, yearsBand, type MatterOfVictims } from './matter-of-victims.js';

/** Counts the rows of victims, of which none is kept. */
export interface VictimCounter {
  readonly file: string;
  readonly row: (row: Row, records: Records, fates: Fates) => void;
  counts(records: Records): VictimCounts;
}

/** Every band of age that a table has. Coarse, so that no row of somebody's age can be found again. */
const AGES = ['Under 18', '18 to 29', '30 to 49', '50 and over'];
const NOT_RECORDED = 'Not recorded';

/** How a manifest counts victims; null where it does not. */
export function victimCounter(
  manifest: Manifest,
  making: Pick<Compiling, 'faults' | 'tables' | 'unknownCodes'>,
): VictimCounter | null {
  const written = manifest.written.victims;
  const file = written && fileOf(written.from, ['victims', 'from'], manifest, making);
  if (!file) return null;
  const compiling = { ...making, manifest, file };
  const matter = referenceOf(written.matter, ['victims', 'matter'], compiling);
  const coded = (axis: 'sex' | 'race') => {
    const { column, list } = written[axis];
    const at = columnOf(column, ['victims', axis, 'column'], compiling);
    const code = codeOf((cells) => cells[at] || undefined, list, ['victims', axis], compiling);
    const labels = new Set(Object.values(manifest.written.codes?.[list]?.values ?? {}).map(String));
    return { read: code.ours, labels: [...labels, NOT_RECORDED] };
  };
  const [sex, race] = [coded('sex'), coded('race')];
  const age = columnOf(written.age, ['victims', 'age'], compiling);
  const people: {
    readonly matter: string;
    readonly sex: string;
    readonly age: string;
    readonly race: string;
  }[] = [];
  return {
    file: file.name,
    row({ cells, number }, records, fates) {
      const named = matter(cells);
      const found = foundAmong(named, records);
      if (!found) {
        fates.refused(file.name, number, notThere(named));
        return;
      }
      const label = (value: unknown) => (typeof value === 'string' ? value : NOT_RECORDED);
      people.push({
        matter: found.id,
        sex: label(sex.read(cells)),
        age: ageBand(cells[age]),
        race: label(race.read(cells)),
      });
      fates.loaded(file.name);
    },
    counts(records) {
      const matters = accusedByMatter(records, new Set(people.map((one) => one.matter)));
      const years = [...new Set([...matters.values()].map((one) => one.years))].sort();
      const of = (id: string) => matters.get(id) ?? { officers: [], families: [], years: yearsBand(null) };
      const table = (
        kind: VictimTableKind,
        axes: readonly (readonly string[])[],
        labels: (person: (typeof people)[number], about: MatterOfVictims) => readonly (readonly string[])[],
      ) =>
        counted(
          kind,
          axes,
          people.map((one) => [labels(one, of(one.matter)), of(one.matter).officers] as const),
        );
      return {
        limits: written.limits ?? USUAL_LIMITS,
        tables: [
          table('BY_SEX_AND_AGE', [sex.labels, [...AGES, NOT_RECORDED]], (one) => [[one.sex, one.age]]),
          table('BY_RACE', [race.labels], (one) => [[one.race]]),
          table('BY_YEARS', [years], (_, about) => [[about.years]]),
          table('BY_FAMILY', [FAMILIES], (_, about) => about.families.map((family) => [family])),
        ],
      };
    },
  };
}

function ageBand(cell: unknown): string {
  const years = typeof cell === 'string' && /^\d+$/.test(cell) ? Number(cell) : null;
  // Ages of 0 and of more than a hundred years are what was typed for "not known".
  if (years === null || years < 1 || years > 110) return NOT_RECORDED;
  return AGES[years < 18 ? 0 : years < 30 ? 1 : years < 50 ? 2 : 3] ?? NOT_RECORDED;
}

/** Victims and different officers of each cell. */
function counted(
  kind: VictimTableKind,
  axes: readonly (readonly string[])[],
  people: readonly (readonly [readonly (readonly string[])[], readonly string[]])[],
): CountedTable {
  const cells = new Map<string, { labels: readonly string[]; victims: number; officers: Set<string> }>();
  for (const [all, officers] of people) {
    for (const labels of all) {
      const key = labels.join('|');
      const cell = cells.get(key) ?? { labels, victims: 0, officers: new Set<string>() };
      cell.victims += 1;
      for (const officer of officers) cell.officers.add(officer);
      cells.set(key, cell);
    }
  }
  return {
    kind,
    axes,
    cells: [...cells.values()].map(({ labels, victims, officers }) => ({
      labels,
      victims,
      officers: officers.size,
    })),
  };
}
