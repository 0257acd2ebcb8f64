import { statusOn } from '../../src/derived/status-on.js';
import { day, derived, story, type Story } from './story.js';

/** The matter was received on 10 January 2020. */
export const RECEIVED = day('received', '2020-01-10');

/** An allegation reported on that day, investigated from 1 February; what follows is each story's own. */
export function reported(matter: object = RECEIVED): Story {
  return bare(matter)
    .node('investigation/i', { ...day('began', '2020-02-01') }, 'matter/m')
    .link('matter/m', 'INVESTIGATED_IN', 'investigation/i');
}

/** The same without an investigation. */
export function bare(matter: object = RECEIVED, allegation: object = {}): Story {
  return story()
    .node('matter/m', { ...matter })
    .node('allegation/a', { ...allegation }, 'matter/m')
    .link('allegation/a', 'PART_OF', 'matter/m');
}

/** Adds a hearing with a finding on the allegation. */
export function heard(facts: Story, key: string, result: string | null, held: object): Story {
  return facts
    .node(`hearing/${key}`, { occurrence: 'HAPPENED', ...held }, 'matter/m')
    .node(`finding/${key}`, { ...(result !== null && { result }) }, 'matter/m')
    .link('matter/m', 'HEARD_AT', `hearing/${key}`)
    .link(`hearing/${key}`, 'FOUND', `finding/${key}`)
    .link(`finding/${key}`, 'ON', 'allegation/a');
}

/** Adds an appeal against findings. */
export function appealed(facts: Story, key: string, properties: object, ...findings: string[]): Story {
  return facts
    .node(`appeal/${key}`, { kind: 'POLICE_APPEALS_TRIBUNAL', ...properties }, 'matter/m')
    .link('matter/m', 'APPEALED_IN', `appeal/${key}`)
    .link(`appeal/${key}`, 'AGAINST_FINDING', ...findings.map((finding) => `finding/${finding}`));
}

/** The history as `STATUS earliest latest`, and the status on days. */
export function statusOf(facts: Story, allegation = 'allegation/a') {
  const properties = derived(facts).of(allegation);
  const lists = ['statusNames', 'statusEarliest', 'statusLatest'].map((name) => properties[name]);
  const [names = [], earliest = [], latest = []] = lists as string[][];
  return {
    status: properties['status'],
    history: names.map((name, i) => [name, earliest[i], latest[i]].join(' ')),
    on: (...days: string[]) =>
      days.map((on) => {
        const { status, certainty, possible } = statusOn(lists, { day: on });
        return status === null ? `${certainty} ${possible.join(' or ')}` : `${certainty} ${status}`;
      }),
  };
}
