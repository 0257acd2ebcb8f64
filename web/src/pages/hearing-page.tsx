import type { HearingInFullQuery } from 'conduct-graph-client';
import { useHearingInFullQuery } from 'conduct-graph-client/react';
import { AllegationCard } from '../parts/allegation-card.js';
import { AnswerWords, Facts } from '../parts/facts.js';
import { FindingLine } from '../parts/finding-line.js';
import { NotStatedList } from '../parts/not-stated-list.js';
import { RecordLink } from '../parts/record-link.js';
import { RecordOf, useRecordId } from '../parts/record.js';
import { Section } from '../parts/section.js';
import { NamedViewHead } from '../parts/view-head.js';
import { dayWords } from '../words/date-words.js';
import { counted, inSentence, plainWords } from '../words/plain-words.js';

type Hearing = NonNullable<HearingInFullQuery['hearing']>;

/** A hearing: who sat, who was accused, what was found of each. */
export default function HearingPage() {
  const id = useRecordId('hearing');
  const asked = useHearingInFullQuery({ variables: { id } });
  return (
    <RecordOf id={id} asked={asked} record={asked.dataState === 'complete' ? asked.data.hearing : undefined}>
      {(hearing) => <HearingView hearing={hearing} />}
    </RecordOf>
  );
}

function HearingView({ hearing }: { readonly hearing: Hearing }) {
  const { id, kind, occurrence, findings, seats, matter, remarks } = hearing;
  const title = `${plainWords(kind === 'NOT_STATED' ? 'hearing' : kind)}, ${dayWords(hearing.heldOn ?? hearing.heldWithin)}`;
  return (
    <>
      <NamedViewHead
        kind={occurrence === 'HAPPENED' ? 'Hearing' : `Hearing, ${inSentence(occurrence)}`}
        name={title}
        title={title}
        viewed={{ file: 'hearing-in-full', variables: { id }, id }}
        sentence={`${counted(findings.nodes.length, 'finding')} on ${counted(findings.nodes.length, 'allegation')}, ${counted(seats.length, 'seat')} on record. What a hearing found can be other than where the allegation stands now.`}
      />
      <div className="columns">
        <div>
          <Section id="findings" title="What was found of each">
            {findings.nodes.length === 0 && <p>No source states a finding.</p>}
            {findings.nodes.map(({ allegation, appeals, ...finding }) => (
              <AllegationCard key={finding.id} {...allegation}>
                <p>
                  Accused:{' '}
                  {allegation.accused ? (
                    <RecordLink id={allegation.accused.id} name={allegation.accused.name} />
                  ) : (
                    'not identified'
                  )}
                </p>
                <FindingLine {...finding} appeals={appeals.nodes} />
              </AllegationCard>
            ))}
          </Section>
          {remarks.nodes.length > 0 && (
            <Section id="remarks" title="What was said there">
              <ul className="quotes">
                {remarks.nodes.map((remark) => (
                  <li key={remark.id}>
                    <q>{remark.words}</q>
                    <span className="quote-source">
                      {remark.speaker ? (
                        <RecordLink id={remark.speaker.id} name={remark.speaker.name} />
                      ) : (
                        'Speaker not stated'
                      )}{' '}
                      · {capacity(remark.capacity)}
                    </span>
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </div>
        <aside className="aside" aria-label="At a glance">
          <h2>Who sat</h2>
          {seats.length === 0 && <p>No source says who sat.</p>}
          <Facts
            rows={seats.map((seat) => [
              plainWords(seat.role),
              <span key={seat.id}>
                {seat.holder ? <RecordLink id={seat.holder.id} name={seat.holder.name} /> : null}
                {(seat.rankThen !== null || seat.officeThen !== null) && (
                  <span className="quiet"> · {seat.officeThen ?? inSentence(seat.rankThen)}</span>
                )}
              </span>,
            ])}
          />
          <h2>At a glance</h2>
          <Facts
            rows={[
              ['Open to the public', hearing.openness === 'NOT_STATED' ? null : plainWords(hearing.openness)],
              ['Accused attended', <AnswerWords key="1" answer={hearing.attended} />],
              ['Accused represented', <AnswerWords key="2" answer={hearing.represented} />],
              ['Law', plainWords(matter.regime)],
              ['Matter', <RecordLink key="3" id={matter.id} name="From report to outcome" />],
              ['Id', <code key="4">{id}</code>],
            ]}
          />
          <NotStatedList facts={hearing.notStated} />
        </aside>
      </div>
    </>
  );
}

function capacity(of: Hearing['remarks']['nodes'][number]['capacity']): string {
  return of === 'NOT_STATED' ? 'capacity not stated' : `as ${inSentence(of)}`;
}
