import Cypher from '@neo4j/cypher-builder';
import { cypher } from '../mapping/cypher-text.js';
import type { Pattern } from '../mapping/pattern.js';
import type { TableSource } from '../mapping/statement-plan.js';
import type { Writing, WrittenTable } from '../mapping/writing.js';
import { keptRecords, talliedAs, talliedRows } from './tallied.js';

/** Question 25: allegations of one category that came to different outcomes, counted at load. */
export const similarFactsDifferentOutcomes: Pattern = {
  read(given) {
    const scope = given['categories'] as string;
    if (scope === 'ANY') {
      const remedy = 'Give SAME_CODE or SAME_FAMILY';
      return [{ place: 'categories', problem: 'Facts of any category are not similar', remedy }];
    }
    const all = { tally: 'differentOutcomesAll', key: scope };
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
        where: {},
        definite: { ...all, property: 'number' },
        possible: { ...all, property: 'possible' },
      },
    };
  },
  table: writeOutcomes,
};

function writeOutcomes(source: TableSource, _: ReadonlySet<string>, writing: Writing): WrittenTable {
  const named = (name: string) => new Cypher.NamedVariable(name);
  const category = new Cypher.NamedNode('category');
  return {
    clause: cypher`${talliedRows(source, writing, new Cypher.NamedNode('tally'))}
OPTIONAL MATCH (category:Category) WHERE category.id = tally.category
WITH tally.key AS key, category, tally.family AS family, tally.outcomes AS outcomes, tally.allegations AS allegations,
  tally.ofAllegations AS ofAllegations, tally.evidence AS kept`,
    key: named('key'),
    values: {
      category,
      family: named('family'),
      outcomes: named('outcomes'),
      allegations: named('allegations'),
      ofAllegations: named('ofAllegations'),
      kept: named('kept'),
    },
    members: { evidence: (member) => keptRecords('Allegation', member, named('kept')) },
  };
}
