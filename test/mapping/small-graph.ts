import type { Facts, NodeFact, PropertyValue, RelationshipFact } from '../../src/model/facts.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import { FIRST_DAY, LAST_DAY } from '../../src/model/sort-key.js';
import { completeFacts } from '../complete-facts.js';

// A fictional story in which everything that the cases ask about happens once: Ann Ash and her colleague, whose name is
// the same but for case, are accused in one matter; Zoë Oak commanded their unit, and is accused in another. Officer 3
// is unnamed, officer 4 has no postings and is known to have none. Officer 9 was merged into officer 1, officer 8 removed.

type Properties = Readonly<Record<string, PropertyValue>>;

const nodes: NodeFact[] = [];
const relationships: RelationshipFact[] = [];

function record(type: string, id: string, properties: Properties = {}): void {
  const dataSet = ['DataSet', 'Removed', '_Redirect'].includes(type) ? {} : { dataSetId: 'dataset/t' };
  nodes.push({ id, type, owner: id, properties: { ...dataSet, ...properties } });
}

function link(from: string, type: string, to: string, properties: Properties = {}): void {
  relationships.push({ type, from, to, properties });
}

/** An interval of four bounds; two mean that it is known exactly. */
function lasting(
  field: string,
  start: string,
  end: string,
  startLatest = start,
  endEarliest = end,
): Properties {
  return {
    [`${field}StartEarliest`]: start,
    [`${field}StartLatest`]: startLatest,
    [`${field}EndEarliest`]: endEarliest,
    [`${field}EndLatest`]: end,
  };
}

function day(field: string, earliest: string, latest = earliest): Properties {
  return { [`${field}Earliest`]: earliest, [`${field}Latest`]: latest };
}

record('DataSet', 'dataset/t', { name: 'Test', kind: 'CASE_LIBRARY', release: '1' });
record('Force', 'force/t-1', { name: 'Mid Force' });
record('Unit', 'unit/t-1', { name: 'East', code: 'E' });
record('Unit', 'unit/t-2', { name: 'West' });
link('unit/t-1', 'PART_OF', 'force/t-1');
link('unit/t-2', 'PART_OF', 'force/t-1');

record('Officer', 'officer/t-1', { name: 'Ann Ash', kind: 'CONSTABLE', repeatAllegation: 'NO' });
record('Officer', 'officer/t-2', { name: 'ann ash', kind: 'CONSTABLE', complete: ['allegations'] });
record('Officer', 'officer/t-3', { kind: 'CONSTABLE', unnamed: 'ANONYMITY_ORDER' });
record('Officer', 'officer/t-4', { name: 'Rob Elm', kind: 'STAFF', complete: ['postings', 'allegations'] });
record('Officer', 'officer/t-5', { name: 'Zoë Oak', kind: 'CONSTABLE', repeatAllegation: 'YES' });
record('OfficeHolder', 'officeholder/t-1', { name: 'Liz Fir', office: 'Barrister' });
record('Removed', 'officer/t-8', { removedOn: '2024-05-01', reason: 'ORDER' });
record('_Redirect', 'officer/t-9', { into: 'officer/t-1' });
link('officer/t-1', 'SAME_AS', 'officer/t-2', { degree: 'CANDIDATE' });
link('officer/t-1', 'SAME_AS', 'officeholder/t-1', { degree: 'ASSERTED' });

record('Posting', 'posting/t-1', {
  role: 'MEMBER',
  rank: 'CONSTABLE',
  ...lasting('period', '2019-01-01', LAST_DAY),
});
record('Posting', 'posting/t-2', { role: 'MEMBER', ...lasting('period', '2015-01-01', '2018-12-31') });
record('Posting', 'posting/t-5', {
  role: 'COMMANDER',
  ...lasting('period', '2020-01-01', '2021-12-31'),
  ...lasting('reach', FIRST_DAY, '2021-12-31', '2020-01-01'),
});
for (const [officer, posting, unit] of [
  [1, 1, 1],
  [1, 2, 2],
  [5, 5, 1],
] as const) {
  link(`officer/t-${String(officer)}`, 'HELD', `posting/t-${String(posting)}`);
  link(`posting/t-${String(posting)}`, 'IN_UNIT', `unit/t-${String(unit)}`);
}
link('posting/t-5', 'COMMAND_OF', 'unit/t-1');

