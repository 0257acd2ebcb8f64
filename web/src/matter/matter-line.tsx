import { Link } from 'react-router';
import { addressOf } from '../addresses.js';
import { dayWords } from '../words/date-words.js';
import type { MatterEvent } from './matter-events.js';

const TRACKS: Readonly<Record<MatterEvent['track'], string>> = {
  conduct: 'Conduct',
  misconduct: 'Misconduct process',
  criminal: 'Criminal court',
  public: 'Said in public',
};

/** The steps of a matter, one under the other. Each says on which track it lies. */
export function MatterLine({ events }: { readonly events: readonly MatterEvent[] }) {
  return (
    <ol className="line">
      {events.map(({ id, on, track, title, detail, link }) => (
        <li key={id} className={`step step-${track}`}>
          <span className="step-day">{dayWords(on)}</span>
          <div>
            <p className="step-title">
              {link === undefined ? title : <Link to={addressOf(link)}>{title}</Link>}{' '}
              <span className="step-track">{TRACKS[track]}</span>
            </p>
            {detail !== undefined && <p className="quiet">{detail}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
