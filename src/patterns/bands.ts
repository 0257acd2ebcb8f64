import Cypher from '@neo4j/cypher-builder';
import { BANDS } from '../derived/bands-tally.js';
import { cypher } from '../mapping/cypher-text.js';
import type { Pattern, TableRows } from '../mapping/pattern.js';
import type { Reach } from '../mapping/plan.js';
import type { TableSource } from '../mapping/statement-plan.js';
import { writeNumber } from '../mapping/write-predicate.js';
import type { Writing, WrittenTable } from '../mapping/writing.js';
import type { StatusScope } from '../model/generated/enums.js';
import type { Step } from '../model/graph-model.js';
import { allegationScope, countedLive, type AllegationScope } from './allegation-scope.js';
import { countedAllegations } from './counted-allegations.js';
import { inDataSet } from './in-data-set.js';
import { keptRecords, talliedAs, talliedRows } from './tallied.js';

/** Question 21: officers with one matter, two, three to five, six or more, and how many of them were dismissed. */
export const bands: Pattern = {
  read(given, model) {
    const scope = allegationScope(given, model);
    if (scope.faults.length > 0) return scope.faults;
    const statuses = (given['statuses'] ?? 'ALL') as StatusScope;
    const live = given['of'] != null || given['period'] != null;
    return {
      definition:
        'Officers by the number of matters with an allegation against them: exactly 1, exactly 2, 3 to 5, 6 or more; and how ' +
        'many of them were dismissed for one of these allegations, or would have been, by findings that stand. Two ' +
        'allegations of one matter are one matter. Special constables are counted apart, police staff not at all.' +
        scope.words,
      counts: 'OFFICER',
      needs: [
        'Allegation.accused',
        'Allegation.findings',
        ...(given['period'] == null ? [] : ['Allegation.conduct']),
      ],
      named: scope.named,
      rows: live ? liveRows(scope) : talliedBands(scope, statuses),
    };
  },
  table: writeBands,
};

/** The fewest matters of each band; it ends before the next begins. */
const STARTS = { starts: { $: BANDS.map(({ least }) => least) } };

function liveRows({ definite, anyhow }: AllegationScope): TableRows {
  return {
    kind: 'table',
    variant: 'LIVE',
    values: STARTS,
    where: { counted: definite, anyhow },
    ...countedLive('OFFICER', { definite, anyhow }),
  };
}

function talliedBands({ definite, anyhow }: AllegationScope, statuses: string): TableRows {
  const all = { tally: 'bandsAll', key: statuses };
  return {
    kind: 'table',
    variant: 'TALLY',
    values: { ...STARTS, ...talliedAs('bands', `${statuses} `) },
    where: { counted: definite, anyhow },
    definite: { ...all, property: 'number' },
    possible: { ...all, property: 'possible' },
  };
}

const FIELDS = ['officers', 'dismissed', 'wouldHaveBeenDismissed', 'specials'] as const;
const SHARES = { dismissedPercent: 'dismissed', wouldHaveBeenDismissedPercent: 'wouldHaveBeenDismissed' };

function writeBands(source: TableSource, _: ReadonlySet<string>, writing: Writing): WrittenTable {
  const named = (name: string) => new Cypher.NamedVariable(name);
  const isTallied = source.variant === 'TALLY';
  const clause = isTallied ? tallied(source, writing) : live(source, writing);
  const names = ['least', 'most', ...FIELDS, ...Object.keys(SHARES), 'kept'];
  return {
    clause: cypher`${clause}
WITH *, ${startsOf(source, writing)} AS starts
WITH toString(band) AS key, starts[band] AS least, CASE WHEN band + 1 < size(starts) THEN starts[band + 1] - 1 END AS most, officers, dismissed, wouldHaveBeenDismissed, specials, kept,
  CASE WHEN officers > 0 THEN round(1000.0 * dismissed / officers) / 10 END AS dismissedPercent,
  CASE WHEN officers > 0 THEN round(1000.0 * wouldHaveBeenDismissed / officers) / 10 END AS wouldHaveBeenDismissedPercent`,
    key: named('key'),
    values: Object.fromEntries(names.map((name) => [name, named(name)])),
    members: {
      evidence: (member) =>
        isTallied ? keptRecords('Officer', member, named('kept')) : officersOf(source, writing, member),
    },
  };
}

/** The officers of a band: as many different matters as `least` and `most` say. */
function officersOf(source: TableSource, writing: Writing, member: Cypher.Node): Cypher.Clause {
  const { counted } = source.where;
  if (!counted) throw new Error('Bands have a filter');
  const accused: Reach = { by: 'step', step: { type: 'ACCUSED_IN', direction: 'OUT' } };
  const behind: Step = { type: 'PART_OF', direction: 'OUT' };
  const matters = writeNumber({ reach: accused, where: counted, behind }, member, writing);
  return cypher`MATCH (${member}:Officer)
WHERE ${inDataSet('Officer', member, source, writing)} AND NOT coalesce(${member}.kind, '') IN ['STAFF', 'SPECIAL']
WITH *, ${matters} AS matters
WHERE matters >= least AND matters <= coalesce(most, matters)`;
}

function startsOf({ values }: TableSource, writing: Writing): Cypher.Param {
  const { starts } = values;
  if (!starts) throw new Error('A band begins somewhere');
  return writing.parameter(starts);
}

function tallied(source: TableSource, writing: Writing): Cypher.Clause {
  return cypher`${talliedRows(source, writing, new Cypher.NamedNode('tally'))}
WITH toInteger(right(tally.key, 1)) AS band, tally.officers AS officers, tally.dismissed AS dismissed,
  tally.wouldHaveBeenDismissed AS wouldHaveBeenDismissed, tally.specials AS specials,
  tally.evidence AS kept`;
}

function live(source: TableSource, writing: Writing): Cypher.Clause {
  return cypher`${countedAllegations('OFFICER', source, writing)}
WITH a, counted, sure WHERE sure
MATCH (a)-[:PART_OF]->(matter)
WITH counted, count(DISTINCT matter) AS matters,
  max(CASE a.reached WHEN 'DISMISSED' THEN 2 WHEN 'WOULD_HAVE_BEEN_DISMISSED' THEN 1 ELSE 0 END) AS ended
WITH size([start IN ${startsOf(source, writing)} WHERE start <= matters]) - 1 AS band,
  coalesce(counted.kind, '') = 'SPECIAL' AS special, ended
WITH band, special, ended, count(*) AS number
WITH collect({band: band, special: special, ended: ended, number: number}) AS groups
UNWIND range(0, size(${startsOf(source, writing)}) - 1) AS band
WITH band, [g IN groups WHERE g.band = band AND NOT g.special] AS regular, [g IN groups WHERE g.band = band AND g.special] AS special
WITH band, reduce(sum = 0, g IN regular | sum + g.number) AS officers,
  reduce(sum = 0, g IN [g IN regular WHERE g.ended = 2] | sum + g.number) AS dismissed,
  reduce(sum = 0, g IN [g IN regular WHERE g.ended = 1] | sum + g.number) AS wouldHaveBeenDismissed,
  reduce(sum = 0, g IN special | sum + g.number) AS specials, [] AS kept`;
}
