import type { Day } from 'conduct-graph-client';
import { durationWords, counted, inSentence, plainWords } from '../words/plain-words.js';
import { outcomeWords } from '../words/outcome-words.js';
import { resultWords } from '../words/status-words.js';
import { conductSteps, findingSteps } from './allegation-steps.js';
import { groupedSteps } from './grouped-steps.js';
import type { Matter } from './matter-view.js';

type Dated = Pick<Day, 'edtf' | 'earliest' | 'latest'>;

/** One step of a matter. */
export interface MatterEvent {
  readonly id: string;
  readonly on: Dated | null;
  /** Which track: one is not the other. */
  readonly track: 'conduct' | 'misconduct' | 'criminal' | 'public';
  readonly title: string;
  readonly detail?: string;
  /** A record that has a page. */
  readonly link?: string;
}

/** The steps of a matter by day. Of a vague day the earliest counts; steps without a day come last. */
export function matterEvents(matter: Matter): readonly MatterEvent[] {
  const all = [
    ...groupedSteps(matter.allegations.nodes.flatMap(conductSteps)),
    { id: 'received', on: matter.received, track: 'misconduct' as const, title: received(matter) },
    ...misconduct(matter),
    ...groupedSteps(matter.allegations.nodes.flatMap(findingSteps)),
    ...matter.criminalProceedings.nodes.flatMap(criminal),
    ...listed(matter),
    ...said(matter),
  ];
  return all.sort((a, b) => key(a).localeCompare(key(b)));
}

const LAST = '9999';

function key({ on }: MatterEvent): string {
  return on?.earliest ?? on?.latest ?? LAST;
}

function received({ receivedBy }: Matter): string {
  return receivedBy === null ? 'Reported or received' : `Received by the ${receivedBy}`;
}

function misconduct(matter: Matter): readonly MatterEvent[] {
  const track = 'misconduct' as const;
  return [
    ...matter.referrals.nodes.map(({ id, referredOn, kind, to }) => ({
      id,
      on: referredOn,
      track,
      title: `Referred to ${to ?? 'another body'}`,
      detail: `Kind of referral: ${inSentence(kind)}`,
    })),
    ...matter.investigations.nodes.flatMap(({ id, body, mode, began, ended, result }) => [
      {
        id,
        on: began,
        track,
        title: `Investigated by ${body ?? 'a body not stated'}`,
        detail: `Mode: ${inSentence(mode)}`,
      },
      ...(ended || result !== 'NOT_STATED'
        ? [
            {
              id: `${id} ended`,
              on: ended,
              track,
              title: 'Investigation ended',
              detail: `Result: ${inSentence(result)}`,
            },
          ]
        : []),
    ]),
    ...matter.allegations.nodes.flatMap(({ determinations }) =>
      determinations.nodes.map(({ id, determinedOn, caseToAnswer, authority }) => ({
        id,
        on: determinedOn,
        track,
        title: `Determined: ${caseToAnswer === 'YES' ? 'case to answer' : caseToAnswer === 'NO' ? 'no case to answer' : 'which is not stated'}`,
        detail: `${authority ?? 'Authority not stated'}. A determination is no finding.`,
      })),
    ),
    ...matter.hearings.nodes.map(({ id, kind, heldOn, heldWithin, occurrence }) => ({
      id,
      on: heldOn ?? heldWithin,
      track,
      title: `${plainWords(kind)}${occurrence === 'HAPPENED' ? '' : `, ${inSentence(occurrence)}`}`,
      detail: foundAt(matter, id),
      link: id,
    })),
    ...matter.appeals.nodes.map(({ id, kind, decidedOn, lodgedOn, result }) => ({
      id,
      on: decidedOn ?? lodgedOn,
      track,
      title: `Appeal: ${inSentence(kind)}`,
      detail: `Result: ${inSentence(result)}`,
    })),
    ...(matter.closed ? [{ id: 'closed', on: matter.closed, track, title: 'Matter closed' }] : []),
  ];
}

function foundAt({ allegations }: Matter, hearing: string): string {
  const found = allegations.nodes.flatMap(({ findings }) =>
    findings.nodes
      .filter((finding) => finding.hearing?.id === hearing)
      .map(({ result, status, outcome }) =>
        [
          resultWords[result],
          ...(outcome ? [outcomeWords(outcome)] : []),
          ...(status === result ? [] : [`since then: ${inSentence(status)}`]),
        ].join('; '),
      ),
  );
  return found.length === 0 ? 'No finding is stated.' : `${found.join('. ')}.`;
}

function criminal(proceeding: Matter['criminalProceedings']['nodes'][number]): readonly MatterEvent[] {
  const track = 'criminal' as const;
  const at = proceeding.court ? ` at ${proceeding.court.name}` : '';
  return [
    ...(proceeding.arrestedOn
      ? [
          {
            id: `${proceeding.id} arrest`,
            on: proceeding.arrestedOn,
            track,
            title: 'Arrested',
            detail: 'An arrest decides nothing.',
          },
        ]
      : []),
    ...(proceeding.began
      ? [{ id: `${proceeding.id} began`, on: proceeding.began, track, title: 'Criminal proceedings began' }]
      : []),
    ...proceeding.charges.map(({ id, offence, plea, verdict, pleadedOn, decidedOn }) => ({
      id,
      on: pleadedOn ?? decidedOn,
      track,
      title: `${offence}: plea ${inSentence(plea)}, verdict ${inSentence(verdict)}`,
      detail: proceeding.court?.name ?? 'Court not stated',
    })),
    ...proceeding.sentences.map((sentence) => ({
      id: sentence.id,
      on: sentence.sentencedOn,
      track,
      title: `Sentenced${at}: ${inSentence(sentence.kind)}`,
      detail: sentenceWords(sentence),
    })),
    ...proceeding.orders.map(({ id, kind, length, madeOn }) => ({
      id,
      on: madeOn,
      track,
      title: plainWords(kind),
      ...(length !== null && { detail: durationWords(length) }),
    })),
  ];
}

function sentenceWords({
  term,
  suspendedFor,
  unpaidWorkHours,
  finePounds,
  compensationPounds,
}: Matter['criminalProceedings']['nodes'][number]['sentences'][number]): string {
  return [
    ...(term === null ? [] : [durationWords(term)]),
    ...(suspendedFor === null ? [] : [`suspended for ${durationWords(suspendedFor)}`]),
    ...(unpaidWorkHours === null ? [] : [`${counted(unpaidWorkHours, 'hour')} of unpaid work`]),
    ...(finePounds === null ? [] : [`fine of £${finePounds}`]),
    ...(compensationPounds === null ? [] : [`compensation of £${compensationPounds}`]),
  ].join('; ');
}

function listed({ listEntries }: Matter): readonly MatterEvent[] {
  return listEntries.nodes.map(({ id, list, occurrence, enteredOn }) => ({
    id,
    on: enteredOn,
    track: 'misconduct' as const,
    title: `${plainWords(list)} list of the College of Policing: ${occurrence === 'HAPPENED' ? 'entered' : inSentence(occurrence)}`,
  }));
}

function said({ statements }: Matter): readonly MatterEvent[] {
  return statements.nodes.map(({ id, words, speaker, spokeFor, saidOn }) => ({
    id,
    on: saidOn,
    track: 'public' as const,
    title: `${speaker?.name ?? 'Somebody'}${spokeFor ? `, for ${spokeFor.name}` : ''}, in public`,
    detail: `“${words}”`,
  }));
}
