import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

test('an officer of whom the sources disagree is called neither resigned nor retired; a preferred claim decides', async () => {
  const query = `{ matter(id: "matter/story-leaving") { allegations(sort: { id: ASC }) { nodes {
    resignedBeforeHearing
    accused { name services { nodes {
      leaving notStated conflicts { fact claims { value preferred reason } }
    } } }
  } } } }`;
  const service = (leaving: string, reason: string | null) => ({
    nodes: [
      {
        leaving,
        notStated: [],
        conflicts: [
          {
            fact: 'leaving',
            claims: [
              { value: 'RESIGNED', preferred: false, reason: null },
              { value: 'RETIRED', preferred: reason !== null, reason },
            ],
          },
        ],
      },
    ],
  });
  const because = 'The release names the day on which the pension began.';
  expect(await ask(query)).toEqual({
    matter: {
      allegations: {
        nodes: [
          {
            resignedBeforeHearing: 'NOT_STATED',
            accused: { name: 'Thandi Mbeki', services: service('NOT_STATED', null) },
          },
          {
            resignedBeforeHearing: 'NO',
            accused: { name: 'Ota Novak', services: service('RETIRED', because) },
          },
        ],
      },
    },
  });
});

test('a count of those who resigned before the hearing has the disputed one neither in it nor in the rest', async () => {
  const query = `query ($where: AllegationWhere!) {
    allegations(where: { AND: [{ matter: { id: { eq: "matter/story-leaving" } } }, $where] }) {
      nodes { accused { name } }
    }
  }`;
  const names = (...of: readonly string[]) => ({
    allegations: { nodes: of.map((name) => ({ accused: { name } })) },
  });
  const resigned = { resignedBeforeHearing: { eq: 'YES' } };
  expect(await ask(query, { where: resigned })).toEqual(names());
  expect(await ask(query, { where: { NOT: resigned } })).toEqual(names('Ota Novak'));
  const unknown = { resignedBeforeHearing: { stated: false } };
  expect(await ask(query, { where: unknown })).toEqual(names('Thandi Mbeki'));
});
