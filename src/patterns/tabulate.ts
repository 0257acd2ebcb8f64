import Cypher from '@neo4j/cypher-builder';
import type { Fault } from '../errors.js';
import { cypher } from '../mapping/cypher-text.js';
import type { CountedRecords, Pattern, TableRows } from '../mapping/pattern.js';
import { FALSE, type Predicate } from '../mapping/plan.js';
import type { TableSource } from '../mapping/statement-plan.js';
import { exists } from '../mapping/predicates.js';
import type { Writing, WrittenTable } from '../mapping/writing.js';
import type { CountedInTabulation, TabulateBy } from '../model/generated/enums.js';
import { countedLive } from './allegation-scope.js';
import { oneOf, whereOf } from './arguments.js';
import { countedAllegations } from './counted-allegations.js';
import { tabulateColumn } from './tabulate-columns.js';
import { talliedAs, talliedRows } from './tallied.js';

/** Counts of allegations, matters, officers or outcomes by one to three values. */
export const tabulate: Pattern = {
  read(given, model) {
    const by = given['by'] as readonly TabulateBy[];
    const counts = given['counts'] as CountedInTabulation;
    const { where, faults } = whereOf('of', 'Allegation', given, model);
    const all = [...byFaults(by), ...faults];
    if (all.length > 0) return all;
    const only = given['of'] == null ? '' : ' Only allegations that meet the filter are counted.';
    return {
      definition:
        `${WORDS[counts]} by ${by.join(', ')}. A record counts once in each row in which it belongs; where a vague date or ` +
        `an uncertain posting leaves that open, it counts as possible in each and as certain in none.${only}`,
      counts: counts === 'OUTCOME' ? 'RECORD' : counts,
      needs: [...new Set(by.flatMap((one) => NEEDS[one]))].sort(),
      named: [],
      rows: rows(by, counts, where, given['of'] == null),
    };
  },
  table: writeTabulation,
};

const WORDS: Readonly<Record<CountedInTabulation, string>> = {
  ALLEGATION: 'Allegations',
  MATTER: 'Matters with an allegation',
  OFFICER: 'Accused officers',
  OUTCOME: 'Outcomes of findings that stand',
};

const NEEDS: Readonly<Record<TabulateBy, readonly string[]>> = {
  CATEGORY: ['Allegation.category'],
  FAMILY: ['Allegation.category'],
  STATUS: ['Allegation.status'],
  FINDING: ['Allegation.findings'],
  OUTCOME: ['Allegation.findings', 'Finding.outcome'],
  UNIT: ['Allegation.conduct', 'Posting.period', 'Posting.unit'],
  FORCE: ['Allegation.conduct', 'Posting.force', 'Posting.period'],
  YEAR: ['Allegation.conduct'],
  MONTH: ['Allegation.conduct'],
  RANK: ['Allegation.conduct', 'Posting.period', 'Posting.rank'],
  DATA_SET: [],
};

const MOST = 3;

function byFaults(by: readonly TabulateBy[]): readonly Fault[] {
  const remedy = `Name one to ${String(MOST)}, each once`;
  if (by.length === 0 || by.length > MOST)
    return [{ place: 'by', problem: `It names ${String(by.length)}`, remedy }];
  return new Set(by).size < by.length ? [{ place: 'by', problem: 'It names one twice', remedy }] : [];
}

function rows(
  by: readonly TabulateBy[],
  counts: CountedInTabulation,
  where: Predicate,
  all: boolean,
): TableRows {
  const [first, second] = by;
  const shared = { kind: 'table', where: { counted: where, anyhow: where } } as const;
  if (all && first && !second) {
    return {
      ...shared,
      variant: { counts, by, read: 'TALLY' },
      values: talliedAs('tabulate', `${counts} ${first} `),
      definite: { tally: 'tabulateAll', key: counts, property: 'number' },
      possible: { ...OUTCOMES, where: FALSE },
    };
  }
  const live =
    counts === 'OUTCOME' ? outcomes(where) : countedLive(counts, { definite: where, anyhow: where });
  return { ...shared, variant: { counts, by, read: 'LIVE' }, values: {}, ...live };
}

const OUTCOMES = { label: 'Outcome', indexed: [] };

