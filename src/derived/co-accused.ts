import type { NodeFact, RelationshipFact } from '../model/facts.js';
import type { StatusScope } from '../model/generated/enums.js';
import type { AccusedConducts } from './accused-conduct.js';
import { relationship, type Additions } from './additions.js';
import { compareText } from './compare-text.js';
import { connectedParts, type ConnectedPart } from './connected-parts.js';
import { dataSetOf } from './data-set-of.js';
import type { FactGraph } from './fact-graph.js';
import { rowId } from './pattern-row.js';
import { isInScope, STAGES_OF_SCOPE, STATUS_SCOPES } from './status-scope.js';

/**
 * A matter against more officers than this makes no pairs: it says of hardly any two of them that they acted together, and
 * their number grows with the square.
 */
export const MOST_CO_ACCUSED = 20;

/** Two officers, and the matters in which both are accused. */
interface Pair {
  readonly first: NodeFact;
  readonly second: NodeFact;
  readonly matters: string[];
  readonly sources: number[];
}

/**
 * Who is accused with whom: a row a pair, and a row for each group of officers that such pairs join. Source: domain.md
 * section 5, question 30, and issue 4: "edge = shared matter, weight = number of them", by status, "with a limit on very
 * large matters". Co-accused means the same matter.
 * @param graph with how far each allegation has got
 */
export function coAccused(graph: FactGraph, conducts: AccusedConducts): Additions {
  const nodes: NodeFact[] = [];
  const relationships: RelationshipFact[] = [];
  for (const scope of STATUS_SCOPES) {
    const pairs = pairsOf(graph, conducts, scope);
    const parts = connectedParts(pairs.map(({ first, second }) => [first.id, second.id] as const));
    const partOf = new Map(parts.flatMap((part) => part.members.map((id) => [id, part] as const)));
    for (const pair of pairs) {
      const part = partOf.get(pair.first.id);
      nodes.push(pairRow(pair, scope, part ? componentId(graph, part, scope) : ''));
    }
    for (const part of parts) {
      const id = componentId(graph, part, scope);
      nodes.push(component(id, part, scope));
      relationships.push(
        ...part.members.map((member) => relationship('JOINS', id, member)),
        ...part.brokers.map((broker) => relationship('HELD_TOGETHER_BY', id, broker)),
      );
    }
  }
  return { nodes, relationships };
}

function pairsOf(graph: FactGraph, conducts: AccusedConducts, scope: StatusScope): readonly Pair[] {
  const accused = new Map<string, Map<string, number>>();
  for (const [officer, own] of conducts) {
    for (const { allegation, matter, sources } of own) {
      if (!isInScope(allegation, scope)) continue;
      const officers = accused.get(matter.id) ?? new Map<string, number>();
      accused.set(matter.id, officers);
      officers.set(officer, Math.min(sources, officers.get(officer) ?? Infinity));
    }
  }
  const pairs = new Map<string, Pair>();
  for (const [matter, officers] of [...accused].sort(([a], [b]) => compareText(a, b))) {
    if (officers.size > MOST_CO_ACCUSED) continue;
    const ordered = [...officers].sort(([a], [b]) => compareText(a, b));
    for (const [index, [one, sources]] of ordered.entries()) {
      for (const [other, others] of ordered.slice(index + 1)) {
        const [first, second] = [graph.node(one), graph.node(other)];
        if (!first || !second) continue;
        const key = `${one} ${other}`;
        const pair = pairs.get(key) ?? { first, second, matters: [], sources: [] };
        pairs.set(key, pair);
        pair.matters.push(matter);
        pair.sources.push(sources, others);
      }
    }
  }
  return [...pairs.values()];
}

/** Its evidence is what agrees with its properties (`CoAccusedPair.evidence` in the SDL). */
function pairRow(
  { first, second, matters, sources }: Pair,
  scope: StatusScope,
  componentId: string,
): NodeFact {
  const stages = STAGES_OF_SCOPE[scope];
  return {
    id: `${rowId('coaccusedpair', [first, second])}-${scope.toLowerCase()}`,
    type: 'CoAccusedPair',
    owner: first.id,
    properties: {
      certainty: 'DEFINITE',
      independentSources: Math.min(...sources),
      scope,
      componentId,
      firstId: first.id,
      secondId: second.id,
      officerIds: [first.id, second.id],
      matterIds: matters,
      matters: matters.length,
      ...(stages && { stages }),
    },
  };
}

/** Named by the first of its members, since no officer is in two. */
function componentId(graph: FactGraph, { members }: ConnectedPart, scope: StatusScope): string {
  const first = graph.node(members[0] ?? '');
  return `${rowId('coaccusedcomponent', first ? [first] : [])}-${scope.toLowerCase()}`;
}

function component(id: string, { members, brokers, edges }: ConnectedPart, scope: StatusScope): NodeFact {
  return {
    id,
    type: 'CoAccusedComponent',
    owner: dataSetOf(id),
    properties: { scope, size: members.length, brokerCount: brokers.length, pairCount: edges },
  };
}
