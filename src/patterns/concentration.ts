import Cypher from '@neo4j/cypher-builder';
import { CONCENTRATION_EVIDENCE, USUAL_TOP } from '../derived/concentration-tally.js';
import { cypher } from '../mapping/cypher-text.js';
import type { Pattern, TableRows } from '../mapping/pattern.js';
import type { Predicate, Reach } from '../mapping/plan.js';
import type { TableSource } from '../mapping/statement-plan.js';
import { exists, joined, unless } from '../mapping/predicates.js';
import type { Writing, WrittenTable } from '../mapping/writing.js';
import type { ConcentrationBy, StatusScope } from '../model/generated/enums.js';
import { allegationScope, countedLive } from './allegation-scope.js';
import { equalTo, wholeNumber } from './arguments.js';
import { countedRecords } from './counted-records.js';
import { keptRecords, talliedAs, talliedRows } from './tallied.js';

const ACCUSED: Reach = { by: 'step', step: { type: 'ACCUSED_IN', direction: 'IN' } };

/** Whose an allegation is: the property that says so, and what it must meet to be anybody's, surely or possibly. */
const HOLDER: Readonly<
  Record<
    ConcentrationBy,
    { readonly property: string; readonly words: string; readonly held: Predicate; readonly sure: Predicate }
  >
> = {
  OFFICER: holder('accusedId', 'Officers', exists(ACCUSED, unless(equalTo('kind', 'STAFF')))),
  UNIT: holder('unitId', 'Units', present('unitId'), equalTo('attributionCertainty', 'DEFINITE')),
  CATEGORY: holder(
    'categoryId',
    'Categories',
    joined('and', [present('categoryId'), unless(equalTo('categoryInferred', 'YES'))]),
  ),
};

function holder(property: string, words: string, held: Predicate, ...sure: readonly Predicate[]) {
  return { property, words, held, sure: joined('and', [held, ...sure]) };
}

function present(property: string): Predicate {
  return { op: 'present', subject: { of: 'node', property } };
}

/** The share of allegations that each tenth of officers, units or categories has, and the top per cent. */
export const concentration: Pattern = {
  read(given, model) {
    const scope = allegationScope(given, model);
    const percent = wholeNumber(given, 'top', { least: 1, most: 100 });
    const faults = [...scope.faults, ...percent.faults];
    if (faults.length > 0) return faults;
    const by = (given['by'] ?? 'OFFICER') as ConcentrationBy;
    const { words, held, sure } = HOLDER[by];
    const top = percent.value ?? 10;
    const statuses = (given['statuses'] ?? 'ALL') as StatusScope;
    const counted = joined('and', [scope.definite, sure]);
    const anyhow = joined('and', [scope.anyhow, held]);
    const shared = { kind: 'table', where: { counted } } as const;
    const all = { tally: 'concentrationAll', key: `${by} ${statuses}` };
    const live = given['of'] != null || given['period'] != null;
    const rows: TableRows = live
      ? {
          ...shared,
          variant: { by, read: 'LIVE', kept: false },
          values: { top: { $: top } },
          ...countedLive('ALLEGATION', { definite: counted, anyhow }),
        }
      : {
          ...shared,
          // Of another top per cent the evidence is counted live.
          variant: { by, read: 'TALLY', kept: top === USUAL_TOP },
          values: {
            top: { $: top },
            evidence: { $: CONCENTRATION_EVIDENCE },
            ...talliedAs('concentration', `${all.key} `),
          },
          definite: { ...all, property: 'number' },
          possible: { ...all, property: 'possible' },
        };
    return {
      definition:
        `${words} that have an allegation, in order of how many they have, in ten groups: those with the fewest first, and ` +
        `the first groups one larger where they cannot be equal; and the top ${String(top)} per cent, rounded up to a ` +
        `whole one. Each with its share of all these allegations.${scope.words}`,
      counts: 'ALLEGATION',
      needs: NEEDS[by],
      named: scope.named,
      rows,
    };
  },
  table: writeShares,
};

const NEEDS: Readonly<Record<ConcentrationBy, readonly string[]>> = {
  OFFICER: ['Allegation.accused'],
  UNIT: ['Allegation.conduct', 'Posting.period', 'Posting.unit'],
  CATEGORY: ['Allegation.category'],
};

