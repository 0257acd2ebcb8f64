import { expect, test } from '@jest/globals';
import { pairsLibrary, short } from './pairs-library.js';

const ask = await pairsLibrary();

interface Row {
  readonly before: { readonly id: string };
  readonly intervention: string;
  readonly certainty: string;
}

async function rows(given = ''): Promise<readonly string[]> {
  const query = `{ escalationAfterIntervention(PAIRS, first: 100${given}) {
    totalCount nodes { before { id } intervention certainty }
  } }`;
  const { nodes } = (await ask(query))['escalationAfterIntervention'] as { readonly nodes: readonly Row[] };
  return nodes.map((one) => [short(one.before.id), one.intervention, one.certainty].join(' ')).sort();
}

test('only what ended before, and only gross misconduct that was found and stands', async () => {
  expect(await rows()).toEqual([
    // Ordered by a hearing of the day before.
    'reflectedb-one REFLECTIVE_PRACTICE DEFINITE',
    // It ended the day before this one, and on the day of the other allegation, which is not before.
    'trainedb-one FURTHER_TRAINING DEFINITE',
    // Of its end no source says anything; it had begun before.
    'unendedb-one NO_FURTHER_ACTION DEFINITE',
    // It ended in the month in which the new conduct began.
    'vagueendb-one REFLECTIVE_PRACTICE POSSIBLE',
  ]);
});

test('by what it ended in, by likeness, and by certainty', async () => {
  expect(await rows(', interventions: [NO_FURTHER_ACTION, FURTHER_TRAINING], certainty: DEFINITE')).toEqual([
    'trainedb-one FURTHER_TRAINING DEFINITE',
    'unendedb-one NO_FURTHER_ACTION DEFINITE',
  ]);
  expect(await rows(', similar: [SAME_CODE]')).toEqual(['trainedb-one FURTHER_TRAINING DEFINITE']);
});

test('an officer is one of whom it is certain, or not stated: never "no" for want of a source', async () => {
  const query = `{ officers(where: { escalation: { eq: YES }, dataSet: { id: { eq: "dataset/pairs" } } }) { nodes { id } }
    unknown: officer(id: "officer/pairs-vagueend") { escalation }
    assessed: officer(id: "officer/pairs-assessed") { escalation } }`;
  const answer = await ask(query);
  const { nodes } = answer['officers'] as { readonly nodes: readonly { readonly id: string }[] };
  expect(nodes.map(({ id }) => short(id)).sort()).toEqual(['reflected', 'trained', 'unended']);
  expect(answer['unknown']).toEqual({ escalation: 'NOT_STATED' });
  expect(answer['assessed']).toEqual({ escalation: 'NOT_STATED' });
});

test('an empty list of interventions is refused by name', async () => {
  const query =
    '{ escalationAfterIntervention(PAIRS, interventions: [], minimumSources: 21) { totalCount } }';
  await expect(ask(query)).rejects.toThrow(
    /minimumSources:\)[^]*from 1 to 20[^]*interventions:\): It is empty/,
  );
});
