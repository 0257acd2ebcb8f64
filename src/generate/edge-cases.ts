/**
 * What is odd in real records and stands in every generated force, each after so many occasions on which it could be.
 * 0 where it comes up by itself and is only counted.
 */
const EVERY = {
  /** Rows of complaints that accuse nobody. */
  complaintsWithoutAccused: 0,
  /** Complaints that stand twice, with and without a C before the number. */
  complaintsUnderTwoNumbers: 2,
  /** Rows of allegations that stand twice because their complaint does. */
  accusedUnderTwoNumbers: 0,
  complaintsWithoutIncidentDay: 5000,
  /** Days that no calendar has, or that are long before everybody's time. */
  impossibleIncidentDays: 6000,
  incidentsAfterComplaint: 250,
  complaintsClosedBeforeFiled: 4800,
  complaintsOpen: 0,
  /** Matters of far more accused than any other. */
  veryLargeMatters: 45_000,
  /** Complaints that members of the force filed, without the orphans. */
  complaintsFiledByMembers: 0,
  orphanFilings: 60,
  orphanVictims: 40,
  orphanComplainants: 40,
  orphanWitnesses: 20,
  witnessRowsTwice: 18,
  /** Officers who investigate a complaint and are witnesses in it. */
  investigatorsAsWitnesses: 800,
  /** Rows of investigators who are officers. */
  investigatorRowsOfOfficers: 0,
  investigatorRowsTwice: 6,
  /** Civilian investigators who have a number in each of two releases. */
  investigatorsUnderTwoNumbers: 0,
  postingsAfterResignation: 12,
  /** Numbers of units in postings that the reference of units does not have. */
  unitsNotInReference: 0,
  /** Further rows of units that the reference has already. */
  unitsRenamed: 0,
  officersWithoutName: 1500,
  officersWithoutAppointment: 340,
  accusedWithCodeNotInReference: 900,
  accusedWithoutCode: 300,
  blankFindingsOpen: 0,
  blankFindingsClosed: 0,
  findingsDIS: 20_000,
  findingsNC: 5200,
  findingsNAF: 0,
  outcomesAsNumbers: 300,
};

/** An oddity by its name. */
export type EdgeCase = keyof typeof EVERY;

/** How often each oddity stands in a force. */
export type Planted = Readonly<Record<EdgeCase, number>>;

/** Decides where oddities stand, and counts them. */
export interface Planter {
  /** Whether it is to be on this occasion, which then counts. */
  readonly plant: (oddity: EdgeCase) => boolean;
  /** It came up by itself. */
  readonly note: (oddity: EdgeCase, times?: number) => void;
  readonly planted: () => Planted;
}

const NAMES = Object.keys(EVERY) as EdgeCase[];

/** Nothing is planted yet. Each oddity comes early once, so that a small force has all of them, and not all in one row. */
export function planter(): Planter {
  const counts = Object.fromEntries(NAMES.map((name) => [name, 0])) as Record<EdgeCase, number>;
  const occasions = { ...counts };
  const first = Object.fromEntries(
    NAMES.map((name, place) => [name, (place * 3 + 2) % Math.max(1, Math.min(EVERY[name], 60))]),
  ) as Record<EdgeCase, number>;
  return {
    plant(oddity) {
      const occasion = occasions[oddity]++;
      if (occasion % EVERY[oddity] !== first[oddity]) return false;
      counts[oddity] += 1;
      return true;
    },
    note(oddity, times = 1) {
      counts[oddity] += times;
    },
    planted: () => ({ ...counts }),
  };
}
