import { Link } from 'react-router';
import { addressOf } from '../addresses.js';
import { AllegationCard } from '../parts/allegation-card.js';
import { Facts } from '../parts/facts.js';
import { FindingLine } from '../parts/finding-line.js';
import { NotStatedList } from '../parts/not-stated-list.js';
import { RecordLink } from '../parts/record-link.js';
import { dayWords, periodWords } from '../words/date-words.js';
import { inSentence } from '../words/plain-words.js';
import type { Officer } from './officer-view.js';

type Allegations = Officer['allegations'];

/** The allegations against an officer in the order of their conduct, never in that of their outcome. */
export function OfficerAllegations({ allegations: { nodes } }: { readonly allegations: Allegations }) {
  if (nodes.length === 0) return <p>None is on record here.</p>;
  return nodes.map((allegation) => <OneAllegation key={allegation.id} allegation={allegation} />);
}

function OneAllegation({ allegation }: { readonly allegation: Allegations['nodes'][number] }) {
  const { conduct, category, attribution, findings, matter, notStated } = allegation;
  const { posting, commanders, certainty } = attribution;
  const direct = commanders.filter(({ level }) => level === 0);
  return (
    <AllegationCard {...allegation} category={null}>
      {findings.nodes.map((finding) => (
        <FindingLine
          key={finding.id}
          {...finding}
          appeals={finding.appeals.nodes}
          at={
            finding.hearing && (
              <Link to={addressOf(finding.hearing.id)}>{inSentence(finding.hearing.kind)}</Link>
            )
          }
        />
      ))}
      <Facts
        rows={[
          ['Conduct', conduct && periodWords(conduct)],
          ['Category', category?.label ?? null],
          [
            'Posted then',
            posting?.unit ? (
              <>
                <RecordLink id={posting.unit.id} name={posting.unit.name} />
                {certainty === 'POSSIBLE' && <span className="quiet"> (possible: the dates are vague)</span>}
              </>
            ) : null,
          ],
          [
            'Unit commanded then by',
            direct.length > 0
              ? direct.map(({ officer, certainty: sure }) => (
                  <span key={officer.id} className="listed">
                    <RecordLink id={officer.id} name={officer.name} />
                    {sure === 'POSSIBLE' && <span className="quiet"> (possible)</span>}
                  </span>
                ))
              : null,
          ],
          [
            'Matter',
            <Link key="matter" to={addressOf(matter.id)}>
              Received {dayWords(matter.received)}: from report to outcome
            </Link>,
          ],
        ]}
      />
      <NotStatedList facts={notStated} />
    </AllegationCard>
  );
}
