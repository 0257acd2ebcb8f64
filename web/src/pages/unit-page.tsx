import { nextPage, type UnitInFullQuery } from 'conduct-graph-client';
import { useUnitInFullQuery } from 'conduct-graph-client/react';
import { useState } from 'react';
import { AllegationCard } from '../parts/allegation-card.js';
import { Facts } from '../parts/facts.js';
import { MoreButton } from '../parts/more-button.js';
import { NotStatedList } from '../parts/not-stated-list.js';
import { RecordLink } from '../parts/record-link.js';
import { RecordOf, useRecordId } from '../parts/record.js';
import { Section } from '../parts/section.js';
import { StandingCounts } from '../parts/standing-counts.js';
import { Timeline } from '../parts/timeline.js';
import { NamedViewHead } from '../parts/view-head.js';
import { periodWords } from '../words/date-words.js';
import { counted, plainWords } from '../words/plain-words.js';

type Unit = NonNullable<UnitInFullQuery['unit']>;

/** A unit: who commanded it when, and what was alleged of officers posted there then. */
export default function UnitPage() {
  const id = useRecordId('unit');
  const [day, setDay] = useState(() => new Date().toISOString().slice(0, 10));
  const asked = useUnitInFullQuery({ variables: { id, day } });
  // Another day leaves the page as it is until its headcount is there.
  const data = asked.data ?? asked.previousData;
  return (
    <RecordOf id={id} asked={{ ...asked, data }} record={data?.unit}>
      {(unit) => (
        <UnitView
          unit={unit}
          day={day}
          setDay={setDay}
          loading={asked.loading}
          more={() => asked.fetchMore(nextPage(unit.allegations))}
        />
      )}
    </RecordOf>
  );
}

interface UnitViewed {
  readonly unit: Unit;
  readonly day: string;
  readonly setDay: (day: string) => void;
  readonly loading: boolean;
  readonly more: () => Promise<unknown>;
}

function UnitView({ unit, day, setDay, loading, more }: UnitViewed) {
  const { id, name, kind, force, commands, allegations } = unit;
  return (
    <>
      <NamedViewHead
        kind={kind ?? 'Unit'}
        name={name}
        title={name}
        viewed={{ file: 'unit-in-full', variables: { id, day }, id }}
        sentence={
          <>
            {counted(allegations.totalCount, 'allegation')} about officers who were posted here when the
            conduct is said to have happened
            {allegations.totalCount > 0 && (
              <>
                : <StandingCounts id={id} allegations={allegations} />
              </>
            )}
            . That says nothing about the unit or who commanded it.
          </>
        }
      >
        <p className="lead">
          <RecordLink id={force.id} name={force.name} /> · {periodWords(unit.existed)}
        </p>
      </NamedViewHead>
      <div className="columns">
        <div>
          <Section id="commanders" title="Commanders over time">
            {commands.nodes.length === 0 ? (
              <p>No command is known. That does not mean that there was none.</p>
            ) : (
              <Timeline
                caption="A command reaches no further than a source states it: certain between mentions, open beyond them."
                rows={[
                  ...commands.nodes.map(({ id: key, title, rank, officer, period }) => ({
                    id: key,
                    look: 'command' as const,
                    period,
                    label: (
                      <>
                        <RecordLink id={officer.id} name={officer.name} /> · {title ?? plainWords(rank)}
                      </>
                    ),
                  })),
                  ...allegations.nodes.flatMap(({ id: key, conduct, accused }) =>
                    conduct === null
                      ? []
                      : [
                          {
                            id: key,
                            look: 'conduct' as const,
                            period: conduct,
                            label: (
                              <a href={`#${key}`}>
                                Conduct alleged of {accused?.name ?? 'somebody not identified'}
                              </a>
                            ),
                          },
                        ],
                  ),
                ]}
              />
            )}
          </Section>
          <Section id="allegations" title="Allegations about officers posted here then">
            {allegations.nodes.length === 0 && <p>None is on record here.</p>}
            {allegations.nodes.map(({ id: key, accused, conduct, matter, ...allegation }) => (
              <AllegationCard key={key} id={key} {...allegation}>
                <Facts
                  rows={[
                    ['Accused', accused && <RecordLink key="1" id={accused.id} name={accused.name} />],
                    ['Conduct', conduct && periodWords(conduct)],
                    ['Matter', <RecordLink key="2" id={matter.id} name="From report to outcome" />],
                  ]}
                />
              </AllegationCard>
            ))}
            {allegations.pageInfo.hasNextPage && <MoreButton loading={loading} more={more} />}
          </Section>
        </div>
        <Aside unit={unit} day={day} setDay={setDay} />
      </div>
    </>
  );
}

function Aside({ unit, day, setDay }: Pick<UnitViewed, 'unit' | 'day' | 'setDay'>) {
  const { headcountOn } = unit;
  return (
    <aside className="aside" aria-label="At a glance">
      <h2>Headcount</h2>
      <label className="field">
        On the day
        <input
          type="date"
          value={day}
          onChange={({ target }) => target.value !== '' && setDay(target.value)}
        />
      </label>
      <p>
        {headcountOn === null
          ? 'Not stated: the data set does not have all postings of that day.'
          : `${counted(headcountOn.officers, 'person', 'people')} posted${headcountOn.possible > 0 ? `, and ${headcountOn.possible} possibly` : ''}.`}
      </p>
      <h2>At a glance</h2>
      <Facts
        rows={[
          ...unit.coverages.map(({ area, period }) => [area.name, periodWords(period)] as const),
          ...unit.memberships.map(
            ({ id, parent }) =>
              ['Part of', <RecordLink key={id} id={parent.id} name={parent.name} />] as const,
          ),
          ...unit.members.map(
            ({ id, unit: below }) =>
              ['Holds', <RecordLink key={id} id={below.id} name={below.name} />] as const,
          ),
          ...(unit.succeeds
            ? [
                [
                  'Took over from',
                  <RecordLink key="s" id={unit.succeeds.id} name={unit.succeeds.name} />,
                ] as const,
              ]
            : []),
          ...unit.succeededBy.map(
            ({ id, name }) => ['Succeeded by', <RecordLink key={id} id={id} name={name} />] as const,
          ),
          ['Id', <code key="id">{unit.id}</code>],
        ]}
      />
      <NotStatedList facts={unit.notStated} />
    </aside>
  );
}
