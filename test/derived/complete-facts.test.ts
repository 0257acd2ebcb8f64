import { expect, test } from '@jest/globals';
import { LAST_DAY } from '../../src/model/sort-key.js';
import { day, derived, from, story } from './story.js';

test('a record without the fact that orders it comes last, and names are found without accents and case', () => {
  const { of } = derived(
    story()
      .node('officer/o', { name: "Ö'Brien" })
      .node('officer/unnamed')
      .node('matter/m')
      .node('matter/n', { ...day('received', '2022-11-01', '2022-11-30') }),
  );
  expect(of('officer/o')['nameKey']).toBe("o'brien");
  expect(of('officer/unnamed')).toMatchObject({ nameKey: '\u{10ffff}', reviewAtEarliestKey: LAST_DAY });
  expect(of('matter/m')['receivedEarliestKey']).toBe(LAST_DAY);
  expect(of('matter/n')['receivedEarliestKey']).toBe('2022-11-01');
});

test('each record carries its data set and the hubs whose lists it stands in', () => {
  const { of } = derived(
    story()
      .node('force/met')
      .node('unit/east')
      .node('officer/o')
      .node('posting/p', {}, 'officer/o')
      .node('allegation/a', { ...from('conduct', '2020-01-01', '2020-01-02') }, 'matter/m')
      .node('category/g2')
      .node('source/s')
      .node('citation/c', {}, 'officer/o')
      .link('unit/east', 'PART_OF', 'force/met')
      .link('officer/o', 'HELD', 'posting/p')
      .link('officer/o', 'ACCUSED_IN', 'allegation/a')
      .link('officer/o', 'SUPPORTED_BY', 'citation/c')
      .link('citation/c', 'FROM', 'source/s')
      .link('posting/p', 'IN_UNIT', 'unit/east')
      .link('allegation/a', 'IN_CATEGORY', 'category/g2'),
  );
  expect(of('unit/east')['forceId']).toBe('force/met-met');
  expect(of('posting/p')['unitId']).toBe('unit/met-east');
  expect(of('citation/c')['sourceId']).toBe('source/met-s');
  expect(of('allegation/a')).toMatchObject({
    categoryId: 'category/met-g2',
    postingId: 'posting/met-p',
    unitId: 'unit/met-east',
    dataSetId: 'dataset/met',
  });
  expect(of('category/g2')['dataSetId']).toBe('dataset/met');
});

test('what no source says of a hearing is named, and what is disputed, withheld or known to be none is not', () => {
  const { of } = derived(
    story().node('hearing/h', {
      kind: 'MISCONDUCT_HEARING',
      occurrence: 'HAPPENED',
      disputed: ['heldOn'],
      withheldFacts: ['openness'],
      complete: ['seats'],
    }),
  );
  expect(of('hearing/h')['notStated']).toEqual([
    'appearances',
    'attended',
    'findings',
    'matter',
    'represented',
  ]);
  expect(of('hearing/h')).not.toHaveProperty('disputed');
  expect(of('hearing/h')).not.toHaveProperty('withheldFacts');
  expect(of('hearing/h')['complete']).toEqual(['seats']);
});

test('a fact given in general terms, and a day kept as printed, are stated', () => {
  const { of } = derived(
    story()
      .node('victim/v', { pseudonym: 'V1', context: 'WITNESS', generalised: ['context'] }, 'matter/m')
      .node('charge/c', { offence: 'Harassment', pleadedOnAsPrinted: '31 June' }, 'matter/m'),
  );
  expect(of('victim/v')['notStated']).toEqual(['metThrough']);
  expect(of('charge/c')['notStated']).toEqual(['criminalProceeding', 'plea', 'verdict']);
});

test('a victim gets nothing that could identify anybody', () => {
  const { of, graph } = derived(
    story()
      .node('matter/m')
      .node('victim/v', { pseudonym: 'V1', withheldFacts: ['context'] }, 'matter/m')
      .link('matter/m', 'CONCERNS', 'victim/v'),
  );
  expect(of('victim/v')).toEqual({
    dataSetId: 'dataset/met',
    notStated: ['metThrough'],
    pseudonym: 'V1',
    pseudonymKey: 'v1',
  });
  expect(graph.relationships).toEqual([
    { type: 'CONCERNS', from: 'matter/met-m', to: 'victim/met-v', properties: {} },
  ]);
});

test('a matter names what is not stated of its parts as well, each once', () => {
  const { of } = derived(
    story()
      .node('matter/m', { origin: 'COMPLAINT', regime: 'OTHER' })
      .node('hearing/h1', {}, 'matter/m')
      .node('hearing/h2', {}, 'matter/m')
      .node('seat/s', { role: 'CHAIR' }, 'matter/m')
      .link('matter/m', 'HEARD_AT', 'hearing/h1', 'hearing/h2')
      .link('hearing/h1', 'HAS', 'seat/s'),
  );
  const names = of('matter/m')['notStated'] as readonly string[];
  expect(names.filter((name) => name.endsWith('.seats') || name.startsWith('Seat'))).toEqual([
    'Hearing.seats',
    'Seat.holder',
  ]);
  expect(names).toContain('criminalProceedings');
  expect(names).not.toContain('hearings');
  expect(names).toEqual([...new Set(names)].sort());
});

test('what tells of the record and not of the world is no fact that could be missing', () => {
  const names = derived(story().node('officer/o')).of('officer/o')['notStated'];
  expect(names).toEqual([
    'allegations',
    'criminalProceedings',
    'escalation',
    'kind',
    'listEntries',
    'postings',
    'priorInvestigations',
    'priorSimilarInvestigation',
    'repeatAllegation',
    'services',
  ]);
});
