import type { Fault } from '../errors.js';
import type { Facts } from '../model/facts.js';
import type { Written } from './written.js';

/** Outcomes of the conduct regulations, which do not apply to police staff. */
const OFFICERS_ONLY = ['DISMISSAL_WITHOUT_NOTICE', 'WOULD_HAVE_BEEN_DISMISSED', 'REDUCTION_IN_RANK'];

/** What only shows once handles are resolved. */
export function checkFacts(facts: Facts, records: readonly Written[]): readonly Fault[] {
  const written = new Map(records.map((record) => [record.id, record]));
  const ends = (type: string) =>
    new Map(facts.relationships.filter((one) => one.type === type).map((one) => [one.from, one.to]));
  const starts = (type: string) =>
    new Map(facts.relationships.filter((one) => one.type === type).map((one) => [one.to, one.from]));
  const [allegationOf, findingOf, accusedOf] = [ends('ON'), starts('RESULTED_IN'), starts('ACCUSED_IN')];
  return [...written.values()].flatMap((record): Fault[] => {
    if (record.type.name === 'Finding') return ownAllegation(record, allegationOf.get(record.id), written);
    if (record.type.name !== 'Outcome') return [];
    const officer = written.get(accusedOf.get(allegationOf.get(findingOf.get(record.id) ?? '') ?? '') ?? '');
    return officer?.given['kind'] === 'STAFF' && OFFICERS_ONLY.includes(String(record.given['kind']))
      ? [staffFault(record)]
      : [];
  });
}

function ownAllegation(
  record: Written,
  allegation: string | undefined,
  written: ReadonlyMap<string, Written>,
): Fault[] {
  if (allegation === undefined || written.get(allegation)?.owner === record.owner) return [];
  return [
    {
      place: record.file.placeOf([...record.path, 'allegation']),
      problem: 'The finding is on an allegation of another matter',
      remedy: 'Name an allegation of the matter that was heard',
    },
  ];
}

function staffFault(record: Written): Fault {
  return {
    place: record.file.placeOf([...record.path, 'kind']),
    problem: 'Police staff are outside the conduct regulations and cannot have this outcome',
    remedy: 'Use STAFF_DISMISSAL, or another outcome that applies to staff',
  };
}
