import { nextPage, type SourceInFullQuery } from 'conduct-graph-client';
import { useSourceInFullQuery } from 'conduct-graph-client/react';
import { kindOf } from '../addresses.js';
import { Facts } from '../parts/facts.js';
import { MoreButton } from '../parts/more-button.js';
import { RecordLink } from '../parts/record-link.js';
import { RecordOf, useRecordId } from '../parts/record.js';
import { Section } from '../parts/section.js';
import { NamedViewHead } from '../parts/view-head.js';
import { dayWords } from '../words/date-words.js';
import { counted, inSentence, plainWords } from '../words/plain-words.js';

type Source = NonNullable<SourceInFullQuery['source']>;

/** A source, and what rests on it. */
export default function SourcePage() {
  const id = useRecordId('source');
  const asked = useSourceInFullQuery({ variables: { id } });
  return (
    <RecordOf id={id} asked={asked} record={asked.dataState === 'complete' ? asked.data.source : undefined}>
      {(source) => (
        <>
          <NamedViewHead
            kind={plainWords(source.kind)}
            name={source.title ?? source.publisher}
            title={source.title ?? source.publisher}
            viewed={{ file: 'source-in-full', variables: { id }, id }}
            sentence={sentence(source)}
          />
          <div className="columns">
            <Section id="rests" title="What rests on it">
              {source.citations.totalCount === 0 && (
                <p>
                  {isImported(source)
                    ? 'Each record that was made from a row of it names that row, under “Sources” on the record’s page.'
                    : 'Nothing on record here quotes it.'}
                </p>
              )}
              <ul className="quotes">
                {source.citations.nodes.map((citation) => (
                  <li key={citation.id}>
                    <span className="quote-fact">
                      {plainWords(citation.fact)}
                      {citation.supports && (
                        <span className="quiet"> of {inSentence(kindOf(citation.supports.id))}</span>
                      )}
                    </span>
                    {citation.quote === null ? (
                      <span className="quiet">No words are quoted.</span>
                    ) : (
                      <q>{citation.quote}</q>
                    )}
                    <span className="quote-source">
                      {citation.supports && <RecordLink id={citation.supports.id} />}
                      {citation.locator !== null && <> · {citation.locator}</>} · {inSentence(citation.basis)}
                    </span>
                  </li>
                ))}
              </ul>
              {source.citations.pageInfo.hasNextPage && (
                <MoreButton
                  loading={asked.loading}
                  more={() => asked.fetchMore(nextPage(source.citations))}
                />
              )}
            </Section>
            <aside className="aside" aria-label="At a glance">
              <h2>At a glance</h2>
              <Facts
                rows={[
                  ['Publisher', source.publisher],
                  ['Published', source.publishedOn && dayWords(source.publishedOn)],
                  [
                    'Address',
                    source.address === null ? null : (
                      <a href={source.address} rel="noreferrer">
                        {source.address}
                      </a>
                    ),
                  ],
                  ['Shown', inSentence(source.disclosure)],
                  [
                    'Copies',
                    source.derivedFrom ? (
                      <RecordLink
                        id={source.derivedFrom.id}
                        name={source.derivedFrom.title ?? source.derivedFrom.publisher}
                      />
                    ) : null,
                  ],
                  ...source.copiedBy.nodes.map(
                    ({ id: copy, title, publisher }) =>
                      ['Copied by', <RecordLink key={copy} id={copy} name={title ?? publisher} />] as const,
                  ),
                  ['Data set', source.dataSet.name],
                  ['Id', <code key="id">{id}</code>],
                ]}
              />
            </aside>
          </div>
        </>
      )}
    </RecordOf>
  );
}

function sentence(source: Source): string {
  const { totalCount } = source.citations;
  if (isImported(source))
    return 'A file of a public data set. Records were made from its rows as they stand there; no words of it are quoted.';
  return `${counted(totalCount, 'fact')} on record here ${totalCount === 1 ? 'rests' : 'rest'} on it. Sources that copy one another count as one.`;
}

/** A record of an imported data set rests on a row, not on quoted words. */
function isImported({ dataSet, citations }: Source): boolean {
  return dataSet.kind === 'IMPORT' && citations.totalCount === 0;
}