function outcomes(where: Predicate): {
  readonly definite: CountedRecords;
  readonly possible: CountedRecords;
} {
  const allegation = exists({ by: 'step', step: { type: 'ON', direction: 'OUT' } }, where);
  const finding: Predicate = { op: 'and', all: [oneOf('status', ['PROVEN', 'NOT_PROVEN']), allegation] };
  const of = exists({ by: 'step', step: { type: 'RESULTED_IN', direction: 'IN' } }, finding);
  return { definite: { ...OUTCOMES, where: of }, possible: { ...OUTCOMES, where: FALSE } };
}

interface Variant {
  readonly counts: CountedInTabulation;
  readonly by: readonly TabulateBy[];
  readonly read: 'TALLY' | 'LIVE';
}

const VALUES = ['value', 'secondValue', 'thirdValue', 'category', 'unit', 'force', 'number', 'possible'];

/** Evidence is gathered while counting, so a tally has none. */
function writeTabulation(source: TableSource, asked: ReadonlySet<string>, writing: Writing): WrittenTable {
  const { counts, by, read } = source.variant as Variant;
  const evidence = asked.has('evidence');
  const those = new Cypher.NamedVariable('those');
  const names = evidence ? [...VALUES, 'those'] : VALUES;
  return {
    clause:
      read === 'TALLY' && !evidence ? tallied(source, writing) : live(counts, by, evidence, source, writing),
    key: new Cypher.NamedVariable('key'),
    values: Object.fromEntries(names.map((name) => [name, new Cypher.NamedVariable(name)])),
    members: { evidence: (member) => cypher`UNWIND ${those} AS ${member}` },
  };
}

function tallied(source: TableSource, writing: Writing): Cypher.Clause {
  const { tallyPrefix } = source.values;
  if (!tallyPrefix) throw new Error('The tallies of a tabulation have a prefix');
  // The key of a row is the same however it was counted, so that a cursor stays good.
  return cypher`${talliedRows(source, writing, new Cypher.NamedNode('tally'))}
OPTIONAL MATCH (category:Category) WHERE category.id = tally.record
OPTIONAL MATCH (unit:Unit) WHERE unit.id = tally.record
OPTIONAL MATCH (force:Force) WHERE force.id = tally.record
WITH substring(tally.key, size(${writing.parameter(tallyPrefix)})) AS key, tally.value AS value, null AS secondValue, null AS thirdValue, category, unit, force,
  tally.number AS number, tally.possible AS possible`;
}

function live(
  counts: CountedInTabulation,
  by: readonly TabulateBy[],
  evidence: boolean,
  source: TableSource,
  writing: Writing,
): Cypher.Clause {
  const cells = by.map((_, index) => new Cypher.NamedVariable(`cell${String(index)}`));
  const columns = by.map((one, index) =>
    tabulateColumn(one, cells[index] as Cypher.Variable, counts === 'OUTCOME'),
  );
  const record = (one: TabulateBy, name: string) =>
    by.includes(one) ? cypher`${variable(name)}` : Cypher.Null;
  const parts = (at: number) => cells.map((cell) => cypher`${cell}[${new Cypher.Literal(at)}]`);
  const [first, second, third] = parts(1);
  const certain = parts(2).reduce((all, one) => cypher`${all} AND ${one}`);
  const key = parts(0).reduce((all, one) => cypher`${all} + ' ' + ${one}`);
  const gathered = evidence ? cypher`, collect(DISTINCT a) AS those` : cypher``;
  const kept = evidence ? cypher`, those` : cypher``;
  return cypher`${countedAllegations(counts, source, writing)}
${columns.reduce(
  (all, one) => cypher`${all}
${one}`,
)}
WITH ${key} AS key, ${first ?? Cypher.Null} AS value, ${second ?? Cypher.Null} AS secondValue,
  ${third ?? Cypher.Null} AS thirdValue, ${record('CATEGORY', 'category')} AS category, ${record('UNIT', 'unit')} AS unit,
  ${record('FORCE', 'force')} AS force, counted, a, ${certain} AS certain
WITH key, value, secondValue, thirdValue, category, unit, force, count(DISTINCT counted) AS anyhow,
  count(DISTINCT CASE WHEN certain THEN counted END) AS number${gathered}
WITH key, value, secondValue, thirdValue, category, unit, force, number, anyhow - number AS possible${kept}`;
}

function variable(name: string): Cypher.Variable {
  return new Cypher.NamedVariable(name);
}
