import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

test('a matter without an identified accused is in the record, charged to no officer and no unit', async () => {
  const query = `{ matter(id: "matter/story-nobody") {
    origin
    closed { edtf }
    allegations { nodes {
      words status
      accused { id }
      category { scheme code family }
      attribution { certainty command posting { id } }
      closed: statusOn(day: "2018-02-01") { status certainty }
      investigated: statusOn(day: "2017-12-31") { status certainty }
    } }
    investigations { nodes { mode result } }
  } }`;
  expect(await ask(query)).toEqual({
    matter: {
      origin: 'COMPLAINT',
      closed: { edtf: '2018-01' },
      allegations: {
        nodes: [
          {
            words: 'An officer in a passing car made a gesture.',
            // The investigation is over, and nobody says what was decided.
            status: 'NOT_STATED',
            accused: null,
            category: { scheme: 'Norlund register', code: '9', family: 'OTHER' },
            attribution: { certainty: null, command: 'NO_UNIT', posting: null },
            closed: { status: 'NOT_STATED', certainty: 'DEFINITE' },
            investigated: { status: null, certainty: 'POSSIBLE' },
          },
        ],
      },
      investigations: { nodes: [{ mode: 'LOCAL', result: 'NO_FURTHER_ACTION' }] },
    },
  });
});

test('an allegation without an accused is neither against a constable nor not against one', async () => {
  const query = `query ($where: AllegationWhere!) {
    allegations(where: { AND: [{ matter: { id: { eq: "matter/story-nobody" } } }, $where] }) { totalCount }
  }`;
  const count = async (where: object) => (await ask(query, { where }))['allegations'];
  const constable = { accused: { kind: { eq: 'CONSTABLE' } } };
  expect(await count(constable)).toEqual({ totalCount: 0 });
  expect(await count({ NOT: constable })).toEqual({ totalCount: 0 });
});

test('an allegation of which nobody says where it stands is neither proven nor not proven in a filter', async () => {
  const query = `query ($where: AllegationWhere!) {
    allegations(where: { AND: [{ matter: { id: { eq: "matter/story-nobody" } } }, $where] }) { totalCount }
  }`;
  const count = async (where: object) => (await ask(query, { where }))['allegations'];
  const proven = { status: { eq: 'PROVEN' } };
  expect(await count(proven)).toEqual({ totalCount: 0 });
  expect(await count({ NOT: proven })).toEqual({ totalCount: 0 });
  expect(await count({ OR: [proven, { NOT: proven }] })).toEqual({ totalCount: 0 });
  expect(await count({ status: { stated: false } })).toEqual({ totalCount: 1 });
});
