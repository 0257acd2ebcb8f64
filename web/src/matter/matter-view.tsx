import type { MatterInFullQuery } from 'conduct-graph-client';
import { AsOf } from '../as-of/as-of.js';
import { AllegationCard } from '../parts/allegation-card.js';
import { Facts } from '../parts/facts.js';
import { FindingLine } from '../parts/finding-line.js';
import { MoreButton } from '../parts/more-button.js';
import { RecordLink } from '../parts/record-link.js';
import { Section } from '../parts/section.js';
import { StandingCounts } from '../parts/standing-counts.js';
import { NamedViewHead } from '../parts/view-head.js';
import { dayWords, periodWords } from '../words/date-words.js';
import { counted, plainWords } from '../words/plain-words.js';
import { matterEvents } from './matter-events.js';
import { MatterLine } from './matter-line.js';
import { MatterSources } from './matter-sources.js';

/** What happened in a matter. */
export type Matter = NonNullable<MatterInFullQuery['matter']>;

export function MatterView({
  matter,
  loading,
  more,
}: {
  readonly matter: Matter;
  readonly loading: boolean;
  readonly more: () => Promise<unknown>;
}) {
  const { id, allegations, victims, withheld } = matter;
  const title = titleOf(matter);
  return (
    <>
      <NamedViewHead
        kind={matter.origin === 'NOT_STATED' ? 'Matter' : plainWords(matter.origin)}
        title={title}
        name={title}
        viewed={{ file: 'matter-in-full', variables: { id }, id }}
        sentence={<Sentence matter={matter} />}
      >
        <p className="lead">
          Received {dayWords(matter.received)}
          {matter.receivedBy !== null && <> by the {matter.receivedBy}</>}
        </p>
      </NamedViewHead>
      <div className="columns">
        <div>
          <Section id="allegations" title="What was alleged, and what became of it">
            {allegations.nodes.map((allegation) => (
              <AllegationCard key={allegation.id} {...allegation} category={null}>
                <Facts
                  rows={[
                    [
                      'Accused',
                      allegation.accused && (
                        <RecordLink id={allegation.accused.id} name={allegation.accused.name} />
                      ),
                    ],
                    ['Conduct', allegation.conduct && periodWords(allegation.conduct)],
                    ['Category', allegation.category?.label ?? null],
                    [
                      'Unit then',
                      allegation.attribution.posting?.unit && (
                        <RecordLink {...allegation.attribution.posting.unit} />
                      ),
                    ],
                  ]}
                />
                {allegation.findings.nodes.map((finding) => (
                  <FindingLine key={finding.id} {...finding} />
                ))}
              </AllegationCard>
            ))}
            {allegations.pageInfo.hasNextPage && <MoreButton loading={loading} more={more} />}
          </Section>
          <Section
            id="line"
            title="From report to outcome"
            note={`One line of time. Steps of which no source gives a day stand at the end.${partOf(allegations)}`}
          >
            <MatterLine events={matterEvents(matter)} />
          </Section>
          <AsOf id={id} from={matter.received?.earliest ?? null} />
          <MatterSources id={id} />
        </div>
        <aside className="aside" aria-label="At a glance">
          <h2>At a glance</h2>
          <Facts
            rows={[
              ['Law', plainWords(matter.regime)],
              ['Reference', matter.reference],
              ['Closed', matter.closed && dayWords(matter.closed)],
              ...victims.nodes.map(
                ({ pseudonym, context, metThrough }) =>
                  [`Victim ${pseudonym}`, victimWords(context, metThrough)] as const,
              ),
              ['Data set', matter.dataSet.name],
              ['Id', <code key="id">{id}</code>],
            ]}
          />
          {withheld.length > 0 && (
            <p className="gaps">
              <span className="gaps-title">Known and not shown:</span> {counted(withheld.length, 'fact')}, to
              protect somebody. Their values are kept nowhere.
            </p>
          )}
        </aside>
      </div>
    </>
  );
}

/** A step of several allegations counts those that are on the page. */
function partOf({ nodes, totalCount }: Matter['allegations']): string {
  if (nodes.length >= totalCount) return '';
  return ` Of the allegations the first ${nodes.length.toLocaleString('en-GB')} of ${totalCount.toLocaleString('en-GB')} are in it: “Show more” above adds to them.`;
}

/** So many names are a title; more are a list. */
const MOST_NAMES = 3;

function titleOf({ allegations: { nodes, totalCount } }: Matter): string {
  const accused = new Map(nodes.flatMap(({ accused: one }) => (one ? [[one.id, one]] : [])));
  const names = [...accused.values()].map(({ name }) => name ?? 'unnamed officer');
  if (names.length === 0) return 'Matter without an identified accused';
  const others = names.length > MOST_NAMES || totalCount > nodes.length ? ' and others' : '';
  return `Matter concerning ${names.slice(0, MOST_NAMES).join(', ')}${others}`;
}

function Sentence({ matter: { id, allegations, reportToHearing } }: { readonly matter: Matter }) {
  if (allegations.totalCount === 0)
    return 'No allegation against an identified officer is on record in it. That does not mean that nothing was alleged.';
  return (
    <>
      {counted(allegations.totalCount, 'allegation')}: <StandingCounts id={id} allegations={allegations} />.{' '}
      {gap(reportToHearing)}
    </>
  );
}

function victimWords(context: string, metThrough: string): string {
  const known = [context, metThrough].filter((one) => one !== 'NOT_STATED').map((one) => plainWords(one));
  return known.length === 0 ? 'Nothing more is shown' : known.join(', ');
}

function gap(between: Matter['reportToHearing']): string {
  if (between?.minMonths == null || between.maxMonths == null) return '';
  const { minMonths: least, maxMonths: most } = between;
  return `From report to first hearing ${least === most ? `${least}` : `${least} to ${most}`} months.`;
}
