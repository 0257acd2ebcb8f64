import { readSchema } from '../../src/cli/read-schema.js';
import { USUAL_LIMITS, type CountedCell, type VictimCounts } from '../../src/derived/victim-counts.js';
import type { Release } from '../../src/ingest/ingest-release.js';
import { readLibraryFolder } from '../../src/ingest/library-folder.js';
import { readLibrary } from '../../src/ingest/library.js';

const model = readSchema();
const FOLDER = 'test/patterns/stories/releases';
const RELEASED = { first: '2019-06-30', second: '2020-06-30' } as const;

/** Numbers of victims by sex, then by band of age. */
export type BySexAndAge = Readonly<Record<string, Readonly<Record<string, number>>>>;

const NUMBERS: BySexAndAge = {
  Female: { 'Under 18': 4, '18 to 29': 61, '30 and over': 52 },
  Male: { 'Under 18': 12, '18 to 29': 33, '30 and over': 41 },
};

/** Counts as an importer hands them in: by sex and age as given, and by race with one small number. */
export function victimCounts(
  bySexAndAge: BySexAndAge = NUMBERS,
  races: Readonly<Record<string, number>> = {},
): VictimCounts {
  const sexes = Object.keys(bySexAndAge);
  const ages = Object.keys(bySexAndAge[sexes[0] ?? ''] ?? {});
  const cell = (labels: readonly string[], victims: number): CountedCell => ({
    labels,
    victims,
    officers: Math.min(victims, 9),
  });
  const byRace = { Black: 7, White: 150, 'Not recorded': 46, ...races };
  return {
    limits: USUAL_LIMITS,
    tables: [
      {
        kind: 'BY_SEX_AND_AGE',
        axes: [sexes, ages],
        cells: sexes.flatMap((sex) => ages.map((age) => cell([sex, age], bySexAndAge[sex]?.[age] ?? 0))),
      },
      {
        kind: 'BY_RACE',
        axes: [Object.keys(byRace)],
        cells: Object.entries(byRace).map(([race, victims]) => cell([race], victims)),
      },
    ],
  };
}

/** A release of the fictional import, as an importer hands it in. */
export function importedRelease(
  which: 'first' | 'second',
  {
    victims = victimCounts(),
    overlaps = [],
  }: Partial<Pick<Release, 'victims'>> & { readonly overlaps?: readonly string[] } = {},
): Release {
  const { texts, faults } = readLibraryFolder(`${FOLDER}/${which}`);
  const { dataSet, release, facts } = readLibrary(texts, model, faults);
  const released = {
    kind: 'IMPORT',
    releasedOnEdtf: RELEASED[which],
    releasedOnEarliest: RELEASED[which],
    releasedOnLatest: RELEASED[which],
    overlaps,
  };
  const nodes = facts.nodes.map((node) =>
    node.type === 'DataSet' ? { ...node, properties: { ...node.properties, ...released } } : node,
  );
  return { dataSet, release, facts: { ...facts, nodes }, victims };
}
