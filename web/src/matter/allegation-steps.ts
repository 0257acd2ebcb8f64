import { inSentence } from '../words/plain-words.js';
import { outcomeWords } from '../words/outcome-words.js';
import { resultWords } from '../words/status-words.js';
import type { Step } from './grouped-steps.js';
import type { Matter } from './matter-view.js';

type Allegation = Matter['allegations']['nodes'][number];

/** When the conduct of an allegation is said to have begun and ended. */
export function conductSteps({ conduct }: Allegation): readonly Step[] {
  if (conduct === null) return [];
  const { startEarliest, startLatest, endEarliest, endLatest, ongoing } = conduct;
  const begun = { edtf: null, earliest: startEarliest, latest: startLatest };
  const ended = { edtf: null, earliest: endEarliest, latest: endLatest };
  const track = 'conduct' as const;
  const isOneDay =
    startEarliest !== null && new Set([startEarliest, startLatest, endEarliest, endLatest]).size === 1;
  if (isOneDay) return [{ on: begun, track, title: 'Conduct is said to have happened' }];
  const isStated = startEarliest !== null || startLatest !== null;
  return [
    ...(isStated ? [{ on: begun, track, title: 'Conduct is said to have begun' }] : []),
    ...(ongoing === 'YES' ? [] : [{ on: ended, track, title: 'Conduct is said to have ended' }]),
  ];
}

/** What was found on an allegation without a hearing. What a hearing found stands with the hearing. */
export function findingSteps({ findings }: Allegation): readonly Step[] {
  return findings.nodes
    .filter(({ hearing }) => hearing === null)
    .map(({ foundOn, result, status, outcome }) => ({
      on: foundOn,
      track: 'misconduct',
      title: [
        resultWords[result],
        ...(outcome ? [`outcome: ${outcomeWords(outcome)}`] : []),
        ...(status === result ? [] : [`since then: ${inSentence(status)}`]),
      ].join('; '),
    }));
}
