import type { NodeFact } from '../model/facts.js';
import type { FindingBehind } from '../model/generated/enums.js';
import type { Additions } from './additions.js';
import { copiedDay } from './day-bounds.js';
import type { FactGraph } from './fact-graph.js';
import { listed } from './listed.js';
import { patternRow, rowId } from './pattern-row.js';

/**
 * Entries in the barred list behind which no finding stands as proven. Source: domain.md section 5, question 10, and section 2:
 * the barred list follows from dismissal, the advisory list from no finding; "never infer one from the other".
 * @param graph with the status of each finding
 */
export function barredWithoutFinding(graph: FactGraph): Additions {
  const rows = graph.nodes('ListEntry').flatMap((entry) => {
    const { list, occurrence } = entry.properties;
    if (list !== 'BARRED' || occurrence === 'CANCELLED') return [];
    const [officer] = graph.into(entry.id, 'LISTED_IN');
    const [matter] = graph.into(entry.id, 'LED_TO');
    const allegations = allegationsBehind(graph, officer, matter);
    const finding = findingBehind(graph, allegations, matter);
    return finding === null ? [] : [row(graph, { entry, officer, matter, allegations, finding })];
  });
  return { nodes: rows.map(({ node }) => node), relationships: rows.flatMap((one) => one.relationships) };
}

/** Allegations of the matter against the officer; without a matter all against the officer, without an officer all of the matter. */
function allegationsBehind(
  graph: FactGraph,
  officer: NodeFact | undefined,
  matter: NodeFact | undefined,
): readonly NodeFact[] {
  const against = officer && graph.out(officer.id, 'ACCUSED_IN');
  const within = matter && graph.into(matter.id, 'PART_OF');
  if (!against || !within) return against ?? within ?? [];
  return against.filter((allegation) => within.includes(allegation));
}

/** Null where a finding stands as proven. */
function findingBehind(
  graph: FactGraph,
  allegations: readonly NodeFact[],
  matter: NodeFact | undefined,
): FindingBehind | null {
  if (allegations.some((allegation) => allegation.properties['status'] === 'PROVEN')) return null;
  if (allegations.some((allegation) => graph.into(allegation.id, 'ON').length > 0)) return 'NOT_STANDING';
  // Only hearings find; where it is known that there was none, there is no finding.
  const unheard =
    matter && listed(matter, 'complete', 'hearings') && graph.out(matter.id, 'HEARD_AT').length === 0;
  return unheard ? 'NONE' : 'NONE_STATED';
}

function row(
  graph: FactGraph,
  found: {
    readonly entry: NodeFact;
    readonly officer: NodeFact | undefined;
    readonly matter: NodeFact | undefined;
    readonly allegations: readonly NodeFact[];
    readonly finding: FindingBehind;
  },
) {
  const { entry, officer, matter, allegations, finding } = found;
  const { occurrence } = entry.properties;
  const findings = allegations.flatMap((allegation) => graph.into(allegation.id, 'ON'));
  return patternRow(graph, {
    id: rowId('barredwithoutfinding', [entry]),
    type: 'BarredWithoutFinding',
    owner: entry.owner,
    certainty: 'DEFINITE',
    evidence: [entry, ...allegations, ...findings],
    properties: {
      finding,
      ...copiedDay(entry, 'enteredOn', 'enteredOn'),
      ...(occurrence !== undefined && { occurrence }),
    },
    links: {
      OF_ENTRY: entry.id,
      ...(officer && { BY_OFFICER: officer.id }),
      ...(matter && { IN_MATTER: matter.id }),
    },
  });
}
