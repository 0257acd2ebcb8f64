import type { CategoryFamily, VictimTableKind } from '../model/generated/enums.js';

/** What an importer hands in of victims: counts, never rows. Nothing of it is stored before it has been suppressed. */
export interface VictimCounts {
  readonly tables: readonly CountedTable[];
  readonly limits: VictimLimits;
}

/** Cells below either are not published (domain.md section 6). */
export interface VictimLimits {
  readonly victims: number;
  readonly officers: number;
}

/** The limits of a load that sets none. */
export const USUAL_LIMITS: VictimLimits = Object.freeze({ victims: 10, officers: 5 });

/** One table as it was counted. */
export interface CountedTable {
  readonly kind: VictimTableKind;
  /**
   * For each axis all labels that there are, whether or not anybody was counted under them: a label that only appears
   * where there is somebody tells that there is somebody.
   */
  readonly axes: readonly (readonly string[])[];
  /** What is missing is nobody. Of sums the officers may be left out: then they are as few as they can be. */
  readonly cells: readonly CountedCell[];
}

export interface CountedCell {
  /** A label for each axis; null for all of them together. */
  readonly labels: readonly (string | null)[];
  readonly victims: number;
  /** Different officers who are accused in the matters of these victims. */
  readonly officers: number;
}

/** The axes of each table, by the fields in which its cells show them. There are no other tables. */
export const VICTIM_AXES: Readonly<Record<VictimTableKind, readonly string[]>> = Object.freeze({
  BY_SEX_AND_AGE: ['sex', 'ageBand'],
  BY_RACE: ['race'],
  BY_YEARS: ['years'],
  BY_FAMILY: ['family'],
});

/** All families, as the axis of the table by family. */
export const FAMILIES: readonly CategoryFamily[] = Object.freeze([
  'DELIVERY_OF_DUTIES',
  'POWERS_AND_FORCE',
  'PROPERTY',
  'INFORMATION',
  'VEHICLES',
  'DISCRIMINATION',
  'ABUSE_OF_POSITION',
  'INDIVIDUAL_BEHAVIOUR',
  'SEXUAL_CONDUCT',
  'DISCREDITABLE_CONDUCT',
  'OTHER',
]);
