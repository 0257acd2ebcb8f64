import type { NodeFact } from '../model/facts.js';
import { relationship, type Additions, type Properties } from './additions.js';
import { copiedDay } from './day-bounds.js';
import type { FactGraph } from './fact-graph.js';
import { gap, gapProperties } from './gap.js';
import { intervalBounds } from './interval-bounds.js';
import { listed } from './listed.js';
import { priorPairs, type PriorPair } from './prior-pairs.js';
import { SIMILAR } from './similarity.js';

/**
 * What an officer had been investigated for before the conduct of each allegation: a record a pair, and the officer's
 * answer. Source: domain.md section 5: "An officer answers `priorSimilarInvestigation` with YES, NO or NOT_STATED" and
 * section 1, rule 3: without complete lists the absence of a pair is not "no".
 */
export function priorInvestigations(graph: FactGraph): Additions {
  const nodes: NodeFact[] = [];
  const relationships = [];
  const properties = new Map<string, Properties>();
  for (const officer of graph.nodes('Officer')) {
    const pairs = priorPairs(graph, officer);
    for (const pair of pairs) {
      const node = record(pair);
      nodes.push(node);
      relationships.push(
        relationship('HAD_BEFORE', officer.id, node.id),
        relationship('WAS', node.id, pair.investigation.id),
        relationship('BEFORE', node.id, pair.allegation.id),
      );
    }
    const whole = wholeLists(graph, officer);
    const answer = priorSimilar(pairs, whole);
    properties.set(officer.id, {
      ...(answer && { priorSimilarInvestigation: answer }),
      ...(whole && { complete: withPrior(officer) }),
    });
    if (!whole) continue;
    for (const allegation of graph.out(officer.id, 'ACCUSED_IN'))
      properties.set(allegation.id, { complete: withPrior(allegation) });
  }
  return { nodes, relationships, properties };
}

/** The pair as a record. Its id is made from the ids of the two, so that it is the same after every load. */
function record({ officer, investigation, allegation, ...pair }: PriorPair): NodeFact {
  const { body, result } = investigation.properties;
  const interval = gap(pair.from, pair.to);
  const [prefix] = localId(allegation).split('-');
  const rest = [investigation, allegation].map((one) => localId(one).slice(localId(one).indexOf('-') + 1));
  return {
    id: `priorinvestigation/${String(prefix)}-${rest.join('--')}`,
    type: 'PriorInvestigation',
    owner: officer.id,
    properties: {
      certainty: pair.certainty,
      ...(body !== undefined && { body }),
      ...copiedDay(investigation, 'began', 'began'),
      ...(result !== undefined && { result }),
      ...(pair.similar && { similar: pair.similar }),
      ...(interval && gapProperties('interval', interval)),
    },
  };
}

function localId({ id }: NodeFact): string {
  return id.slice(id.indexOf('/') + 1);
}

/** YES needs a pair that surely came before and surely is similar. NO needs whole lists in which nothing is left open. */
function priorSimilar(pairs: readonly PriorPair[], whole: boolean): 'YES' | 'NO' | null {
  const similar = (pair: PriorPair) => SIMILAR.includes(pair.similar);
  if (pairs.some((pair) => pair.certainty === 'DEFINITE' && similar(pair))) return 'YES';
  return whole && pairs.every(({ similar: answer }) => answer === 'NO') ? 'NO' : null;
}

/** Whether every pair that there is can be seen: all allegations, all investigations of their matters, all conduct dated. */
function wholeLists(graph: FactGraph, officer: NodeFact): boolean {
  if (!listed(officer, 'complete', 'allegations')) return false;
  const allegations = graph.out(officer.id, 'ACCUSED_IN');
  const matters = new Set(allegations.flatMap((one) => graph.out(one.id, 'PART_OF')));
  if (matters.size < 2) return true;
  return (
    allegations.every((one) => intervalBounds(one, 'conduct') !== null) &&
    [...matters].every((matter) => listed(matter, 'complete', 'investigations'))
  );
}

/** The list of prior investigations is whole as well then: none is none. */
function withPrior({ properties }: NodeFact): readonly string[] {
  const complete = (properties['complete'] ?? []) as readonly string[];
  return [...new Set([...complete, 'priorInvestigations'])].sort();
}