record('Matter', 'matter/t-1', { origin: 'COMPLAINT', ...day('received', '2020-11-01', '2020-11-30') });
record('Matter', 'matter/t-2', day('received', '2021-02-03'));
record('Allegation', 'allegation/t-1', {
  status: 'PROVEN',
  unitId: 'unit/t-1',
  attributionCertainty: 'DEFINITE',
  attributionCommand: 'KNOWN',
  ...lasting('conduct', '2020-04-01', '2020-11-30', '2020-04-30', '2020-11-01'),
});
record('Allegation', 'allegation/t-2', { status: 'ALLEGED', attributionCommand: 'NO_UNIT' });
record('Allegation', 'allegation/t-3', { attributionCommand: 'NO_UNIT', complete: ['findings'] });
for (const [allegation, officer, matter] of [
  [1, 1, 1],
  [2, 2, 1],
  [3, 5, 2],
] as const) {
  link(`officer/t-${String(officer)}`, 'ACCUSED_IN', `allegation/t-${String(allegation)}`);
  link(`allegation/t-${String(allegation)}`, 'PART_OF', `matter/t-${String(matter)}`);
}
link('allegation/t-1', 'DURING', 'posting/t-1', { certainty: 'DEFINITE' });
link('allegation/t-1', 'CANDIDATE', 'posting/t-1', { certainty: 'DEFINITE' });
link('allegation/t-1', 'CANDIDATE', 'posting/t-2', { certainty: 'POSSIBLE' });
link('allegation/t-1', 'UNDER', 'posting/t-5', { level: 0, certainty: 'DEFINITE' });

record('Victim', 'victim/t-1', { pseudonym: 'V1' });
link('matter/t-1', 'CONCERNS', 'victim/t-1');
link('allegation/t-1', 'AGAINST', 'victim/t-1');

record('Hearing', 'hearing/t-1', {
  kind: 'MISCONDUCT_HEARING',
  occurrence: 'HAPPENED',
  ...day('heldOn', '2021-08-17'),
});
record('Seat', 'seat/t-1', { role: 'CHAIR' });
record('Seat', 'seat/t-2', { role: 'MEMBER' });
record('Finding', 'finding/t-1', { result: 'PROVEN', status: 'PROVEN', standards: ['CONFIDENTIALITY'] });
link('matter/t-1', 'HEARD_AT', 'hearing/t-1');
link('hearing/t-1', 'HAS', 'seat/t-1');
link('hearing/t-1', 'HAS', 'seat/t-2');
link('seat/t-1', 'OF', 'officeholder/t-1');
link('seat/t-2', 'OF', 'officer/t-5');
link('hearing/t-1', 'FOUND', 'finding/t-1');
link('finding/t-1', 'ON', 'allegation/t-1');

record('Source', 'source/t-1', {
  kind: 'NEWS_REPORT',
  publisher: 'Gazette',
  title: 'Hearing ends',
  disclosure: 'PUBLIC',
});
for (const [number, publisher] of [
  [2, '山﨑新聞'],
  [3, '山𠮷新聞'],
] as const) {
  record('Source', `source/t-${String(number)}`, { kind: 'NEWS_REPORT', publisher, disclosure: 'PUBLIC' });
  link(`source/t-${String(number)}`, 'DERIVED_FROM', 'source/t-1');
}
record('Citation', 'citation/t-1', { fact: 'status', basis: 'EXPLICIT' });
record('Citation', 'citation/t-2', { fact: 'context', basis: 'IMPLIED' });
for (const [supported, citation] of [
  ['allegation/t-1', 1],
  ['victim/t-1', 2],
] as const) {
  link(supported, 'SUPPORTED_BY', `citation/t-${String(citation)}`);
  link(`citation/t-${String(citation)}`, 'FROM', 'source/t-1');
}

/** The graph that all cases ask. */
export function smallGraph(model: GraphModel): Facts {
  return completeFacts({ nodes, relationships }, model);
}
