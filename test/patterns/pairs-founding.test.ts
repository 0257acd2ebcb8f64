import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { patternDatabase } from './pattern-database.js';

const ask = askOn(await patternDatabase());

test('questions 12 to 14 say yes for Bashar, with months as bounds, and of Ali that it is not stated', async () => {
  const gap = 'interval { minMonths maxMonths }';
  const query = `{
    priorSimilarInvestigations { nodes { before { accused { name } } similar similarWithInferred earlierStatus ${gap} } }
    priorSimilarMatters { nodes { officer { name } because matter { id } certainty similar ${gap} } }
    escalationAfterIntervention {
      nodes { officer { name } certainty intervention similar finding { severity } ${gap} }
      restsOn { definite notStated { fact records of } }
    }
    officers(where: { allegations: { stated: true }, dataSet: { id: { eq: "dataset/met" } } }) { nodes { name escalation } }
  }`;
  const interval = { minMonths: 15, maxMonths: 27.9 };
  const bashar = { name: 'Ashley Bashar' };
  expect(await ask(query)).toEqual({
    priorSimilarInvestigations: {
      nodes: [
        {
          before: { accused: bashar },
          similar: 'STATED',
          similarWithInferred: 'STATED',
          earlierStatus: 'ALL',
          interval,
        },
      ],
    },
    priorSimilarMatters: {
      nodes: [
        {
          officer: bashar,
          because: 'INVESTIGATION_BEGAN',
          matter: { id: 'matter/met-0t3btx' },
          certainty: 'DEFINITE',
          similar: 'STATED',
          interval,
        },
      ],
    },
    escalationAfterIntervention: {
      nodes: [
        {
          officer: bashar,
          certainty: 'DEFINITE',
          intervention: 'FURTHER_TRAINING',
          similar: 'STATED',
          finding: { severity: 'GROSS_MISCONDUCT' },
          interval,
        },
      ],
      restsOn: {
        definite: 1,
        notStated: [
          { fact: 'Allegation.conduct', records: 1, of: 3 },
          { fact: 'Investigation.began', records: 2, of: 3 },
          { fact: 'Investigation.ended', records: 3, of: 3 },
          { fact: 'Investigation.result', records: 2, of: 3 },
          { fact: 'Officer.escalation', records: 4, of: 5 },
        ],
      },
    },
    officers: {
      nodes: [
        { ...bashar, escalation: 'YES' },
        { name: 'Syed Ali', escalation: 'NOT_STATED' },
      ],
    },
  });
});

test('question 15 says yes for Ali, and possibly for Bashar, who resigned in the month of the allegation', async () => {
  const query = `{ leftWhileOpen {
    counts totalCount restsOn { definite possible }
    nodes {
      officer { name } certainty leaving left { earliest latest }
      sinceReceived { minDays maxDays } untilHearing { minMonths maxMonths } evidence { __typename }
    }
  } }`;
  const evidence = ['Allegation', 'Hearing', 'Matter', 'Service'].map((__typename) => ({ __typename }));
  expect(await ask(query)).toEqual({
    leftWhileOpen: {
      counts: 'RECORD',
      totalCount: 2,
      restsOn: { definite: 1, possible: 1 },
      nodes: [
        {
          officer: { name: 'Syed Ali' },
          certainty: 'DEFINITE',
          leaving: 'RESIGNED',
          left: { earliest: '2021-04-30', latest: '2021-04-30' },
          sinceReceived: { minDays: 286, maxDays: 286 },
          untilHearing: { minMonths: 3.6, maxMonths: 3.6 },
          evidence,
        },
        {
          officer: { name: 'Ashley Bashar' },
          certainty: 'POSSIBLE',
          leaving: 'RESIGNED',
          left: { earliest: '2022-11-01', latest: '2022-11-30' },
          sinceReceived: { minDays: -29, maxDays: 29 },
          untilHearing: { minMonths: 11.5, maxMonths: 12.5 },
          evidence,
        },
      ],
    },
  });
});

test('no matter is stated to have closed, so nothing follows a closing: and the answer says so', async () => {
  const query = `{ repeatAfterClosing { totalCount restsOn { notStated { fact records of } } } }`;
  const closed = { fact: 'Matter.closed', records: 3, of: 3 };
  expect(await ask(query)).toEqual({
    repeatAfterClosing: {
      totalCount: 0,
      restsOn: { notStated: expect.arrayContaining([closed]) as unknown },
    },
  });
});
