import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

test('an officer who left, changed force and came back has every service, and how each ended', async () => {
  const query = `{ officer(id: "officer/story-careerone") { services { nodes {
    force { name } period { edtf ongoing } leaving
  } } } }`;
  const norlund = { name: 'Norlund Constabulary' };
  expect(await ask(query)).toEqual({
    officer: {
      services: {
        nodes: [
          {
            force: norlund,
            period: { edtf: '2005-09/2012-03-31', ongoing: 'NO' },
            leaving: 'RESIGNED',
          },
          {
            force: { name: 'Westmark Police' },
            period: { edtf: '2014-01-06/2018-08-31', ongoing: 'NO' },
            leaving: 'TRANSFERRED',
          },
          { force: norlund, period: { edtf: '2018-09-01/..', ongoing: 'YES' }, leaving: 'NOT_STATED' },
        ],
      },
    },
  });
});

test('conduct is charged to the unit of that time alone, and conduct as a civilian to none', async () => {
  const query = `{ officer(id: "officer/story-careerone") { allegations(sort: { conduct: ASC }) { nodes {
    conduct { edtf }
    attribution {
      certainty command posting { rank unit { name force { name } } } candidates { certainty }
    }
  } } } }`;
  const then = (edtf: string, rank: string, unit: string, force: string) => ({
    conduct: { edtf },
    attribution: {
      certainty: 'DEFINITE',
      command: 'NOT_KNOWN',
      posting: { rank, unit: { name: unit, force: { name: force } } },
      candidates: [{ certainty: 'DEFINITE' }],
    },
  });
  expect(await ask(query)).toEqual({
    officer: {
      allegations: {
        nodes: [
          // Josip Calder commanded North Division from 2017 only; nobody is known to have done so in 2011.
          then('2011-12', 'CONSTABLE', 'North Division', 'Norlund Constabulary'),
          {
            conduct: { edtf: '2013-05-01/2013-06-30' },
            attribution: { certainty: null, command: 'NO_UNIT', posting: null, candidates: [] },
          },
          then('2016', 'CONSTABLE', 'Dockside', 'Westmark Police'),
          then('2019-01', 'SERGEANT', 'Roads Policing', 'Norlund Constabulary'),
        ],
      },
    },
  });
});

test('allegations of one force are not counted in another where the officer also served', async () => {
  const query = `query ($force: ID!) { allegations(
    where: {
      accused: { id: { eq: "officer/story-careerone" } }
      attribution: { posting: { unit: { force: { id: { eq: $force } } } } }
    }
    sort: { conduct: ASC }
  ) { nodes { conduct { edtf } } } }`;
  const conduct = (...days: readonly string[]) => ({
    allegations: { nodes: days.map((edtf) => ({ conduct: { edtf } })) },
  });
  expect(await ask(query, { force: 'force/story-norlund' })).toEqual(conduct('2011-12', '2019-01'));
  expect(await ask(query, { force: 'force/story-westmark' })).toEqual(conduct('2016'));
});

test('an officer who had resigned and was back when he was heard is not counted among those who left before it', async () => {
  const query = `{ matter(id: "matter/story-career") {
    hearings { nodes { heldOn { edtf } } }
    allegations(where: { status: { eq: PROVEN } }) { nodes { conduct { edtf } resignedBeforeHearing } }
  } }`;
  expect(await ask(query)).toEqual({
    matter: {
      hearings: { nodes: [{ heldOn: { edtf: '2019-10-01' } }] },
      // Resigned in March 2012, after the conduct, and in Norlund again from September 2018.
      allegations: { nodes: [{ conduct: { edtf: '2011-12' }, resignedBeforeHearing: 'NO' }] },
    },
  });
});
