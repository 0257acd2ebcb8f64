import type { NodeFact } from '../model/facts.js';
import type { Certainty, Intervention } from '../model/generated/enums.js';
import { patternRow, rowId, rowsOf } from './pattern-row.js';
import type { Additions, Properties } from './additions.js';
import { before } from './before.js';
import { weaker } from './certainty.js';
import { conductStart, conductStartAs } from './conduct-days.js';
import { dayBounds, type DayBounds } from './day-bounds.js';
import type { FactGraph } from './fact-graph.js';
import { gap, gapProperties } from './gap.js';
import { escalationAnswer } from './escalation-answer.js';
import { grossMisconductFound } from './gross-misconduct-found.js';
import { officerMatters } from './officer-matters.js';
import { priorPairs } from './prior-pairs.js';
import { similarityProperties } from './similarity.js';

const INTERVENTIONS: readonly unknown[] = [
  'FURTHER_TRAINING',
  'LEARNING_RECOMMENDATION',
  'REFLECTIVE_PRACTICE',
  'NO_FURTHER_ACTION',
];

/** An earlier matter that ended in an intervention, and a later allegation with a finding of gross misconduct. */
interface Escalation {
  readonly officer: NodeFact;
  readonly matter: NodeFact;
  readonly earlier: readonly NodeFact[];
  /** What ended in it: an investigation, or a finding. */
  readonly record: NodeFact;
  readonly intervention: Intervention;
  readonly from: DayBounds;
  readonly allegation: NodeFact;
  readonly certainty: Certainty;
}

/**
 * What was to help, or nothing, and then gross misconduct found. Source: domain.md section 5, question 13: "prior ended in
 * training or no action, then gross misconduct (escalation after intervention)". Where it is stated when the investigation
 * ended, that too has to be before the new conduct began; where it is not, that the investigation is prior is enough.
 */
export function escalations(graph: FactGraph): Additions {
  const properties = new Map<string, Properties>();
  const rows = graph.nodes('Officer').flatMap((officer) => {
    const all = [...afterInvestigations(graph, officer), ...afterFindings(graph, officer)];
    const answer = escalationAnswer(graph, officer, all);
    if (answer) properties.set(officer.id, { escalation: answer });
    return all.flatMap((one) => {
      const finding = grossMisconductFound(graph, one.allegation);
      return finding ? [row(graph, one, finding)] : [];
    });
  });
  return { ...rowsOf(rows), properties };
}

function afterInvestigations(graph: FactGraph, officer: NodeFact): readonly Escalation[] {
  return priorPairs(graph, officer).flatMap(({ investigation, to, certainty, ...pair }) => {
    const result = investigation.properties['result'];
    if (!INTERVENTIONS.includes(result) || !grossMisconductFound(graph, pair.allegation)) return [];
    const ended = dayBounds(investigation, 'ended');
    const over = ended ? before(ended, to) : 'DEFINITE';
    if (!over) return [];
    const intervention = result as Intervention;
    return [{ ...pair, record: investigation, intervention, certainty: weaker(certainty, over) }];
  });
}

/** Reflective practice that a hearing ordered: then its finding has to come before. */
function afterFindings(graph: FactGraph, officer: NodeFact): readonly Escalation[] {
  const matters = officerMatters(graph, officer);
  const later = matters
    .flatMap((one) => one.allegations.map((allegation) => ({ ...one, allegation })))
    .filter(({ allegation }) => grossMisconductFound(graph, allegation));
  return matters.flatMap(({ matter, allegations: earlier }) =>
    earlier
      .flatMap((one) => graph.into(one.id, 'ON'))
      .filter((finding) => orderedReflection(graph, finding))
      .flatMap((record) =>
        later
          .filter((one) => one.matter !== matter)
          .flatMap(({ allegation }) => {
            const [from, to] = [dayBounds(record, 'foundOn'), conductStart(allegation)];
            const certainty = from && to && before(from, to);
            if (!certainty) return [];
            const intervention = 'REFLECTIVE_PRACTICE' as const;
            return [{ officer, matter, earlier, record, intervention, from, allegation, certainty }];
          }),
      ),
  );
}

function orderedReflection(graph: FactGraph, finding: NodeFact): boolean {
  const outcomes = graph.out(finding.id, 'RESULTED_IN').map(({ properties }) => properties['kind']);
  return finding.properties['status'] === 'PROVEN' && outcomes.includes('REFLECTIVE_PRACTICE');
}

function row(graph: FactGraph, one: Escalation, finding: NodeFact) {
  const { officer, matter, earlier, record, intervention, from, allegation, certainty } = one;
  const start = conductStart(allegation);
  const interval = start && gap(from, start);
  return patternRow(graph, {
    type: 'Escalation',
    id: rowId('escalation', [record, allegation]),
    owner: officer.id,
    certainty,
    evidence: [record, ...earlier, allegation, finding],
    properties: {
      intervention,
      ...similarityProperties(graph, earlier, allegation),
      ...conductStartAs('conductBegan', allegation),
      ...(interval && gapProperties('interval', interval)),
    },
    links: {
      OF_OFFICER: officer.id,
      EARLIER_MATTER: matter.id,
      PRIOR_TO: allegation.id,
      ESCALATED_TO: finding.id,
      ...(record.type === 'Investigation' && { PRIOR_INVESTIGATION: record.id }),
    },
  });
}
