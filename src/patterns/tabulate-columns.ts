import Cypher from '@neo4j/cypher-builder';
import { cypher } from '../mapping/cypher-text.js';
import type { TabulateBy } from '../model/generated/enums.js';

/**
 * Clauses that give the allegation `a` a row for each of its values: `cell` is a list of the key by which it is ordered, the
 * text, and whether it is sure. Where outcomes are counted, `finding` and `counted` are the finding and its outcome.
 */
export function tabulateColumn(by: TabulateBy, cell: Cypher.Variable, ofOutcomes: boolean): Cypher.Clause {
  switch (by) {
    case 'CATEGORY':
      return cypher`OPTIONAL MATCH (a)-[:IN_CATEGORY]->(category) WHERE coalesce(a.categoryInferred, '') <> 'YES'
WITH *, CASE WHEN category IS NULL THEN ['1NOT_STATED', 'NOT_STATED', true] ELSE
  ['0' + category.schemeKey + ' ' + category.codeKey + ' ' + category.id, category.scheme + ' ' + category.code, true]
  END AS ${cell}`;
    case 'FAMILY':
      return one(cypher`CASE WHEN coalesce(a.categoryInferred, '') <> 'YES' THEN a.family END`, cell);
    case 'STATUS':
      return one(cypher`a.status`, cell);
    case 'FINDING':
      if (ofOutcomes) return one(cypher`finding.status`, cell);
      return cypher`WITH *, COLLECT { MATCH (f)-[:ON]->(a) RETURN DISTINCT coalesce(f.status, 'NOT_STATED') } AS ${cell}Found
${several(cypher`'findings' IN coalesce(a.complete, [])`, cell)}`;
    case 'OUTCOME':
      if (ofOutcomes) return one(cypher`counted.kind`, cell);
      return cypher`WITH *, COLLECT {
  MATCH (f)-[:ON]->(a) WHERE f.status IN ['PROVEN', 'NOT_PROVEN']
  MATCH (f)-[:RESULTED_IN]->(o) RETURN DISTINCT coalesce(o.kind, 'NOT_STATED')
} AS ${cell}Found
${several(cypher`'findings' IN coalesce(a.complete, []) AND NOT EXISTS { (a)<-[:ON]-() }`, cell)}`;
    case 'UNIT':
      return cypher`OPTIONAL MATCH (a)-[:DURING]->(postingInUnit)
OPTIONAL MATCH (postingInUnit)-[:IN_UNIT]->(unit)
${place(new Cypher.NamedVariable('unit'), cell)}`;
    case 'FORCE':
      return cypher`OPTIONAL MATCH (a)-[:DURING]->(postingInForce)
OPTIONAL MATCH (postingInForce)-[:IN_FORCE]->(force)
${place(new Cypher.NamedVariable('force'), cell)}`;
    case 'RANK':
      return cypher`OPTIONAL MATCH (a)-[:DURING]->(postingOfRank)
WITH *, CASE WHEN postingOfRank.rank IS NULL THEN ['1NOT_STATED', 'NOT_STATED', true]
  ELSE ['0' + postingOfRank.rank, postingOfRank.rank, a.attributionCertainty = 'DEFINITE'] END AS ${cell}`;
    case 'YEAR':
      return time(
        (days) => cypher`[day IN ${days} | toInteger(substring(day, 0, 4))]`,
        cypher`right('000' + toString(n), 4)`,
        cell,
      );
    case 'MONTH':
      return time(
        (days) =>
          cypher`[day IN ${days} | toInteger(substring(day, 0, 4)) * 12 + toInteger(substring(day, 5, 2)) - 1]`,
        cypher`right('000' + toString(n / 12), 4) + '-' + right('0' + toString(n % 12 + 1), 2)`,
        cell,
      );
    case 'DATA_SET':
      return one(cypher`a.dataSetId`, cell);
  }
}

function one(value: Cypher.Expr, cell: Cypher.Variable): Cypher.Clause {
  return cypher`WITH *, ${value} AS ${cell}Value
WITH *, CASE WHEN ${cell}Value IS NULL THEN ['1NOT_STATED', 'NOT_STATED', true]
  ELSE ['0' + ${cell}Value, ${cell}Value, true] END AS ${cell}`;
}

function several(whole: Cypher.Expr, cell: Cypher.Variable): Cypher.Clause {
  return cypher`WITH *, CASE WHEN size(${cell}Found) = 0 THEN [CASE WHEN ${whole} THEN 'NONE' ELSE 'NOT_STATED' END] ELSE ${cell}Found END
  AS ${cell}Values
UNWIND ${cell}Values AS ${cell}Value
WITH *, [CASE WHEN ${cell}Value IN ['NONE', 'NOT_STATED'] THEN '1' ELSE '0' END + ${cell}Value, ${cell}Value, true]
  AS ${cell}`;
}

function place(of: Cypher.Variable, cell: Cypher.Variable): Cypher.Clause {
  return cypher`WITH *, CASE WHEN ${of} IS NULL THEN ['1NOT_STATED', 'NOT_STATED', true] ELSE
  ['0' + ${of}.nameKey + ' ' + ${of}.id, ${of}.name, a.attributionCertainty = 'DEFINITE'] END AS ${cell}`;
}

/** Each year or month in which the conduct can have begun. An interval began no later than it can have ended. */
function time(
  numbersOf: (days: Cypher.Expr) => Cypher.Expr,
  text: Cypher.Expr,
  cell: Cypher.Variable,
): Cypher.Clause {
  return cypher`WITH *, [a.conductStartEarliest, CASE WHEN a.conductEndLatest < a.conductStartLatest THEN a.conductEndLatest
  ELSE coalesce(a.conductStartLatest, a.conductEndLatest, '9999-12-31') END] AS ${cell}Days
WITH *, CASE WHEN a.conductStartEarliest IS NULL OR '0001-01-01' IN ${cell}Days OR '9999-12-31' IN ${cell}Days THEN null
  ELSE ${numbersOf(cypher`${cell}Days`)} END AS ${cell}Numbers
WITH *, CASE WHEN ${cell}Numbers IS NULL THEN [['1NOT_STATED', 'NOT_STATED', true]] ELSE
  [n IN range(${cell}Numbers[0], ${cell}Numbers[1]) | ['0' + ${text}, ${text}, ${cell}Numbers[0] = ${cell}Numbers[1]]] END AS ${cell}Values
UNWIND ${cell}Values AS ${cell}`;
}
