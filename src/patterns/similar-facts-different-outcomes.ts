import Cypher from '@neo4j/cypher-builder';
import { cypher } from '../mapping/cypher-text.js';
import type { Pattern } from '../mapping/pattern.js';
import { FALSE, type Predicate } from '../mapping/plan.js';
import type { TableSource } from '../mapping/statement-plan.js';
import { exists, joined, unless } from '../mapping/predicates.js';
import { writePredicate } from '../mapping/write-predicate.js';
import type { Writing, WrittenTable } from '../mapping/writing.js';
import { equalTo, oneOf } from './arguments.js';
import { countedRecords } from './counted-records.js';
import { counting } from './in-data-set.js';
import { talliedAs, talliedRows } from './tallied.js';

/** Question 25: allegations of one category that came to different outcomes, counted at load. */
export const similarFactsDifferentOutcomes: Pattern = {
  read(given) {
    const scope = given['categories'] as string;
    if (scope === 'ANY') {
      const remedy = 'Give SAME_CODE or SAME_FAMILY';
      return [{ place: 'categories', problem: 'Facts of any category are not similar', remedy }];
    }
    const records = counting('Allegation');
    const where = withFinding(scope);
    return {
      definition:
        `Allegations of the same ${scope === 'SAME_CODE' ? 'category' : 'family of categories'} with a finding that stands, ` +
        'by what they came to, where that is more than one outcome. Outcomes that are not stated, and categories that are ' +
        'inferred, do not count.',
      counts: 'ALLEGATION',
      needs: ['Allegation.category', 'Allegation.findings', 'Finding.outcome'],
      named: [],
      rows: {
        kind: 'table',
        variant: scope,
        values: talliedAs('differentOutcomes', `${scope} `),
        where: { counted: where },
        definite: { ...records, where },
        possible: { ...records, where: FALSE },
      },
    };
  },
  table: writeOutcomes,
};

/** Allegations that are compared: with a category, and a finding that stands. */
function withFinding(scope: string): Predicate {
  return joined('and', [
    unless(equalTo('categoryInferred', 'YES')),
    scope === 'SAME_CODE'
      ? { op: 'present', subject: { of: 'node', property: 'categoryId' } }
      : joined('and', [
          { op: 'present', subject: { of: 'node', property: 'family' } },
          unless(equalTo('family', 'OTHER')),
        ]),
    exists({ by: 'step', step: { type: 'ON', direction: 'IN' } }, oneOf('status', ['PROVEN', 'NOT_PROVEN'])),
  ]);
}

function writeOutcomes(source: TableSource, _: ReadonlySet<string>, writing: Writing): WrittenTable {
  const named = (name: string) => new Cypher.NamedVariable(name);
  const category = new Cypher.NamedNode('category');
  return {
    clause: cypher`${talliedRows(source, writing, new Cypher.NamedNode('tally'))}
OPTIONAL MATCH (category:Category) WHERE category.id = tally.category
WITH tally.key AS key, category, tally.family AS family, tally.outcomes AS outcomes, tally.allegations AS allegations,
  tally.ofAllegations AS ofAllegations`,
    key: named('key'),
    values: {
      category,
      family: named('family'),
      outcomes: named('outcomes'),
      allegations: named('allegations'),
      ofAllegations: named('ofAllegations'),
    },
    members: {
      evidence: (member) => cypher`${alike(source, category, member, writing)}
  AND COLLECT {
    MATCH (f:Finding)-[:ON]->(${member}) WHERE f.status IN ['PROVEN', 'NOT_PROVEN']
    OPTIONAL MATCH (f)-[:RESULTED_IN]->(o)
    WITH DISTINCT CASE f.status WHEN 'NOT_PROVEN' THEN 'NOT_PROVEN' ELSE coalesce(o.kind, 'NOT_STATED') END AS kind
    ORDER BY kind RETURN kind
  } = outcomes`,
    },
  };
}

/** The allegations of a row's category, from the category's own index; those of its family, from that of the data set. */
function alike(
  source: TableSource,
  category: Cypher.Node,
  member: Cypher.Node,
  writing: Writing,
): Cypher.Clause {
  if (source.variant !== 'SAME_CODE')
    return cypher`${countedRecords('Allegation', source, writing, member)} AND ${member}.family = family`;
  const { counted } = source.where;
  const filter = counted && writePredicate(counted, { node: member, link: null }, writing);
  const own = Cypher.and(
    Cypher.eq(member.property('categoryId'), category.property('id')),
    Cypher.isNotNull(member.property('conductStartEarliestKey')),
    Cypher.isNotNull(member.property('id')),
  );
  const condition = filter ? Cypher.and(own, filter) : own;
  return cypher`${new Cypher.Match(new Cypher.Pattern(member, { labels: ['Allegation'] }))} WHERE ${condition}`;
}
