import { derived, from, story, type Story } from './story.js';

/** When the conduct of these stories happened. */
export const CONDUCT = from('conduct', '2020-04-01', '2020-11-30');

/** One allegation against one officer, with that officer's postings: key, unit (or null) and properties. */
export function accused(conduct: object, ...postings: [string, string | null, object][]): Story {
  const facts = story()
    .node('matter/m')
    .node('officer/o', { kind: 'CONSTABLE' })
    .node('allegation/a', { ...conduct }, 'matter/m')
    .link('allegation/a', 'PART_OF', 'matter/m')
    .link('officer/o', 'ACCUSED_IN', 'allegation/a');
  for (const [key, unit, properties] of postings) posted(facts, 'officer/o', key, unit, properties);
  return facts;
}

function posted(facts: Story, officer: string, key: string, unit: string | null, properties: object): Story {
  facts.node(`posting/${key}`, { role: 'MEMBER', ...properties }, officer);
  facts.link(officer, 'HELD', `posting/${key}`);
  if (unit) {
    if (!facts.nodes.some((node) => node.id === `unit/met-${unit}`)) facts.node(`unit/${unit}`);
    facts.link(`posting/${key}`, 'IN_UNIT', `unit/${unit}`);
  }
  return facts;
}

/** A commander of a unit. */
export function commands(facts: Story, officer: string, unit: string, properties: object): Story {
  return posted(facts.node(`officer/${officer}`), `officer/${officer}`, officer, unit, {
    role: 'COMMANDER',
    ...properties,
  });
}

/** What is said of the attribution of the allegation. */
export function answer(facts: Story) {
  const { of, links } = derived(facts);
  const { attributionCertainty, attributionCommand, unitId, postingId } = of('allegation/a');
  return {
    certainty: attributionCertainty,
    command: attributionCommand,
    unit: unitId,
    posting: postingId,
    during: links('allegation/a', 'DURING'),
    candidates: links('allegation/a', 'CANDIDATE'),
    under: links('allegation/a', 'UNDER'),
  };
}
