import { expect, test } from '@jest/globals';
import { FIRST_DAY, LAST_DAY } from '../../src/model/sort-key.js';
import { statusOf } from './status-story.js';
import { between, day, derived, parts, story, type Story } from './story.js';

// What follows from the dates of the two founding cases (domain.md section 4). Names and words are left out.

function ali(): Story {
  return story()
    .node('unit/east', { ...between('existed', FIRST_DAY, LAST_DAY, FIRST_DAY, LAST_DAY) })
    .node('officer/ali', { kind: 'CONSTABLE' })
    .node('officer/clayman', { kind: 'CONSTABLE' })
    .node('posting/ali-east', {
      role: 'MEMBER',
      ...between('period', FIRST_DAY, '2020-05-01', '2020-05-31', '2021-04-30'),
    })
    .node('posting/ali-2015', {
      role: 'MEMBER',
      ...between('period', FIRST_DAY, '2015-12-31', '2015-01-01', LAST_DAY),
    })
    .node('posting/clayman', {
      role: 'COMMANDER',
      ...between('period', FIRST_DAY, '2021-08-17', '2021-08-17', LAST_DAY),
    })
    .node('service/ali', {
      leaving: 'RESIGNED',
      ...between('period', FIRST_DAY, LAST_DAY, '2021-04-30', '2021-04-30'),
    })
    .node('matter/m', { ...day('received', '2020-07-18') })
    .node('allegation/a', { ...between('conduct', '2020-05-01', '2020-05-31', '2020-07-23', '2020-07-23') })
    .node('hearing/h', { occurrence: 'HAPPENED', ...day('heldOn', '2021-08-17') })
    .node('appearance/p', { attended: 'NO', represented: 'NO' })
    .node('finding/f', { result: 'PROVEN' })
    .node('sentence/s', { suspendedFor: 'P18M', ...day('sentencedOn', '2021-05-12') })
    .link('officer/ali', 'HELD', 'posting/ali-east', 'posting/ali-2015')
    .link('officer/clayman', 'HELD', 'posting/clayman')
    .link('officer/ali', 'SERVED', 'service/ali')
    .link('posting/ali-east', 'IN_UNIT', 'unit/east')
    .link('posting/clayman', 'IN_UNIT', 'unit/east')
    .link('officer/ali', 'ACCUSED_IN', 'allegation/a')
    .link('officer/ali', 'APPEARED_IN', 'appearance/p')
    .link('allegation/a', 'PART_OF', 'matter/m')
    .link('matter/m', 'HEARD_AT', 'hearing/h')
    .link('hearing/h', 'HEARD', 'appearance/p')
    .link('hearing/h', 'FOUND', 'finding/f')
    .link('finding/f', 'ON', 'allegation/a');
}

test('Ali: resigned before the hearing, did not attend it, and the suspension ended on 11 November 2022', () => {
  const { of } = derived(ali());
  expect(of('allegation/a')).toMatchObject({ status: 'PROVEN', resignedBeforeHearing: 'YES' });
  expect(of('hearing/h')).toMatchObject({ attended: 'NO', represented: 'NO' });
  expect(of('sentence/s')['operationalPeriodEdtf']).toBe('2021-05-12/2022-11-11');
  expect(of('matter/m')).toMatchObject({ conductEndToReportMinDays: -5, reportToHearingMinDays: 395 });
});

test('Ali: East Area is sure, its commander then only possible, and the posting of 2015 a candidate beside it', () => {
  const { of, links } = derived(ali());
  expect(of('allegation/a')).toMatchObject({ attributionCertainty: 'DEFINITE', attributionCommand: 'KNOWN' });
  expect(links('allegation/a', 'DURING')).toEqual(['posting/ali-east DEFINITE']);
  expect(links('allegation/a', 'CANDIDATE')).toEqual([
    'posting/ali-2015 POSSIBLE',
    'posting/ali-east DEFINITE',
  ]);
  expect(links('allegation/a', 'UNDER')).toEqual(['posting/clayman 0 POSSIBLE']);
});

test('Ali: whether he was accused before is not known, and not "no"', () => {
  const officer = derived(ali()).of('officer/ali');
  expect(officer).not.toHaveProperty('repeatAllegation');
  expect(officer).not.toHaveProperty('priorSimilarInvestigation');
  expect(officer['notStated']).toEqual(
    expect.arrayContaining(['priorInvestigations', 'priorSimilarInvestigation']),
  );
});

test('Bashar: the allegation of 2018 is not called "under investigation" today, nor proven', () => {
  const facts = story()
    .node('officer/bashar')
    .node('matter/m1', { origin: 'COMPLAINT' })
    .node('matter/m2', { ...day('received', '2022-11-01', '2022-11-30') })
    .node('allegation/a1')
    .node('allegation/a2', { ...between('conduct', '2020-04-01', '2020-04-30', '2020-11-01', '2020-11-30') })
    .node('investigation/i1', {
      body: 'IOPC',
      result: 'FURTHER_TRAINING',
      ...day('began', '2018-01-01', '2018-12-31'),
    })
    .node('investigation/i2', { body: 'IOPC', mode: 'INDEPENDENT' })
    .node('hearing/h', { occurrence: 'HAPPENED', ...day('heldOn', '2023-11-16') })
    .node('finding/f', { result: 'PROVEN' })
    .node('service/s', {
      leaving: 'RESIGNED',
      ...between('period', FIRST_DAY, LAST_DAY, '2022-11-01', '2022-11-30'),
    })
    .link('officer/bashar', 'SERVED', 'service/s')
    .link('officer/bashar', 'ACCUSED_IN', 'allegation/a1', 'allegation/a2')
    .link('allegation/a1', 'PART_OF', 'matter/m1')
    .link('allegation/a2', 'PART_OF', 'matter/m2')
    .link('allegation/a2', 'STATED_SIMILAR_TO', 'allegation/a1')
    .link('matter/m1', 'INVESTIGATED_IN', 'investigation/i1')
    .link('matter/m2', 'INVESTIGATED_IN', 'investigation/i2')
    .link('matter/m2', 'HEARD_AT', 'hearing/h')
    .link('hearing/h', 'FOUND', 'finding/f')
    .link('finding/f', 'ON', 'allegation/a2');
  expect(statusOf(facts, 'allegation/a1').history).toEqual([
    `ALLEGED ${FIRST_DAY} 2018-12-31`,
    'UNDER_INVESTIGATION 2018-01-01 2018-12-31',
    `NOT_STATED 2018-01-01 ${LAST_DAY}`,
  ]);
  expect(statusOf(facts, 'allegation/a2').history).toEqual([
    'ALLEGED 2022-11-01 2022-11-30',
    'UNDER_INVESTIGATION 2022-11-01 2023-11-16',
    'PROVEN 2023-11-16 2023-11-16',
  ]);
  const { of, graph } = derived(facts);
  expect(of('officer/bashar')).toMatchObject({ repeatAllegation: 'YES', priorSimilarInvestigation: 'YES' });
  expect(of('allegation/a2')).toMatchObject({ resignedBeforeHearing: 'YES' });
  expect(of('hearing/h')).not.toHaveProperty('attended');
  const pairs = graph.nodes.filter((node) => node.type === 'PriorInvestigation');
  expect(pairs.map(({ properties }) => parts(properties, 'interval'))).toEqual([
    { MinDays: 457, MaxDays: 850, MinMonths: 15, MaxMonths: 27.9 },
  ]);
});
