import Cypher from '@neo4j/cypher-builder'; // escapes names and numbers variables; no text of ours is spliced into Cypher
import type { AgreementPlan, Parameter, Reach, Subject } from './plan.js';
import type { TableSource } from './statement-plan.js';

/** What is written with: parameters get the number that they have in the plan. */
export interface Writing {
  parameter(parameter: Parameter): Cypher.Param;
  /** The tables of patterns, by their names. */
  readonly tables: ReadonlyMap<string, TableWriter>;
  /** A row is what can be drawn: the record itself and the rows of those that it leads to, without values and counts. */
  readonly drawn?: boolean;
}

/** Writes the rows that a pattern counts. Handed in by `src/patterns`, by the name of the pattern's field. */
export type TableWriter = (source: TableSource, asked: ReadonlySet<string>, writing: Writing) => WrittenTable;

/** A table as Cypher: its clauses, and the variables that stand at their end. */
export interface WrittenTable {
  /** Clauses that end in a WITH of the key and all values. */
  readonly clause: Cypher.Clause;
  /** A text that no two rows share and that is never null: rows are ordered and paged by it. */
  readonly key: Cypher.Variable;
  /** By field of the row: a value or a record. */
  readonly values: Readonly<Record<string, Cypher.Variable>>;
  /** By field of the row: `MATCH … WHERE …` for the records that it counts, in which its values can be used. */
  readonly members: Readonly<Record<string, (member: Cypher.Node) => Cypher.Clause>>;
}

/** A clause that reads: what a MATCH leads to. */
export type Reader = Cypher.Clause;

/** A record, and the relationship by which it was reached where that matters. */
export interface Reached {
  readonly node: Cypher.Node;
  readonly link: Cypher.Relationship | null;
}

/** One MATCH a hop: within one MATCH a relationship is never used twice, so a co-accused would vanish. */
export function matchReach(
  from: Cypher.Node | null,
  reach: Reach,
  to: Reached,
  writing: Writing,
): Cypher.Match {
  const condition = reachCondition(from, reach, to.node, writing);
  const match = new Cypher.Match(reachPattern(from, reach, to));
  return condition ? match.where(condition) : match;
}

/** The pattern of a hop. The far end needs no label: one relationship type leads from one label to one type only. */
export function reachPattern(from: Cypher.Node | null, reach: Reach, to: Reached): Cypher.Pattern {
  if (reach.by !== 'step') return new Cypher.Pattern(to.node, { labels: [reach.label] });
  if (!from) throw new Error('A step leads from a record');
  const direction = reach.step.direction === 'OUT' ? 'right' : 'left';
  const options = { type: reach.step.type, direction } as const;
  const pattern = new Cypher.Pattern(from);
  return (to.link ? pattern.related(to.link, options) : pattern.related(options)).to(to.node);
}

/** What joins the two ends of a hop that is no relationship. */
export function reachCondition(
  from: Cypher.Node | null,
  reach: Reach,
  to: Cypher.Node,
  writing: Writing,
): Cypher.Predicate | null {
  if (reach.by === 'hub' && from) return Cypher.eq(to.property(reach.property), from.property('id'));
  if (reach.by === 'reference' && from) return Cypher.eq(to.property('id'), from.property(reach.property));
  if (reach.by === 'match' && from) return agreement(from, reach.agreements, to, writing);
  return null;
}

/** The first must hold, so that its index is used; what this record does not have asks nothing. */
function agreement(
  from: Cypher.Node,
  agreements: readonly AgreementPlan[],
  to: Cypher.Node,
  writing: Writing,
): Cypher.Predicate | null {
  const all = agreements.map(({ theirs, by, ours, plus }, index) => {
    const own = from.property(ours);
    const agrees = COMPARE[by](to.property(theirs), plus ? Cypher.plus(own, writing.parameter(plus)) : own);
    return index === 0 ? agrees : Cypher.or(Cypher.isNull(own), agrees);
  });
  return Cypher.and(...all) ?? null;
}

const COMPARE = {
  '=': Cypher.eq,
  '<': Cypher.lt,
  '<=': Cypher.lte,
  '>=': Cypher.gte,
  IN: Cypher.in,
} as const;

/** The property that a predicate is about. */
export function subjectOf(subject: Subject, at: Reached): Cypher.Property {
  if (subject.of === 'node') return at.node.property(subject.property);
  if (!at.link) throw new Error(`No relationship that could have ${subject.property}`);
  return at.link.property(subject.property);
}
