import type { NodeFact } from '../model/facts.js';
import type { DisagreementKind } from '../model/generated/enums.js';
import { relationship, type Additions } from './additions.js';
import type { FactGraph } from './fact-graph.js';
import { patternRow, rowId } from './pattern-row.js';

/**
 * Allegations on which the investigator's opinion, the authority's determination and the panel's finding do not agree: a
 * record each. Source: domain.md section 5, question 26, and section 1, rule 1: "The investigator's opinion, the
 * authority's determination and the panel's finding are three facts, not one", and so are the severity assessed and found.
 * @param graph with the status of each finding: one that was quashed or withdrawn says nothing
 */
export function disagreements(graph: FactGraph): Additions {
  const rows = graph.nodes('Allegation').flatMap((allegation) => {
    const said = whatWasSaid(graph, allegation);
    const kinds = kindsOf(said);
    return kinds.length > 0 ? [record(graph, allegation, said, kinds)] : [];
  });
  return {
    nodes: rows.map(({ node }) => node),
    relationships: rows.flatMap(({ relationships }) => relationships),
  };
}

interface Said {
  readonly opinions: readonly NodeFact[];
  readonly determinations: readonly NodeFact[];
  readonly findings: readonly NodeFact[];
}

function whatWasSaid(graph: FactGraph, { id }: NodeFact): Said {
  const stands = ({ properties }: NodeFact) =>
    ['PROVEN', 'NOT_PROVEN'].includes(String(properties['status']));
  return {
    opinions: graph.into(id, 'GIVEN_ON'),
    determinations: graph.out(id, 'DETERMINED_IN'),
    findings: graph.into(id, 'ON').filter(stands),
  };
}

function kindsOf({ opinions, determinations, findings }: Said): readonly DisagreementKind[] {
  const opinion = stated(opinions, 'caseToAnswer');
  const determination = stated(determinations, 'caseToAnswer');
  // A hearing that found it proven saw a case, one that did not saw none: that is how the three can be compared.
  const finding = stated(findings, 'status').map((status) => (status === 'PROVEN' ? 'YES' : 'NO'));
  const assessed = [...opinions, ...determinations];
  const proven = findings.filter((one) => one.properties['status'] === 'PROVEN');
  const kinds: readonly (readonly [DisagreementKind, boolean])[] = [
    ['DETERMINATION_AND_FINDING', differ(determination, finding)],
    ['OPINION_AND_DETERMINATION', differ(opinion, determination)],
    ['OPINION_AND_FINDING', differ(opinion, finding)],
    ['SEVERITY', differ(stated(assessed, 'severityAssessed'), stated(proven, 'severity'))],
  ];
  return kinds.flatMap(([kind, holds]) => (holds ? [kind] : []));
}

function stated(records: readonly NodeFact[], property: string): readonly string[] {
  return records.flatMap((one) => (one.properties[property] as string | undefined) ?? []);
}

/** Whether any of the one says other than any of the other. */
function differ(one: readonly string[], other: readonly string[]): boolean {
  return one.some((a) => other.some((b) => a !== b));
}

function record(graph: FactGraph, allegation: NodeFact, said: Said, kinds: readonly DisagreementKind[]) {
  const id = rowId('disagreement', [allegation]);
  const { node, relationships } = patternRow(graph, {
    id,
    type: 'Disagreement',
    owner: allegation.owner,
    certainty: 'DEFINITE',
    evidence: [...said.opinions, ...said.determinations, ...said.findings],
    properties: { kinds },
    links: { DISAGREES_ON: allegation.id },
  });
  const sides = { OPINED: said.opinions, DETERMINED: said.determinations, PANEL_FOUND: said.findings };
  const links = Object.entries(sides).flatMap(([type, records]) =>
    records.map((one) => relationship(type, id, one.id)),
  );
  return { node, relationships: [...relationships, ...links] };
}
