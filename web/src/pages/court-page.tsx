import { nextPage, type CourtRecordQuery } from 'conduct-graph-client';
import { useCourtRecordQuery } from 'conduct-graph-client/react';
import { MoreButton } from '../parts/more-button.js';
import { RecordLink } from '../parts/record-link.js';
import { RecordOf, useRecordId } from '../parts/record.js';
import { Section } from '../parts/section.js';
import { NamedViewHead } from '../parts/view-head.js';
import { dayWords } from '../words/date-words.js';
import { counted, durationWords, inSentence, plainWords } from '../words/plain-words.js';

type Proceeding = NonNullable<CourtRecordQuery['court']>['criminalProceedings']['nodes'][number];

/** A court, with the criminal proceedings before it. */
export default function CourtPage() {
  const id = useRecordId('court');
  const asked = useCourtRecordQuery({ variables: { id } });
  return (
    <RecordOf id={id} asked={asked} record={asked.dataState === 'complete' ? asked.data.court : undefined}>
      {(court) => {
        const { criminalProceedings: proceedings } = court;
        return (
          <>
            <NamedViewHead
              kind={plainWords(court.kind)}
              name={court.name}
              title={court.name}
              viewed={{ file: 'court', variables: { id }, id }}
              sentence={`${counted(proceedings.totalCount, 'criminal proceeding')} against officers on record here. The criminal track is apart from misconduct, with a higher standard of proof.`}
            />
            <Section id="proceedings" title="Proceedings">
              <ul className="plain-list">
                {proceedings.nodes.map((one) => (
                  <ProceedingItem key={one.id} proceeding={one} />
                ))}
              </ul>
              {proceedings.pageInfo.hasNextPage && (
                <MoreButton loading={asked.loading} more={() => asked.fetchMore(nextPage(proceedings))} />
              )}
            </Section>
          </>
        );
      }}
    </RecordOf>
  );
}

function ProceedingItem({
  proceeding: { defendant, charges, sentences, orders, matter },
}: {
  readonly proceeding: Proceeding;
}) {
  return (
    <li className="allegation">
      <p>
        Defendant: <RecordLink id={defendant.id} name={defendant.name} /> ·{' '}
        <RecordLink id={matter.id} name="the matter, from report to outcome" />
      </p>
      {charges.map(({ offence, plea, pleadedOn, verdict }) => (
        <p key={offence}>
          <strong>{offence}</strong> · plea {inSentence(plea)}
          {pleadedOn && <>, {dayWords(pleadedOn)}</>} · verdict {inSentence(verdict)}
        </p>
      ))}
      {sentences.map((sentence) => (
        <p key={sentence.kind}>
          Sentence: {inSentence(sentence.kind)}, {dayWords(sentence.sentencedOn)}
          {sentence.term !== null && <> · {durationWords(sentence.term)}</>}
          {sentence.suspendedFor !== null && <>, suspended for {durationWords(sentence.suspendedFor)}</>}
          {sentence.unpaidWorkHours !== null && (
            <> · {counted(sentence.unpaidWorkHours, 'hour')} of unpaid work</>
          )}
          {sentence.compensationPounds !== null && <> · compensation of £{sentence.compensationPounds}</>}
        </p>
      ))}
      {orders.map(({ kind, length, madeOn }) => (
        <p key={kind}>
          Order: {inSentence(kind)}
          {length !== null && <>, for {durationWords(length)}</>}, {dayWords(madeOn)}
        </p>
      ))}
    </li>
  );
}
