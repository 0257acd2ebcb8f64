import Cypher from '@neo4j/cypher-builder';
import { cypher } from '../mapping/cypher-text.js';
import type { Pattern, TableRows } from '../mapping/pattern.js';
import type { TableSource } from '../mapping/statement-plan.js';
import type { Writing, WrittenTable } from '../mapping/writing.js';
import { allegationScope, countedLive, type AllegationScope, type CountedBy } from './allegation-scope.js';
import { countedAllegations } from './counted-allegations.js';
import { countedRecords } from './counted-records.js';
import { talliedAs, talliedRows } from './tallied.js';

/** Question 24: how many allegations got how far. Each stage counts those that went further as well. */
export const funnel: Pattern = {
  read(given, model) {
    const scope = allegationScope(given, model);
    if (scope.faults.length > 0) return scope.faults;
    const counts = given['counts'] as CountedBy;
    return {
      definition: `${RULE[counts]}${scope.words}`,
      counts,
      needs: ['Allegation.conduct', 'Allegation.determinations', 'Allegation.findings', 'Allegation.status'],
      named: scope.named,
      rows: rows(scope, counts),
    };
  },
  table: writeFunnel,
};

const STAGES =
  ' got: alleged, with a case to answer, proven, and the officer would have been dismissed or was dismissed. Each stage ' +
  'counts those that went further. A quashed finding is proven no longer; police staff are never counted as dismissed.';

const RULE: Readonly<Record<CountedBy, string>> = {
  ALLEGATION: `Allegations by how far they have${STAGES}`,
  MATTER: `Matters by how far the furthest of their allegations has${STAGES}`,
  OFFICER: `Officers by how far the furthest of the allegations against them has${STAGES}`,
};

/** What is counted over everything was counted at load. */
function rows({ all, definite, anyhow }: AllegationScope, counts: CountedBy): TableRows {
  const first = { tally: 'funnel', key: `${counts} 0` };
  const shared = { kind: 'table', where: { counted: definite, anyhow } } as const;
  return all
    ? {
        ...shared,
        variant: { counts, read: 'TALLY' },
        values: talliedAs('funnel', `${counts} `),
        definite: { ...first, property: 'number' },
        possible: { ...first, property: 'possible' },
      }
    : {
        ...shared,
        variant: { counts, read: 'LIVE' },
        values: {},
        ...countedLive(counts, { definite, anyhow }),
      };
}

function writeFunnel(source: TableSource, _: ReadonlySet<string>, writing: Writing): WrittenTable {
  const { counts, read } = source.variant as { readonly counts: CountedBy; readonly read: string };
  const named = (name: string) => new Cypher.NamedVariable(name);
  const clause = read === 'TALLY' ? tallied(source, writing) : live(counts, source, writing);
  const stage = named('stage');
  return {
    clause: cypher`${clause}
WITH key, stage, number, possible, CASE WHEN total > 0 THEN round(1000.0 * number / total) / 10 END AS percent`,
    key: named('key'),
    values: { stage, number: named('number'), possible: named('possible'), percent: named('percent') },
    members: {
      evidence: (member) =>
        cypher`${countedRecords('Allegation', source, writing, member)} AND ${member}.reached = ${stage}`,
    },
  };
}

function tallied(source: TableSource, writing: Writing): Cypher.Clause {
  return cypher`${talliedRows(source, writing, new Cypher.NamedNode('tally'))}
WITH tally.key AS key, tally.stage AS stage, tally.of AS total, tally.number AS number, tally.possible AS possible`;
}

/** A record has got as far as the furthest of its allegations: of those surely counted, and of all. */
function live(counts: CountedBy, source: TableSource, writing: Writing): Cypher.Clause {
  return cypher`${countedAllegations(counts, source, writing)}
WITH counted, sure, CASE a.reached WHEN 'ALLEGED' THEN 0 WHEN 'CASE_TO_ANSWER' THEN 1 WHEN 'PROVEN' THEN 2
  WHEN 'WOULD_HAVE_BEEN_DISMISSED' THEN 3 ELSE 4 END AS rank
WITH counted, max(CASE WHEN sure THEN rank ELSE -1 END) AS surely, max(rank) AS anyhow
WITH surely, anyhow, count(*) AS number
WITH collect({surely: surely, anyhow: anyhow, number: number}) AS groups
UNWIND range(0, 4) AS rank
WITH rank, [g IN groups WHERE g.surely >= 0] AS sure, [g IN groups WHERE g.surely >= rank] AS those,
  [g IN groups WHERE g.anyhow >= rank AND g.surely < rank] AS others
WITH toString(rank) AS key,
  ['ALLEGED', 'CASE_TO_ANSWER', 'PROVEN', 'WOULD_HAVE_BEEN_DISMISSED', 'DISMISSED'][rank] AS stage,
  reduce(sum = 0, one IN sure | sum + one.number) AS total,
  reduce(sum = 0, one IN those | sum + one.number) AS number,
  reduce(sum = 0, one IN others | sum + one.number) AS possible`;
}
