import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';
import { nodes } from './nodes.js';

const ask = askOn(await libraryDatabase(['seed/cases']));

const QUERY = `query ($id: ID!) {
  matter(id: $id) {
    origin regime reference receivedBy
    received { edtf earliest latest certainty }
    closed { edtf }
    referrals { nodes { kind to referredOn { edtf earliest latest certainty } } }
    investigations {
      nodes {
        body mode result
        began { edtf earliest latest }
        ended { edtf }
        recommendations { nodes { words madeBy followed madeOn { edtf } } }
      }
    }
    listEntries { nodes { list occurrence enteredOn { edtf } officer { name } } }
    conductEndToReport { minDays maxDays minMonths maxMonths }
    reportToHearing { minDays maxDays minMonths maxMonths }
  }
}`;

const gap = (minDays: number, maxDays: number, minMonths: number, maxMonths: number): object => ({
  minDays,
  maxDays,
  minMonths,
  maxMonths,
});

const SILENT = { reference: null, closed: null };

test('the matter of 2020: reported five days before the conduct ended, and no origin or referral is made up', async () => {
  expect((await ask(QUERY, { id: 'matter/met-1yw00n' }))['matter']).toEqual({
    ...SILENT,
    origin: 'NOT_STATED',
    regime: 'CONDUCT_REGULATIONS_2020',
    receivedBy: null,
    received: { edtf: '2020-07-18', earliest: '2020-07-18', latest: '2020-07-18', certainty: 'CERTAIN' },
    referrals: nodes(),
    investigations: nodes({
      body: 'Directorate of Professional Standards',
      mode: 'NOT_STATED',
      result: 'NOT_STATED',
      began: null,
      ended: null,
      recommendations: nodes(),
    }),
    listEntries: nodes({
      list: 'BARRED',
      occurrence: 'HAPPENED',
      enteredOn: null,
      officer: { name: 'Syed Ali' },
    }),
    conductEndToReport: gap(-5, -5, -0.2, -0.2),
    reportToHearing: gap(395, 395, 13, 13),
  });
});

test('the matter of 2022: report 23.0 to 24.9 months after the conduct, hearing 11.5 to 12.5 months after that', async () => {
  const november = { earliest: '2022-11-01', latest: '2022-11-30' };
  expect((await ask(QUERY, { id: 'matter/met-mhq0sh' }))['matter']).toEqual({
    ...SILENT,
    origin: 'COMPLAINT',
    regime: 'CONDUCT_REGULATIONS_2020',
    receivedBy: 'Directorate of Professional Standards',
    received: { edtf: '2022-11', ...november, certainty: 'CERTAIN' },
    // "Immediate" gives about the same month, and neither "mandatory" nor "voluntary".
    referrals: nodes({
      kind: 'NOT_STATED',
      to: 'IOPC',
      referredOn: { edtf: '2022-11~', ...november, certainty: 'APPROXIMATE' },
    }),
    investigations: nodes({
      body: 'IOPC',
      mode: 'INDEPENDENT',
      result: 'NOT_STATED',
      began: null,
      ended: null,
      recommendations: nodes(),
    }),
    // "He will now be placed": announced, and no source says that it was done.
    listEntries: nodes({
      list: 'BARRED',
      occurrence: 'ANNOUNCED',
      enteredOn: null,
      officer: { name: 'Ashley Bashar' },
    }),
    conductEndToReport: gap(701, 759, 23, 24.9),
    reportToHearing: gap(351, 380, 11.5, 12.5),
  });
});

test('the matter of 2018: an investigation in that year that ended in training, and not a word more', async () => {
  expect((await ask(QUERY, { id: 'matter/met-0t3btx' }))['matter']).toEqual({
    ...SILENT,
    origin: 'NOT_STATED',
    regime: 'NOT_STATED',
    receivedBy: null,
    received: null,
    referrals: nodes(),
    investigations: nodes({
      body: 'IOPC',
      mode: 'NOT_STATED',
      result: 'FURTHER_TRAINING',
      began: { edtf: '2018', earliest: '2018-01-01', latest: '2018-12-31' },
      ended: null,
      recommendations: nodes({ words: 'Further training.', madeBy: 'IOPC', followed: 'YES', madeOn: null }),
    }),
    listEntries: nodes(),
    conductEndToReport: null,
    reportToHearing: null,
  });
});
