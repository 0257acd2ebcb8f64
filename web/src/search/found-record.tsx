import type { FindQuery } from 'conduct-graph-client';
import { RecordLink } from '../parts/record-link.js';
import { periodWords } from '../words/date-words.js';
import { plainWords } from '../words/plain-words.js';

type Found = FindQuery['search']['nodes'][number];

/** A record that a search found, by its kind and name, with what tells it from others of the same name. */
export function FoundRecord({ found }: { readonly found: Found }) {
  const [name, note] = described(found);
  return (
    <>
      <span className="found-kind">{plainWords(found.__typename)}</span>
      <span>
        <RecordLink id={found.id} name={name} />
        {note !== null && <span className="quiet"> · {note}</span>}
      </span>
    </>
  );
}

function described(found: Found): readonly [string | null, string | null] {
  switch (found.__typename) {
    case 'Officer':
      return [found.person, serviceWords(found.services.nodes)];
    case 'OfficeHolder':
      return [found.person, null];
    case 'Force':
      return [found.force, null];
    case 'Area':
      return [found.area, null];
    case 'Unit':
      return [found.unit, found.ofForce.name];
    case 'Court':
      return [found.court, null];
    case 'Source':
      return [found.title ?? found.publisher, found.title === null ? null : found.publisher];
    case 'Category':
      return [found.label, null];
    case 'Recommendation':
    case 'Remark':
    case 'Statement':
      return [`“${found.words}”`, null];
  }
}

function serviceWords([first]: Extract<Found, { __typename: 'Officer' }>['services']['nodes']) {
  if (!first) return null;
  return [first.force?.name, first.period && periodWords(first.period)].filter(Boolean).join(', ') || null;
}
