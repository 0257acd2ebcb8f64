import type { PublicByFragment } from 'conduct-graph-client';
import { kindOf } from '../addresses.js';
import { counted, inSentence, plainWords } from '../words/plain-words.js';

/** Which facts sources had made public. */
export function PublicBy({
  facts,
  later,
}: {
  readonly facts: readonly PublicByFragment[];
  readonly later: number;
}) {
  const surely = facts.filter(({ certainty }) => certainty === 'DEFINITE').length;
  return (
    <details className="fold">
      <summary>
        {counted(facts.length, 'fact')} public by then ({surely} surely; the others if a vague day of
        publication falls early); {later.toLocaleString('en-GB')} surely came later.
      </summary>
      <ul className="compact">
        {facts.map(({ fact: { id, fact, record } }) => (
          <li key={id}>
            {plainWords(fact)} <span className="quiet">of {inSentence(kindOf(record?.id ?? ''))}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