interface Variant {
  readonly by: ConcentrationBy;
  readonly read: 'TALLY' | 'LIVE';
  /** Whether the evidence was kept at load. */
  readonly kept: boolean;
}

/**
 * From how many have so many, the fewest first: what the first so many of them have together, up to the end of each group
 * less up to its beginning.
 */
function writeShares(source: TableSource, asked: ReadonlySet<string>, writing: Writing): WrittenTable {
  const { by, read, kept } = source.variant as Variant;
  const { top } = source.values;
  if (!top) throw new Error('A share has a top');
  const tally = new Cypher.NamedNode('tally');
  const a = new Cypher.NamedNode('a');
  const whose = a.property(HOLDER[by].property);
  const numbers =
    read === 'TALLY'
      ? cypher`${talliedRows(source, writing, tally)}
WITH tally.number AS number, tally.holders AS holders`
      : cypher`${countedRecords('Allegation', source, writing, a)}
WITH ${whose} AS holder, count(*) AS number
WITH number, count(*) AS holders`;
  const named = (name: string) => new Cypher.NamedVariable(name);
  const ranked =
    asked.has('evidence') && !kept
      ? cypher`CALL () {
  ${countedRecords('Allegation', source, writing, a)}
  WITH ${whose} AS holder, count(*) AS number ORDER BY number, holder
  RETURN collect(holder) AS ranked
}`
      : cypher`WITH *, [] AS ranked`;
  const fields = ['tenth', 'top', 'members', 'allegations', 'percent', 'holders'];
  return {
    clause: cypher`${numbers}
ORDER BY number
WITH collect([number, holders]) AS numbers, sum(holders) AS all, sum(number * holders) AS total
${ranked}
UNWIND range(1, 11) AS part
WITH numbers, all, total, ranked, CASE WHEN part < 11 THEN part END AS tenth, all / 10 AS size, all % 10 AS larger,
  CASE WHEN part = 11 THEN ${writing.parameter(top)} END AS top
WITH *, CASE WHEN top IS NULL THEN (tenth - 1) * size + CASE WHEN tenth - 1 < larger THEN tenth - 1 ELSE larger END
  ELSE all - (top * all + 99) / 100 END AS begin,
  CASE WHEN top IS NULL THEN tenth * size + CASE WHEN tenth < larger THEN tenth ELSE larger END ELSE all END AS end
WITH *, [bound IN [begin, end] | reduce(state = [0, 0], one IN numbers |
  [state[0] + one[1], state[1] + one[0] * CASE WHEN bound <= state[0] THEN 0
    WHEN bound - state[0] < one[1] THEN bound - state[0] ELSE one[1] END])[1]] AS sums
WITH coalesce(right('0' + toString(tenth), 2), 'top') AS key, tenth, top, end - begin AS members,
  sums[1] - sums[0] AS allegations, total, ranked[begin..end] AS holders
WITH key, tenth, top, members, allegations, holders, CASE WHEN total > 0 THEN round(1000.0 * allegations / total) / 10 END AS percent`,
    key: named('key'),
    values: Object.fromEntries(fields.map((field) => [field, named(field)])),
    members: {
      evidence: (member) =>
        kept
          ? keptEvidence(source, member, writing)
          : cypher`${countedRecords('Allegation', source, writing, member)} AND ${member.property(HOLDER[by].property)} IN holders`,
    },
  };
}

/** The allegations that were kept at load for the group of a row. */
function keptEvidence({ values }: TableSource, member: Cypher.Node, writing: Writing): Cypher.Clause {
  const { evidence: tally, tallyPrefix, dataSet } = values;
  if (!tally || !tallyPrefix || !dataSet) throw new Error('Kept evidence has a tally');
  const rows = talliedRows({ values: { dataSet, tally } }, writing, new Cypher.NamedNode('group'));
  return cypher`${rows} AND group.key = ${writing.parameter(tallyPrefix)} + key
WITH group.evidence AS kept
${keptRecords('Allegation', member, new Cypher.NamedVariable('kept'))}`;
}
