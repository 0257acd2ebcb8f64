import type { NodeFact } from '../model/facts.js';
import type { Additions, Properties } from './additions.js';
import type { FactGraph } from './fact-graph.js';

/**
 * Whether the accused attended a hearing and were represented. Source: domain.md section 2, "Attendance and representation
 * are facts", and section 3, where one of several accused is "split off to a later hearing": only those who are heard or
 * found against at this hearing count. Silence on one of them is not "no".
 */
export function hearingAttendance(graph: FactGraph): Additions {
  const properties = new Map<string, Properties>();
  for (const hearing of graph.nodes('Hearing')) {
    const attended = together(graph, hearing, 'attended');
    const represented = together(graph, hearing, 'represented');
    properties.set(hearing.id, { ...(attended && { attended }), ...(represented && { represented }) });
  }
  return { properties };
}

/** The accused whose hearing it is, by id. */
export function accusedAt(graph: FactGraph, hearing: NodeFact): ReadonlySet<string> {
  const heard = graph
    .out(hearing.id, 'HEARD')
    .flatMap((appearance) => graph.into(appearance.id, 'APPEARED_IN'));
  const found = graph
    .out(hearing.id, 'FOUND')
    .flatMap((finding) => graph.out(finding.id, 'ON'))
    .flatMap((allegation) => graph.into(allegation.id, 'ACCUSED_IN'));
  return new Set([...heard, ...found].map((officer) => officer.id));
}

/** The answer for all accused together; null when no source says of all of them (`enum Attendance`). */
function together(graph: FactGraph, hearing: NodeFact, fact: 'attended' | 'represented'): string | null {
  const appearances = graph.out(hearing.id, 'HEARD');
  const answers = [...accusedAt(graph, hearing)].map((officer) => {
    const own = appearances.filter((one) => graph.into(one.id, 'APPEARED_IN')[0]?.id === officer);
    const stated = new Set(own.map((one) => one.properties[fact]));
    return stated.size === 1 ? [...stated][0] : undefined;
  });
  if (answers.includes('YES') && answers.includes('NO')) return 'SOME';
  if (answers.length === 0 || answers.includes(undefined)) return null;
  return answers.includes('YES') ? 'YES' : 'NO';
}
