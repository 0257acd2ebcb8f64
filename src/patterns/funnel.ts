import Cypher from '@neo4j/cypher-builder';
import { cypher } from '../mapping/cypher-text.js';
import type { Pattern } from '../mapping/pattern.js';
import { FALSE, type TableSource } from '../mapping/plan.js';
import type { Writing, WrittenTable } from '../mapping/writing.js';
import { whereOf } from './arguments.js';
import { countedRecords } from './counted-records.js';
import { talliedAs, talliedRows } from './tallied.js';

/** Question 24: how many allegations got how far. Each stage counts those that went further as well. */
export const funnel: Pattern = {
  read(given, model) {
    const { where, faults } = whereOf('of', 'Allegation', given, model);
    if (faults.length > 0) return faults;
    const only = given['of'] ? ' Only allegations that meet the filter are counted.' : '';
    const records = { label: 'Allegation', indexed: ['conductStartEarliestKey', 'id'] };
    return {
      definition:
        'Allegations by how far they have got: alleged, with a case to answer, proven, and the officer would have been ' +
        'dismissed or was dismissed. Each stage counts those that went further. A quashed finding is proven no longer; ' +
        `police staff are never counted as dismissed.${only}`,
      counts: 'ALLEGATION',
      needs: ['Allegation.determinations', 'Allegation.findings', 'Allegation.status'],
      named: [],
      rows: {
        kind: 'table',
        variant: given['of'] ? 'LIVE' : 'TALLY',
        values: given['of'] ? {} : talliedAs('funnel', 'ALLEGATION '),
        where: { counted: where },
        definite: { ...records, where },
        possible: { ...records, where: FALSE },
      },
    };
  },
  table: writeFunnel,
};

function writeFunnel(source: TableSource, _: ReadonlySet<string>, writing: Writing): WrittenTable {
  const [stage, key] = [new Cypher.NamedVariable('stage'), new Cypher.NamedVariable('key')];
  const tally = new Cypher.NamedNode('tally');
  const live = cypher`${countedRecords('Allegation', source, writing, new Cypher.NamedNode('a'))}
WITH a.reached AS reached, count(*) AS number
WITH collect({reached: reached, number: number}) AS groups, sum(number) AS total
UNWIND range(0, 4) AS rank
WITH groups, total, rank, ['ALLEGED', 'CASE_TO_ANSWER', 'PROVEN', 'WOULD_HAVE_BEEN_DISMISSED', 'DISMISSED'] AS stages
WITH toString(rank) AS key, stages[rank] AS stage, total,
  reduce(sum = 0, one IN [g IN groups WHERE g.reached IN stages[rank..]] | sum + one.number) AS allegations`;
  const tallied = cypher`${talliedRows(source, writing, tally)}
WITH tally.key AS key, tally.stage AS stage, tally.of AS total, tally.number AS allegations`;
  return {
    clause: cypher`${source.variant === 'TALLY' ? tallied : live}
WITH key, stage, allegations, CASE WHEN total > 0 THEN round(1000.0 * allegations / total) / 10 END AS percent`,
    key,
    values: {
      stage,
      allegations: new Cypher.NamedVariable('allegations'),
      percent: new Cypher.NamedVariable('percent'),
    },
    members: {
      evidence: (member) =>
        cypher`${countedRecords('Allegation', source, writing, member)} AND ${member}.reached = ${stage}`,
    },
  };
}
