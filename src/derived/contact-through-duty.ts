import type { NodeFact } from '../model/facts.js';
import type { Additions, Properties } from './additions.js';
import type { FactGraph } from './fact-graph.js';
import { intervalBounds, intervalProperties } from './interval-bounds.js';
import { patternRow, rowId } from './pattern-row.js';

/**
 * Contacts with data that were obtained in the course of duty. Source: domain.md section 5, question 16, and section 4.2: of a
 * contact of which no source says how the data were obtained nothing follows, not even from the victim being a witness.
 * @param graph with how far each allegation has got
 */
export function contactThroughDuty(graph: FactGraph): Additions {
  const rows = graph.nodes('Allegation').flatMap((allegation) =>
    graph
      .out(allegation.id, 'BY')
      .filter((contact) => contact.properties['contactDataObtained'] === 'DUTY')
      .map((contact) => row(graph, contact, allegation)),
  );
  return { nodes: rows.map(({ node }) => node), relationships: rows.flatMap((one) => one.relationships) };
}

function row(graph: FactGraph, contact: NodeFact, allegation: NodeFact) {
  const [officer] = graph.into(allegation.id, 'ACCUSED_IN');
  const period = intervalBounds(contact, 'period');
  return patternRow(graph, {
    id: rowId('contactthroughduty', [contact]),
    type: 'ContactThroughDuty',
    owner: contact.owner,
    certainty: 'DEFINITE',
    evidence: [contact, allegation],
    properties: {
      ...(period && intervalProperties('period', period)),
      ...copied(contact, ['periodEdtf', 'periodOngoing', 'medium', 'device', 'continuedAfterRefusal']),
      ...copied(allegation, ['reached']),
    },
    links: {
      OF_CONTACT: contact.id,
      IN_ALLEGATION: allegation.id,
      ...(officer && { BY_OFFICER: officer.id }),
    },
  });
}

function copied({ properties }: NodeFact, names: readonly string[]): Properties {
  return Object.fromEntries(
    names.flatMap((name) => (properties[name] === undefined ? [] : [[name, properties[name]]])),
  );
}
