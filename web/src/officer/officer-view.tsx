import type { OfficerInFullQuery } from 'conduct-graph-client';
import { AsOf } from '../as-of/as-of.js';
import { AnswerWords, Facts } from '../parts/facts.js';
import { MoreButton } from '../parts/more-button.js';
import { NotStatedList } from '../parts/not-stated-list.js';
import { RecordLink } from '../parts/record-link.js';
import { Section } from '../parts/section.js';
import { StandingCounts } from '../parts/standing-counts.js';
import { Timeline } from '../parts/timeline.js';
import { NamedViewHead } from '../parts/view-head.js';
import { dayWords, periodWords } from '../words/date-words.js';
import { counted, inSentence, plainWords } from '../words/plain-words.js';
import { OfficerAllegations } from './officer-allegations.js';
import { OfficerSources } from './officer-sources.js';
import { timelineRows } from './timeline-rows.js';

/** What is on record of an officer. */
export type Officer = NonNullable<OfficerInFullQuery['officer']>;

export function OfficerView({
  officer,
  loading,
  more,
}: {
  readonly officer: Officer;
  readonly loading: boolean;
  readonly more: () => Promise<unknown>;
}) {
  const { id, allegations, postings, services, dataSet } = officer;
  const name = officer.name ?? officer.label ?? 'Unnamed officer';
  return (
    <>
      <NamedViewHead
        kind={plainWords(officer.kind)}
        title={name}
        name={name}
        viewed={{ file: 'officer-in-full', variables: { id }, id }}
        sentence={<Sentence officer={officer} />}
      >
        {services.nodes.map((service) => (
          <p key={service.id} className="lead">
            {service.force?.name ?? 'Force not stated'} · {periodWords(service.period)}
            {service.leaving !== 'NOT_STATED' && <> · {inSentence(service.leaving)}</>}
          </p>
        ))}
      </NamedViewHead>
      <div className="columns">
        <div>
          <Section id="allegations" title="Allegations and what became of them">
            <OfficerAllegations allegations={allegations} />
            {allegations.pageInfo.hasNextPage && <MoreButton loading={loading} more={more} />}
          </Section>
          <Section id="service" title="Postings">
            {postings.nodes.length === 0 ? (
              <p>No source states a posting.</p>
            ) : (
              <Timeline
                rows={timelineRows(officer)}
                caption="Solid is certain; where it fades, the source leaves start or end open."
              />
            )}
          </Section>
          <Criminal officer={officer} />
          {allegations.nodes.length > 0 && <AsOf id={id} from={firstReceived(allegations.nodes)} />}
          <OfficerSources id={id} />
        </div>
        <aside className="aside" aria-label="At a glance">
          <h2>At a glance</h2>
          <Facts
            rows={[
              ['More than one matter', <AnswerWords key="1" answer={officer.repeatAllegation} />],
              [
                'Investigated before for similar conduct',
                <AnswerWords key="2" answer={officer.priorSimilarInvestigation} />,
              ],
              [
                'Escalation after an earlier intervention',
                <AnswerWords key="3" answer={officer.escalation} />,
              ],
              ...officer.listEntries.nodes.map(
                (entry) =>
                  [
                    `${plainWords(entry.list)} list`,
                    `${plainWords(entry.occurrence)}, ${dayWords(entry.enteredOn)}`,
                  ] as const,
              ),
              ['Data set', dataSet.name],
              ['Id', <code key="id">{id}</code>],
            ]}
          />
          <NotStatedList facts={officer.notStated} />
          {officer.sameAs.map(({ degree, person }) => (
            <p key={person.id} className="notice">
              {degree === 'CANDIDATE'
                ? 'May be the same person as '
                : 'A source says it is the same person as '}
              <RecordLink id={person.id} name={person.name} />. They are counted apart.
            </p>
          ))}
        </aside>
      </div>
    </>
  );
}

function Sentence({ officer: { id, allegations } }: { readonly officer: Officer }) {
  const matters = new Set(allegations.nodes.map(({ matter }) => matter.id)).size;
  if (allegations.totalCount === 0)
    return 'No allegation is on record here. Officers are here for other reasons as well, such as chairing a hearing or commanding a unit.';
  const isAll = allegations.nodes.length === allegations.totalCount;
  return (
    <>
      {counted(allegations.totalCount, 'allegation')}
      {isAll && ` in ${counted(matters, 'matter')}`} on record here:{' '}
      <StandingCounts id={id} allegations={allegations} />. Only what was published is here; it is not known
      to be all.
    </>
  );
}

/** The first day on which any of them was received. */
function firstReceived(allegations: Officer['allegations']['nodes']): string | null {
  const days = allegations.flatMap(({ matter }) => matter.received?.earliest ?? []).sort();
  return days[0] ?? null;
}

function Criminal({ officer: { criminalProceedings } }: { readonly officer: Officer }) {
  if (criminalProceedings.nodes.length === 0) return null;
  return (
    <Section
      id="criminal"
      title="Criminal proceedings"
      note="A track of its own, with a higher standard of proof: an acquittal and a finding do not contradict each other."
    >
      <ul className="plain-list">
        {criminalProceedings.nodes.map(({ id, court, charges, matter }) => (
          <li key={id}>
            {charges.map(({ offence, plea, verdict }) => (
              <p key={offence}>
                <strong>{offence}</strong> · plea {inSentence(plea)} · verdict {inSentence(verdict)}
              </p>
            ))}
            <p className="quiet">
              {court ? <RecordLink id={court.id} name={court.name} /> : 'Court not stated'} ·{' '}
              <RecordLink id={matter.id} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
