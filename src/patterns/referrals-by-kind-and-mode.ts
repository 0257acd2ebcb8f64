import Cypher from '@neo4j/cypher-builder';
import { cypher } from '../mapping/cypher-text.js';
import type { Pattern } from '../mapping/pattern.js';
import { FALSE, TRUE } from '../mapping/plan.js';
import type { TableSource } from '../mapping/statement-plan.js';
import type { Writing, WrittenTable } from '../mapping/writing.js';
import { countedRecords } from './counted-records.js';
import { counting } from './in-data-set.js';
import { talliedAs, talliedRows } from './tallied.js';

/** Question 22: how many referrals of each kind, by how the matter was investigated. Counted at load. */
export const referralsByKindAndMode: Pattern = {
  read: () => ({
    definition:
      'Referrals by their kind and by the ways in which their matter was investigated. One of a matter with investigations of ' +
      'several modes counts for each mode.',
    counts: 'RECORD',
    needs: ['Investigation.mode', 'Matter.investigations', 'Referral.kind', 'Referral.referredOn'],
    named: [],
    rows: {
      kind: 'table',
      variant: null,
      values: talliedAs('referrals'),
      where: { counted: TRUE },
      definite: { ...counting('Referral'), where: TRUE },
      possible: { ...counting('Referral'), where: FALSE },
    },
  }),
  table: writeReferrals,
};

const VALUES = ['kind', 'mode', 'referrals', 'matters', 'withLag'];

function writeReferrals(source: TableSource, _: ReadonlySet<string>, writing: Writing): WrittenTable {
  return {
    clause: cypher`${talliedRows(source, writing, new Cypher.NamedNode('tally'))}
WITH tally.key AS key, tally.kind AS kind, tally.mode AS mode, tally.referrals AS referrals, tally.matters AS matters,
  tally.withLag AS withLag`,
    key: new Cypher.NamedVariable('key'),
    values: Object.fromEntries(VALUES.map((name) => [name, new Cypher.NamedVariable(name)])),
    members: {
      evidence: (member) => cypher`${countedRecords('Referral', source, writing, member)}
  AND coalesce(${member}.kind, 'NOT_STATED') = kind AND mode IN COLLECT {
    MATCH (${member})<-[:REFERRED_IN]-(matter)
    OPTIONAL MATCH (matter)-[:INVESTIGATED_IN]->(investigation)
    RETURN DISTINCT coalesce(investigation.mode, 'NOT_STATED')
  }`,
    },
  };
}
