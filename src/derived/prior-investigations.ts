import type { NodeFact } from '../model/facts.js';
import { relationship, type Additions, type Properties } from './additions.js';
import { conductStart, conductStartAs } from './conduct-days.js';
import { dataSetOf } from './data-set-of.js';
import { copiedDay } from './day-bounds.js';
import type { FactGraph } from './fact-graph.js';
import { gap, gapProperties } from './gap.js';
import { listed } from './listed.js';
import { officerMatters } from './officer-matters.js';
import { patternRow, rowId } from './pattern-row.js';
import { priorPairs, type PriorPair } from './prior-pairs.js';
import { SIMILAR, similarity, similarityProperties, type Similarity } from './similarity.js';
import { narrowestScope } from './status-scope.js';

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
    const pairs = priorPairs(graph, officer).map((pair) => ({
      ...pair,
      similar: similarity(graph, pair.earlier, pair.allegation),
    }));
    const rows = isImported(graph, officer) ? pairs.filter((pair) => isAlike(graph, pair)) : pairs;
    for (const pair of rows) {
      const row = record(graph, pair);
      nodes.push(row.node);
      relationships.push(relationship('HAD_BEFORE', officer.id, row.node.id), ...row.relationships);
    }
    const whole = wholeLists(graph, officer);
    const answer = priorSimilar(pairs, whole);
    properties.set(officer.id, {
      ...(answer && { priorSimilarInvestigation: answer }),
      ...(whole && rows === pairs && { complete: withPrior(officer) }),
    });
    if (!whole || rows !== pairs) continue;
    for (const allegation of graph.out(officer.id, 'ACCUSED_IN'))
      properties.set(allegation.id, { complete: withPrior(allegation) });
  }
  return { nodes, relationships, properties };
}

/** Of a data set in which everybody was investigated, pairs of unlike conduct are the square of all matters and say nothing. */
function isImported(graph: FactGraph, { id }: NodeFact): boolean {
  return graph.node(dataSetOf(id))?.properties['kind'] === 'IMPORT';
}

function isAlike(graph: FactGraph, { earlier, allegation }: PriorPair): boolean {
  return SIMILAR.includes(similarity(graph, earlier, allegation, true));
}

/** The pair as a record, which rests on the investigation, on what was investigated then, and on the later allegation. */
function record(graph: FactGraph, { officer, investigation, allegation, ...pair }: PriorPair) {
  const { body, result } = investigation.properties;
  const interval = gap(pair.from, pair.to);
  return patternRow(graph, {
    id: rowId('priorinvestigation', [investigation, allegation]),
    type: 'PriorInvestigation',
    owner: officer.id,
    certainty: pair.certainty,
    evidence: [investigation, ...pair.earlier, allegation],
    properties: {
      ...(body !== undefined && { body }),
      ...copiedDay(investigation, 'began', 'began'),
      ...(result !== undefined && { result }),
      ...similarityProperties(graph, pair.earlier, allegation),
      earlierStatus: narrowestScope(pair.earlier),
      ...conductStartAs('conductBegan', allegation),
      ...(interval && gapProperties('interval', interval)),
    },
    links: { WAS: investigation.id, BEFORE: allegation.id },
  });
}

/** YES needs a pair that surely came before and surely is similar. NO needs whole lists in which nothing is left open. */
function priorSimilar(
  pairs: readonly (PriorPair & { readonly similar: Similarity })[],
  whole: boolean,
): 'YES' | 'NO' | null {
  const similar = (pair: { readonly similar: Similarity }) => SIMILAR.includes(pair.similar);
  if (pairs.some((pair) => pair.certainty === 'DEFINITE' && similar(pair))) return 'YES';
  return whole && pairs.every(({ similar: answer }) => answer === 'NO') ? 'NO' : null;
}

/** Whether every pair that there is can be seen: all allegations, all investigations of their matters, all conduct dated. */
function wholeLists(graph: FactGraph, officer: NodeFact): boolean {
  if (!listed(officer, 'complete', 'allegations')) return false;
  const matters = officerMatters(graph, officer);
  if (matters.length < 2) return true;
  return matters.every(
    ({ matter, allegations }) =>
      allegations.every((one) => conductStart(one) !== null) && listed(matter, 'complete', 'investigations'),
  );
}

/** The list of prior investigations is whole as well then: none is none. */
function withPrior({ properties }: NodeFact): readonly string[] {
  const complete = (properties['complete'] ?? []) as readonly string[];
  return [...new Set([...complete, 'priorInvestigations'])].sort();
}
