import type { AllegationStatus, FindingResult, FindingStatus } from 'conduct-graph-client';

/**
 * How something that was alleged is shown. OPEN is hollow, and says that nothing has been decided. The others are decided
 * and solid: one is as plain as the other, so that whoever was cleared is seen to be.
 */
export type Tone = 'open' | 'cleared' | 'proven' | 'ended';

/** The words of a status. */
export interface StatusWords {
  /** On the badge. */
  readonly label: string;
  /** What it means, in a sentence that nobody can mistake for another. */
  readonly sentence: string;
  /** How the words of the allegation begin. */
  readonly lead: string;
  readonly tone: Tone;
}

const ALLEGED = 'It is alleged';
const WAS_ALLEGED = 'It was alleged';

/** Every status of an allegation. Only one of them says that something was found. */
export const statusWords: Readonly<Record<AllegationStatus, StatusWords>> = {
  ALLEGED: {
    label: 'Alleged, not decided',
    sentence: 'Somebody says so. Nothing has been decided.',
    lead: ALLEGED,
    tone: 'open',
  },
  UNDER_INVESTIGATION: {
    label: 'Under investigation, not decided',
    sentence: 'It is being investigated. Nothing has been decided.',
    lead: ALLEGED,
    tone: 'open',
  },
  CASE_TO_ANSWER: {
    label: 'Case to answer, not decided',
    sentence: 'The authority determined that there is a case to answer. That is not a finding.',
    lead: ALLEGED,
    tone: 'open',
  },
  NO_CASE_TO_ANSWER: {
    label: 'No case to answer',
    sentence: 'The authority determined that there is no case to answer.',
    lead: WAS_ALLEGED,
    tone: 'cleared',
  },
  NOT_PROVEN: {
    label: 'Not proven',
    sentence: 'It was decided: not proven.',
    lead: WAS_ALLEGED,
    tone: 'cleared',
  },
  QUASHED: {
    label: 'Quashed',
    sentence: 'A finding on it was quashed, and no other has taken its place. It does not stand.',
    lead: WAS_ALLEGED,
    tone: 'cleared',
  },
  PROVEN: {
    label: 'Found proven',
    sentence: 'It was decided: proven, and the finding stands.',
    lead: 'Found proven',
    tone: 'proven',
  },
  CLOSED_WITHOUT_INVESTIGATION: {
    label: 'Closed without investigation',
    sentence: 'It was closed without an investigation. Nothing was found.',
    lead: WAS_ALLEGED,
    tone: 'ended',
  },
  WITHDRAWN: {
    label: 'Withdrawn',
    sentence: 'It was withdrawn. Nothing was found.',
    lead: WAS_ALLEGED,
    tone: 'ended',
  },
  NOT_STATED: {
    label: 'Alleged, outcome not stated',
    sentence: 'No source says where it stands. Nothing is known to have been found.',
    lead: ALLEGED,
    tone: 'open',
  },
};

/** What a hearing found at the time, which an appeal may have undone since. */
export const resultWords: Readonly<Record<FindingResult, string>> = {
  PROVEN: 'Found proven',
  NOT_PROVEN: 'Found not proven',
  WITHDRAWN: 'Proceedings withdrawn before a finding',
  NOT_STATED: 'What was found is not stated',
};

/** Where a finding stands now. */
export const findingWords: Readonly<Record<FindingStatus, { readonly label: string; readonly tone: Tone }>> =
  {
    PROVEN: { label: 'Found proven; it stands', tone: 'proven' },
    NOT_PROVEN: { label: 'Found not proven; it stands', tone: 'cleared' },
    QUASHED: { label: 'Quashed on appeal; it does not stand', tone: 'cleared' },
    VARIED: { label: 'Varied on appeal; another finding stands in its place', tone: 'ended' },
    WITHDRAWN: { label: 'Withdrawn before a finding', tone: 'ended' },
    NOT_STATED: { label: 'Where the finding stands is not stated', tone: 'open' },
  };

/** Nobody is to be read as guilty by where an allegation stands in a list: by day, never by outcome. */
const counted: readonly AllegationStatus[] = [
  'NO_CASE_TO_ANSWER',
  'NOT_PROVEN',
  'QUASHED',
  'PROVEN',
  'ALLEGED',
  'UNDER_INVESTIGATION',
  'CASE_TO_ANSWER',
  'CLOSED_WITHOUT_INVESTIGATION',
  'WITHDRAWN',
  'NOT_STATED',
];

/** How many allegations stand where, each status by its own words: "2 not proven; 1 found proven". */
export function countedByStatus(countOf: (status: AllegationStatus) => number): string {
  return counted
    .map((status) => [status, countOf(status)] as const)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${count.toLocaleString('en-GB')} ${lower(statusWords[status].label)}`)
    .join('; ');
}

function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
