import type { Facts, NodeFact, RelationshipFact } from '../model/facts.js';
import type { GraphModel } from '../model/graph-model.js';
import { LAST_DAY } from '../model/sort-key.js';
import { relationship, type Additions, type Properties } from './additions.js';
import { dataSetOf } from './data-set-of.js';
import { ANY_DAY, dayBounds, sooner, type DayBounds } from './day-bounds.js';
import type { FactGraph } from './fact-graph.js';
import { grouped } from './grouped.js';
import { hangingId } from './hanging-id.js';
import { intervalProperties } from './interval-bounds.js';
import { onRecordOf } from './on-record-of.js';

/**
 * When each fact was first published. Source: domain.md section 5, "Two clocks": "`recordAsOf(day)` shows a fact when one of its
 * sources was published by then, DEFINITE or POSSIBLE by the publication's bounds (for imports the release date)". A source
 * whose day nobody gives may have been published on any day. Facts about victims are left out.
 */
export function knownFacts(graph: FactGraph, model: GraphModel): Additions {
  const cited = [...model.nodes.values()]
    .filter((type) => type.interfaces.includes('Cited'))
    .flatMap((type) => graph.nodes(type.name));
  const known = new Map(cited.map((record) => [record, factsOf(graph, record)]));
  const tellers = [...graph.nodes('Officer'), ...graph.nodes('Matter')];
  const ofMatter = grouped(cited, ({ owner }) => owner);
  const told = tellers.flatMap((teller) => {
    const about =
      teller.type === 'Officer' ? [...onRecordOf(graph, teller)] : (ofMatter.get(teller.id) ?? []);
    const facts = about.flatMap((record) => known.get(record) ?? []);
    return facts.map(({ node }) => relationship('TOLD_BY', teller.id, node.id));
  });
  const all = [...known.values()].flat();
  const releases = releasedTogether(graph, tellers);
  return {
    nodes: [...all.map(({ node }) => node), ...releases.nodes],
    relationships: [...all.flatMap((fact) => fact.relationships), ...told, ...releases.relationships],
    properties: new Map(
      graph
        .nodes('Citation')
        .map((citation): [string, Properties] => [citation.id, knownFrom(publication(graph, citation))]),
    ),
  };
}

interface Fact {
  readonly node: NodeFact;
  readonly relationships: readonly RelationshipFact[];
}

/** Each fact of a record that has a citation, from its first publication on. */
function factsOf(graph: FactGraph, record: NodeFact): readonly Fact[] {
  const citations = grouped(graph.out(record.id, 'SUPPORTED_BY'), ({ properties }) =>
    String(properties['fact']),
  );
  return [...citations].map(([fact, own]) => {
    const id = hangingId('knownfact', record, fact);
    const first = own
      .map((citation) => publication(graph, citation))
      .reduce((one, other) => ({
        earliest: sooner(one.earliest, other.earliest),
        latest: sooner(one.latest, other.latest),
      }));
    return {
      node: { id, type: 'KnownFact', owner: record.owner, properties: { fact, ...knownFrom(first) } },
      relationships: [
        relationship('IS_OF', id, record.id),
        ...own.map((citation) => relationship('PUBLISHED_IN', id, citation.id)),
      ],
    };
  });
}

/** The records of an import have no citations of their own: what a release says was all published with it. */
function releasedTogether(graph: FactGraph, tellers: readonly NodeFact[]): Facts {
  const released = new Map(
    graph
      .nodes('DataSet')
      .filter(({ properties }) => properties['kind'] === 'IMPORT')
      .map((dataSet): [string, NodeFact] => [
        dataSet.id,
        {
          id: hangingId('knownfact', dataSet, 'everything'),
          type: 'KnownFact',
          owner: dataSet.id,
          properties: { fact: 'everything', ...knownFrom(dayBounds(dataSet, 'releasedOn') ?? ANY_DAY) },
        },
      ]),
  );
  return {
    nodes: [...released.values()],
    relationships: tellers.flatMap(({ id }) => {
      const fact = released.get(dataSetOf(id));
      return fact ? [relationship('TOLD_BY', id, fact.id)] : [];
    }),
  };
}

function publication(graph: FactGraph, citation: NodeFact): DayBounds {
  const [source] = graph.out(citation.id, 'FROM');
  return dayBounds(source, 'publishedOn') ?? ANY_DAY;
}

/** From a day on, for good. */
function knownFrom({ earliest, latest }: DayBounds): Properties {
  const bounds = { startEarliest: earliest, startLatest: latest, endEarliest: LAST_DAY, endLatest: LAST_DAY };
  return { ...intervalProperties('known', bounds), knownOngoing: 'YES' };
}
