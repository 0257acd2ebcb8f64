import { Disclosure, DisclosurePanel, Heading, Button } from 'react-aria-components';
import type { EvidenceFragment, OfficerFactsFragment } from 'conduct-graph-client';
import { kindOf } from '../addresses.js';
import { plainWords } from '../words/plain-words.js';
import { RecordLink } from './record-link.js';

type Cited = OfficerFactsFragment;
type Quoted = Pick<EvidenceFragment, 'id' | 'citations'> & Partial<Pick<Cited, 'importedFrom'>>;
type Disputed = Pick<Cited, 'id' | 'conflicts'>;

/** The words of sources behind each fact, record by record; folded in, so that they are there for who asks. */
export function Evidence({ records }: { readonly records: readonly Quoted[] }) {
  const cited = records.filter(
    ({ citations, importedFrom = [] }) => citations.nodes.length + importedFrom.length > 0,
  );
  if (cited.length === 0) return <p>No source is named for these facts.</p>;
  return (
    <div className="evidence">
      {cited.map((record) => (
        <Disclosure key={record.id} className="fold">
          <Heading level={3}>
            <Button slot="trigger" className="fold-button">
              {plainWords(kindOf(record.id))} <code>{record.id.slice(record.id.indexOf('/') + 1)}</code>
              <span className="quiet">{counts(record)}</span>
            </Button>
          </Heading>
          <DisclosurePanel>
            <Quotes record={record} />
          </DisclosurePanel>
        </Disclosure>
      ))}
    </div>
  );
}

function counts({ citations, importedFrom = [] }: Quoted): string {
  const more = citations.pageInfo.hasNextPage ? ' or more' : '';
  return `${citations.nodes.length + importedFrom.length}${more} cited`;
}

function Quotes({ record: { citations, importedFrom = [] } }: { readonly record: Quoted }) {
  return (
    <ul className="quotes">
      {citations.nodes.map(({ id, fact, quote, locator, basis, source }) => (
        <li key={id}>
          <span className="quote-fact">{plainWords(fact)}</span>
          {quote === null ? <span className="quiet">No words are quoted.</span> : <q>{quote}</q>}
          <span className="quote-source">
            <RecordLink id={source.id} name={source.title ?? source.publisher} />
            {locator !== null && <>, {locator}</>} · <Basis basis={basis} />
          </span>
        </li>
      ))}
      {importedFrom.map(({ row, source }) => (
        <li key={`${source.id} ${row}`}>
          <span className="quote-fact">All facts</span>
          <span className="quote-source">
            Row {row.toLocaleString('en-GB')} of <RecordLink id={source.id} name={source.title} />
          </span>
        </li>
      ))}
    </ul>
  );
}

const BASIS = {
  EXPLICIT: 'says so',
  IMPLIED: 'implies it',
  EXTERNAL: 'another report of the same event says so',
} as const;

function Basis({ basis }: { readonly basis: keyof typeof BASIS }) {
  return <span className="quiet">{BASIS[basis]}</span>;
}

/** What sources disagree on: the claims side by side, none before another. */
export function Disagreements({ records }: { readonly records: readonly Disputed[] }) {
  const conflicts = records.flatMap(({ id, conflicts: all }) =>
    all.map((conflict) => ({ record: id, ...conflict })),
  );
  if (conflicts.length === 0) return <p>The sources read here do not disagree on any fact of it.</p>;
  return conflicts.map(({ record, fact, claims }) => (
    <section key={`${record} ${fact}`} className="conflict">
      <h3>
        {plainWords(fact)} <span className="quiet">of {plainWords(kindOf(record)).toLowerCase()}</span>
      </h3>
      <ul className="claims">
        {claims.map(({ position, value, preferred, reason, citations }) => (
          <li key={position} className={preferred ? 'claim claim-preferred' : 'claim'}>
            <p className="claim-value">{value}</p>
            {preferred && (
              <p className="quiet">Preferred in the case file{reason !== null && <>: {reason}</>}</p>
            )}
            {citations.nodes.map(({ source, quote }) => (
              <p key={source.id} className="quote-source">
                {quote !== null && <q>{quote}</q>}{' '}
                <RecordLink id={source.id} name={source.title ?? source.publisher} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  ));
}
