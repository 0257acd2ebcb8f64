import type { NodeFact } from '../model/facts.js';
import { relationship, type Additions } from './additions.js';
import { compareText } from './compare-text.js';
import { dataSetOf } from './data-set-of.js';
import type { FactGraph } from './fact-graph.js';
import { MOST_EVIDENCE, patternRow, rowsOf } from './pattern-row.js';

/**
 * How often each standard was found to be breached, a record for each data set and standard. Source: domain.md section 5,
 * question 5, and section 1, rule 1: only a finding counts, and only while it stands. Police staff are outside the conduct
 * regulations (section 3), and so outside the standards: they are not counted among the officers.
 * @param graph with the status of each finding and allegation
 */
export function standardsBreached(graph: FactGraph): Additions {
  const proven = new Map<string, number>();
  for (const { id, properties } of graph.nodes('Allegation')) {
    if (properties['status'] === 'PROVEN') proven.set(dataSetOf(id), (proven.get(dataSetOf(id)) ?? 0) + 1);
  }
  const byStandard = new Map<string, NodeFact[]>();
  for (const finding of graph.nodes('Finding')) {
    if (finding.properties['status'] !== 'PROVEN') continue;
    for (const standard of (finding.properties['standards'] ?? []) as readonly string[]) {
      const key = `${dataSetOf(finding.id)} ${standard}`;
      byStandard.set(key, [...(byStandard.get(key) ?? []), finding]);
    }
  }
  const made = [...byStandard]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, findings]) => {
      const [dataSet = '', standard = ''] = key.split(' ');
      const row = counted(graph, dataSet, standard, findings, proven.get(dataSet) ?? 0);
      return { row, links: findings.map((finding) => relationship('COUNTED_IN', finding.id, row.node.id)) };
    });
  const { nodes, relationships } = rowsOf(made.map(({ row }) => row));
  return { nodes, relationships: [...relationships, ...made.flatMap(({ links }) => links)] };
}

function counted(
  graph: FactGraph,
  dataSet: string,
  standard: string,
  findings: readonly NodeFact[],
  of: number,
): ReturnType<typeof patternRow> {
  const allegations = new Set(findings.flatMap(({ id }) => graph.out(id, 'ON')));
  const matters = new Set([...allegations].flatMap(({ id }) => graph.out(id, 'PART_OF')));
  const officers = new Set(
    [...allegations]
      .flatMap(({ id }) => graph.into(id, 'ACCUSED_IN'))
      .filter((officer) => officer.properties['kind'] !== 'STAFF'),
  );
  const local = dataSet.slice(dataSet.indexOf('/') + 1);
  return patternRow(graph, {
    id: `standardbreached/${local}-${standard.toLowerCase().replaceAll('_', '-')}`,
    type: 'StandardBreached',
    owner: dataSet,
    certainty: 'DEFINITE',
    evidence: findings.toSorted((a, b) => compareText(a.id, b.id)).slice(0, MOST_EVIDENCE),
    links: {},
    properties: {
      standard,
      allegations: allegations.size,
      matters: matters.size,
      officers: officers.size,
      of,
    },
  });
}
