import Cypher from '@neo4j/cypher-builder';
import { cypher } from '../mapping/cypher-text.js';
import type { Pattern } from '../mapping/pattern.js';
import { FALSE } from '../mapping/plan.js';
import type { TableSource } from '../mapping/statement-plan.js';
import type { Writing, WrittenTable } from '../mapping/writing.js';
import { whereOf } from './arguments.js';
import { countedRecords } from './counted-records.js';
import { counting } from './in-data-set.js';
import { talliedAs, talliedRows } from './tallied.js';

/** Question 23: how long the steps of matters take. */
export const timeliness: Pattern = {
  read(given, model) {
    const { where, faults } = whereOf('of', 'Matter', given, model);
    if (faults.length > 0) return faults;
    const live = given['of'] != null;
    const records = counting('Matter');
    const tally = { tally: 'timeliness', key: '0' };
    return {
      definition:
        'Whole days from one step of a matter to the next: the median and the 90th percentile by nearest rank, each at ' +
        'least and at most. Intervals that are negative, or may be, and those without a bound on one side are left out ' +
        `and counted.${live ? ' Only matters that meet the filter are counted.' : ''}`,
      counts: 'MATTER',
      needs: [
        'Allegation.conduct',
        'Appeal.decidedOn',
        'Hearing.heldOn',
        'Matter.received',
        'Referral.referredOn',
      ],
      named: [],
      rows: {
        kind: 'table',
        variant: live ? 'LIVE' : 'TALLY',
        values: live ? {} : talliedAs('timeliness'),
        where: { counted: where },
        definite: live ? { ...records, where } : { ...tally, property: 'of' },
        possible: { ...records, where: FALSE },
      },
    };
  },
  table: writeTimeliness,
};

const VALUES = [
  'step',
  'matters',
  'medianLeast',
  'medianMost',
  'ninetiethLeast',
  'ninetiethMost',
  'negative',
  'vague',
  'notStated',
];

function writeTimeliness(source: TableSource, _: ReadonlySet<string>, writing: Writing): WrittenTable {
  const step = new Cypher.NamedVariable('step');
  return {
    clause: source.variant === 'TALLY' ? tallied(source, writing) : live(source, writing),
    key: new Cypher.NamedVariable('key'),
    values: Object.fromEntries(VALUES.map((name) => [name, new Cypher.NamedVariable(name)])),
    members: {
      evidence: (member) => cypher`${countedRecords('Matter', source, writing, member)} AND CASE ${step}
    WHEN 'CONDUCT_END_TO_REPORT' THEN ${member}.conductEndToReportMinDays >= 0 AND ${member}.conductEndToReportMaxDays >= 0
    WHEN 'REPORT_TO_REFERRAL' THEN ${member}.reportToReferralMinDays >= 0 AND ${member}.reportToReferralMaxDays >= 0
    WHEN 'REPORT_TO_HEARING' THEN ${member}.reportToHearingMinDays >= 0 AND ${member}.reportToHearingMaxDays >= 0
    ELSE ${member}.hearingToAppealMinDays >= 0 AND ${member}.hearingToAppealMaxDays >= 0 END`,
    },
  };
}

function tallied(source: TableSource, writing: Writing): Cypher.Clause {
  const tally = new Cypher.NamedNode('tally');
  return cypher`${talliedRows(source, writing, tally)}
WITH tally.key AS key, tally.step AS step, tally.matters AS matters, tally.medianLeast AS medianLeast,
  tally.medianMost AS medianMost, tally.ninetiethLeast AS ninetiethLeast, tally.ninetiethMost AS ninetiethMost,
  tally.negative AS negative, tally.vague AS vague, tally.notStated AS notStated`;
}

function live(source: TableSource, writing: Writing): Cypher.Clause {
  const matter = new Cypher.NamedNode('matter');
  return cypher`UNWIND range(0, 3) AS number
CALL (number) {
  ${countedRecords('Matter', source, writing, matter)}
  WITH CASE number WHEN 0 THEN [matter.conductEndToReportMinDays, matter.conductEndToReportMaxDays]
    WHEN 1 THEN [matter.reportToReferralMinDays, matter.reportToReferralMaxDays]
    WHEN 2 THEN [matter.reportToHearingMinDays, matter.reportToHearingMaxDays]
    ELSE [matter.hearingToAppealMinDays, matter.hearingToAppealMaxDays] END AS days
  WITH days[0] AS least, days[1] AS most
  WITH least, most, coalesce(least >= 0 AND most >= 0, false) AS counts
  WITH CASE WHEN counts THEN least END AS least, CASE WHEN counts THEN most END AS most, counts,
    coalesce(most < 0, false) AS before, least IS NULL AND most IS NULL AS silent
  RETURN count(CASE WHEN counts THEN 1 END) AS matters,
    percentileDisc(least, 0.5) AS medianLeast, percentileDisc(most, 0.5) AS medianMost,
    percentileDisc(least, 0.9) AS ninetiethLeast, percentileDisc(most, 0.9) AS ninetiethMost,
    count(CASE WHEN before THEN 1 END) AS negative, count(CASE WHEN silent THEN 1 END) AS notStated,
    count(CASE WHEN NOT counts AND NOT before AND NOT silent THEN 1 END) AS vague
}
WITH *, toString(number) AS key,
  ['CONDUCT_END_TO_REPORT', 'REPORT_TO_REFERRAL', 'REPORT_TO_HEARING', 'HEARING_TO_APPEAL'][number] AS step`;
}
