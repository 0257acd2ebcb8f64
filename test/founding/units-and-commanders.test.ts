import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';
import { knownOperation } from './known-operation.js';
import { nodes } from './nodes.js';

const ask = askOn(await libraryDatabase(['seed/cases']));

const bounds = (startEarliest: string | null, startLatest: string, endEarliest: string): object => ({
  startEarliest,
  startLatest,
  endEarliest,
  endLatest: null,
});

// A mention says that it was so on that day, and not since when or until when.
const mentioned = (day: string): object => ({ edtf: null, ...bounds(null, day, day) });
const borough = (name: string, period: object): object => ({ area: { name, kind: 'borough' }, period });
const said = (matter: string, day: string, words: string): object => ({
  words,
  saidOn: { edtf: day },
  capacity: 'COMMANDER',
  matter: { id: matter },
});

const CLAYMAN = nodes(
  said(
    'matter/met-1yw00n',
    '2021-08-17',
    'The hearing has rightly determined that had Ali still been in the Met he would have been dismissed.',
  ),
  said(
    'matter/met-1yw00n',
    '2021-08-17',
    'This type of conduct has absolutely no place in the Met and we are committed to bringing the perpetrators of such crimes to justice.',
  ),
);

const HAINES = nodes(
  said(
    'matter/met-mhq0sh',
    '2023-11-16',
    'The actions of PC Bashar have undoubtedly fallen below the standards that are expected of any officers within the Met and I am appalled that he neglected his responsibilities to safeguard someone he had a duty to protect.',
  ),
  said(
    'matter/met-mhq0sh',
    '2023-11-16',
    'As police officers we have a duty to provide the public with the best service possible and that standard cannot be met by anyone who abuses their position in the way PC Bashar did.',
  ),
  said(
    'matter/met-mhq0sh',
    '2023-11-16',
    'I welcome the outcome of today’s hearing and recognise that officers such as PC Bashar have no place in the Met. His actions have completely undermined the majority of hard working, diligent and professional officers who serve the communities of London.',
  ),
);

test('East Area: its three boroughs, and what its commander said on the day of the hearing', async () => {
  const day = '2021-08-17';
  expect(await ask(knownOperation('UnitOnDay'), { id: 'unit/met-xy7ktc', day })).toEqual({
    unit: {
      name: 'East Area',
      kind: 'Basic Command Unit',
      existed: null,
      force: { name: 'Metropolitan Police Service' },
      coverages: ['Barking and Dagenham', 'Havering', 'Redbridge'].map((name) =>
        borough(name, mentioned(day)),
      ),
      commandersOn: [
        {
          certainty: 'DEFINITE',
          officer: { id: 'officer/met-hskt2h', name: 'Stephen Clayman', statements: CLAYMAN },
          posting: { rank: 'CHIEF_SUPERINTENDENT', title: null, role: 'COMMANDER' },
        },
      ],
      commands: nodes({ officer: { name: 'Stephen Clayman' }, period: mentioned(day) }),
    },
  });
});

test('North Area: its two boroughs since 9 January 2019, and what its commander said', async () => {
  const day = '2023-11-16';
  const since2019 = { edtf: '2019-01-09/', ...bounds('2019-01-09', '2019-01-09', '2019-01-09') };
  expect(await ask(knownOperation('UnitOnDay'), { id: 'unit/met-4t6n8b', day })).toEqual({
    unit: {
      name: 'North Area',
      kind: 'Basic Command Unit',
      existed: { edtf: '2019-01-09/' },
      force: { name: 'Metropolitan Police Service' },
      coverages: ['Enfield', 'Haringey'].map((name) => borough(name, since2019)),
      commandersOn: [
        {
          certainty: 'DEFINITE',
          officer: { id: 'officer/met-wax4af', name: 'Caroline Haines', statements: HAINES },
          // Detective is a role: the rank is chief superintendent, and not Commander.
          posting: {
            rank: 'CHIEF_SUPERINTENDENT',
            title: 'Detective Chief Superintendent',
            role: 'COMMANDER',
          },
        },
      ],
      commands: nodes({ officer: { name: 'Caroline Haines' }, period: mentioned(day) }),
    },
  });
});

test('a command is certain on the day it was mentioned, possible on others, and never before its unit existed', async () => {
  const query = `query ($id: ID!, $day: Date!) {
    unit(id: $id) { commandersOn(day: $day) { certainty officer { name } } }
  }`;
  const on = async (id: string, day: string): Promise<unknown> => (await ask(query, { id, day }))['unit'];
  const possible = (name: string): object => ({
    commandersOn: [{ certainty: 'POSSIBLE', officer: { name } }],
  });
  expect(await on('unit/met-xy7ktc', '2020-06-01')).toEqual(possible('Stephen Clayman'));
  expect(await on('unit/met-4t6n8b', '2020-06-01')).toEqual(possible('Caroline Haines'));
  expect(await on('unit/met-4t6n8b', '2019-01-08')).toEqual({ commandersOn: [] });
});
