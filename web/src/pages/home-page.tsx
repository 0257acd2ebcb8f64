import { useContentsQuery } from 'conduct-graph-client/react';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { addressOf } from '../addresses.js';
import { Answered } from '../parts/answered.js';
import { RecordLink } from '../parts/record-link.js';
import { StatusBadge } from '../parts/status-badge.js';
import { Title } from '../parts/title.js';
import { ViewTools } from '../parts/view-tools.js';
import { dayWords, periodWords } from '../words/date-words.js';
import { counted, inSentence, plainWords } from '../words/plain-words.js';

const HomeQuestions = lazy(() => import('./home-questions.js'));

/** Where one begins: what this is, what it holds, and ways in. */
export default function HomePage() {
  const asked = useContentsQuery();
  return (
    <>
      <Title>Police misconduct, as published</Title>
      <div className="hero">
        <h1>Police misconduct on record, with the source of every fact</h1>
        <p>
          Look up an officer, a unit or a court, or search the words of hearings. An allegation is shown as
          what it is, and its outcome as plainly: proven, not proven or quashed. What no source states is
          never shown as “no”.
        </p>
        <ViewTools viewed={{ file: 'contents', variables: {} }} />
      </div>
      <Answered asked={asked}>
        {({ datasets, officers, matters, allMatters, units, sources }) => (
          <>
            <ul className="figures" aria-label="On record">
              <Figure count={officers.totalCount} what="officers" note="accused, sitting or commanding" />
              <Figure count={allMatters.totalCount} what="matters" note="each with all its allegations" />
              <Figure count={units.totalCount} what="units" note="and who was posted there when" />
              <Figure count={sources.totalCount} what="sources" note="every fact names its own" />
            </ul>
            {datasets.length > 1 && (
              <p className="notice">
                Over all {datasets.length} data sets that are loaded. They may overlap, and no pattern adds
                them up.
              </p>
            )}
            <div className="columns columns-even">
              <section>
                <h2>Latest matters</h2>
                <ul className="cards">
                  {matters.nodes.map(({ id, received, allegations }) => (
                    <li key={id} className="card">
                      <Link to={addressOf(id)} className="card-title">
                        {[
                          ...new Set(
                            allegations.nodes.map(({ accused }) => accused?.name ?? 'Unnamed officer'),
                          ),
                        ].join(', ') || 'No accused identified'}
                      </Link>
                      <span className="quiet">
                        Received {dayWords(received)}
                        {allegations.totalCount > 0 && ` · ${counted(allegations.totalCount, 'allegation')}`}
                      </span>
                      <span className="badges">
                        {[...new Set(allegations.nodes.map(({ status }) => status))].map((status) => (
                          <StatusBadge key={status} status={status} />
                        ))}
                      </span>
                    </li>
                  ))}
                </ul>
                <h2>People and units</h2>
                <ul className="links">
                  {[...officers.nodes, ...units.nodes].map(({ id, name }) => (
                    <li key={id}>
                      <RecordLink id={id} name={name} />
                    </li>
                  ))}
                </ul>
              </section>
              <section>
                <h2>Questions it answers</h2>
                <Suspense fallback={null}>
                  <HomeQuestions />
                </Suspense>
                <p>
                  <Link to="/patterns">All questions</Link>
                </p>
                <h2>What is loaded</h2>
                {datasets.map(({ id, name, kind, release, description, completeFor }) => (
                  <div key={id} className="data-set">
                    <h3>{name}</h3>
                    <p>{description}</p>
                    <p className="quiet">
                      {plainWords(kind)}, release {release}.{' '}
                      {completeFor.length === 0
                        ? 'Complete for nothing: what is absent is not stated, not denied.'
                        : `Complete for ${completeFor.map(({ collection, period }) => `${inSentence(collection)}, ${periodWords(period)}`).join('; ')}.`}
                    </p>
                  </div>
                ))}
              </section>
            </div>
          </>
        )}
      </Answered>
    </>
  );
}

function Figure({
  count,
  what,
  note,
}: {
  readonly count: number;
  readonly what: string;
  readonly note: string;
}) {
  return (
    <li>
      <span className="figure-count">{count.toLocaleString('en-GB')}</span>
      <span className="figure-what">{what}</span>
      <span className="quiet">{note}</span>
    </li>
  );
}
