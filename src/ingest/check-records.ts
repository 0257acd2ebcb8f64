import type { Fault } from '../errors.js';
import type { GraphModel } from '../model/graph-model.js';
import { fold } from '../model/sort-key.js';
import { citationList } from './citations.js';
import { isGiven, type Written } from './written.js';

/** What a schema cannot say of the records of a library. */
export function checkRecords(
  records: readonly Written[],
  removed: readonly string[],
  model: GraphModel,
): readonly Fault[] {
  return [
    ...idFaults(records, removed),
    ...nameFaults(records, model),
    ...records.flatMap((record) => [
      ...personFaults(record),
      ...inferenceFaults(record),
      ...preferenceFaults(record),
    ]),
  ];
}

/** Ids are never used twice, and never again after a removal. */
function idFaults(records: readonly Written[], removed: readonly string[]): readonly Fault[] {
  const seen = new Map<string, Written>();
  return records.flatMap((record): Fault[] => {
    if (record.parent) return [];
    const place = record.file.placeOf([...record.path, 'id']);
    const first = seen.get(record.id);
    if (first) {
      const where = first.file.placeOf([...first.path, 'id']);
      return [
        {
          place,
          problem: `The id is used already, at ${where}`,
          remedy: 'Make a fresh one with `conduct-graph new-case`',
        },
      ];
    }
    seen.set(record.id, record);
    if (!removed.includes(record.id)) return [];
    return [
      {
        place,
        problem: 'The id belongs to a record that was removed',
        remedy: 'Make a fresh one: ids are never used again',
      },
    ];
  });
}

/** No id contains a name: neither the random part, nor the key of a part. */
function nameFaults(records: readonly Written[], model: GraphModel): readonly Fault[] {
  const people = new Set(model.abstracts.get('Person')?.possible ?? []);
  const names = new Set(
    records
      .filter((record) => people.has(record.type.name) && typeof record.given['name'] === 'string')
      .flatMap((record) => fold(String(record.given['name'])).split(/[^\p{L}]+/u))
      .filter((word) => word.length >= 3),
  );
  return records.flatMap((record): Fault[] => {
    const typed = record.parent ? record.key : String(record.given['id']);
    const name = typed.split('-').find((word) => names.has(word));
    if (name === undefined) return [];
    const place = record.parent
      ? record.file.placeOf(record.path, 'key')
      : record.file.placeOf([...record.path, 'id']);
    return [
      {
        place,
        problem: `"${typed}" becomes part of an id, and contains a name`,
        remedy: 'Name the part by what it is, such as "chair"',
      },
    ];
  });
}

/** Whoever has no name has a reason for it, and nobody has both. */
function personFaults(record: Written): readonly Fault[] {
  if (record.type.name !== 'Officer') return [];
  const { name, unnamed } = record.given;
  if ((name === undefined) !== (unnamed === undefined)) return [];
  const place = record.file.placeOf(name === undefined ? record.path : [...record.path, 'unnamed'], 'key');
  return [
    name === undefined
      ? {
          place,
          problem: 'The officer has neither a name nor a reason to be unnamed',
          remedy: 'Add name, or unnamed',
        }
      : {
          place,
          problem: 'The officer has a name and a reason to be unnamed',
          remedy: 'Remove the name if it may not be shown, else the reason',
        },
  ];
}

/** A category that no source gives is an inference, and says so in its citation. */
function inferenceFaults(record: Written): readonly Fault[] {
  if (record.type.name !== 'Allegation' || record.given['categoryInferred'] !== 'YES') return [];
  const citations = citationList(record.given['cite']).filter((citation) =>
    [citation.for ?? []].flat().includes('category'),
  );
  if (citations.length > 0 && citations.every((citation) => citation.basis === 'IMPLIED')) return [];
  return [
    {
      place: record.file.placeOf([...record.path, 'categoryInferred'], 'key'),
      problem: 'The category is inferred, and no citation says from what',
      remedy: 'Cite the facts it is inferred from, for category, with basis: IMPLIED',
    },
  ];
}

function preferenceFaults(record: Written): readonly Fault[] {
  return Object.entries(record.given).flatMap(([field, value]): Fault[] => {
    if (!isGiven(value) || !isGiven(value['prefer']) || !Array.isArray(value['rivals'])) return [];
    const claim = Number(value['prefer']['claim']);
    if (claim <= value['rivals'].length) return [];
    return [
      {
        place: record.file.placeOf([...record.path, field, 'prefer', 'claim']),
        problem: `There is no claim ${String(claim)}`,
        remedy: `Name one of the ${String(value['rivals'].length)} claims by its place in the list`,
      },
    ];
  });
}
