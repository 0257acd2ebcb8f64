import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

test('three reports of which two copy the first are seen to be one independent source', async () => {
  const query = `{ allegation(id: "allegation/story-copied-visit") {
    status
    citations(fact: "words") { totalCount nodes { quote source { publisher derivedFrom { publisher derivedFrom { publisher } } } } }
  } }`;
  const agency = { publisher: 'County News Agency', derivedFrom: null };
  const quote = 'called on her at home';
  const answer = await ask(query);
  expect(answer).toEqual({
    allegation: {
      // No source tells of a report, so it does not say where it stands.
      status: 'NOT_STATED',
      citations: {
        totalCount: 4,
        nodes: [
          { quote, source: agency },
          { quote, source: { publisher: 'The Morning Herald', derivedFrom: agency } },
          // It copied the copy.
          {
            quote,
            source: {
              publisher: 'The Evening Herald',
              derivedFrom: {
                publisher: 'The Morning Herald',
                derivedFrom: { publisher: 'County News Agency' },
              },
            },
          },
          { quote: null, source: { publisher: 'A blog of the county', derivedFrom: null } },
        ],
      },
    },
  });
});

test('from a source one finds what copied it', async () => {
  const query = `{ source(id: "source/story-agency") { copiedBy { nodes { publisher copiedBy { nodes { publisher } } } } } }`;
  expect(await ask(query)).toEqual({
    source: {
      copiedBy: {
        nodes: [
          { publisher: 'The Morning Herald', copiedBy: { nodes: [{ publisher: 'The Evening Herald' }] } },
        ],
      },
    },
  });
});

test('of a source whose title names a victim only the publisher and the day are kept, and it still supports the fact', async () => {
  const query = `{ source(id: "source/story-naming") {
    title address disclosure publisher publishedOn { edtf }
    citations { totalCount nodes { fact quote supports { __typename } } }
  } }`;
  expect(await ask(query)).toEqual({
    source: {
      title: null,
      address: null,
      disclosure: 'WITHHELD',
      publisher: 'A blog of the county',
      publishedOn: { edtf: '2022-05-09' },
      citations: {
        totalCount: 1,
        nodes: [{ fact: 'words', quote: null, supports: { __typename: 'Allegation' } }],
      },
    },
  });
});

test('citations of copies can be set apart, and of the rest it is not said that they copied nothing', async () => {
  const query = `query ($where: CitationWhere!) { allegation(id: "allegation/story-copied-visit") {
    citations(fact: "words", where: $where) { nodes { source { publisher } } }
  } }`;
  const copied = { source: { derivedFrom: { publisher: { stated: true } } } };
  const of = (...publishers: readonly string[]) => ({
    allegation: { citations: { nodes: publishers.map((publisher) => ({ source: { publisher } })) } },
  });
  expect(await ask(query, { where: copied })).toEqual(of('The Morning Herald', 'The Evening Herald'));
  expect(await ask(query, { where: { NOT: copied } })).toEqual(of());
});
