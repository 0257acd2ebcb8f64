import type { NodeFact } from '../model/facts.js';
import { relationship, type Additions, type Properties } from './additions.js';
import type { Certainty } from '../model/generated/enums.js';
import type { Commands } from './command-reach.js';
import { commandersThen } from './commanders-then.js';
import { compareText } from './compare-text.js';
import type { FactGraph } from './fact-graph.js';
import { ANY_TIME, clipped, intervalBounds, type IntervalBounds } from './interval-bounds.js';
import { overlap } from './overlap.js';

/** A posting in which the conduct falls, or may fall. */
export interface Candidate {
  readonly posting: NodeFact;
  readonly unit: NodeFact | undefined;
  readonly certainty: Certainty;
  readonly period: IntervalBounds;
}

/**
 * Where the accused was posted when the conduct happened, and who commanded the unit then. Source: domain.md section 3,
 * "Attribution is resolved once, at load, by date". An allegation without an accused or a stated conduct has none.
 */
export function attribution(graph: FactGraph, commands: Commands): Additions {
  const relationships = [];
  const properties = new Map<string, Properties>();
  for (const allegation of graph.nodes('Allegation')) {
    const [accused] = graph.into(allegation.id, 'ACCUSED_IN');
    const conduct = intervalBounds(allegation, 'conduct');
    const all = accused && conduct ? candidates(graph, accused, conduct) : [];
    const possible = all.filter((one) => conduct && unitCanExist(one, conduct));
    const [chosen] = possible.toSorted(before);
    for (const { posting, certainty } of possible) {
      relationships.push(relationship('CANDIDATE', allegation.id, posting.id, { certainty }));
    }
    if (!chosen || !conduct) {
      const command = all.length > 0 ? 'UNIT_DID_NOT_EXIST' : 'NO_UNIT';
      properties.set(allegation.id, { attributionCommand: command });
      continue;
    }
    const { posting, unit, certainty, period } = chosen;
    relationships.push(relationship('DURING', allegation.id, posting.id, { certainty }));
    const commanders = unit
      ? commandersThen(graph, commands, { unit, certainty, window: clipped(conduct, period) })
      : [];
    for (const { command, ...how } of commanders) {
      relationships.push(relationship('UNDER', allegation.id, command.posting.id, how));
    }
    const known = commanders.some(({ level }) => level === 0);
    properties.set(allegation.id, {
      attributionCertainty: certainty,
      attributionCommand: unit ? (known ? 'KNOWN' : 'NOT_KNOWN') : 'NO_UNIT',
      ...(unit && { unitId: unit.id }),
    });
  }
  return { relationships, properties };
}

/** Every posting of the accused that the dates allow. A posting whose period is not stated may be of any time. */
function candidates(graph: FactGraph, accused: NodeFact, conduct: IntervalBounds): readonly Candidate[] {
  return graph.out(accused.id, 'HELD').flatMap((posting) => {
    const period = intervalBounds(posting, 'period') ?? ANY_TIME;
    const certainty = overlap(conduct, period);
    return certainty ? [{ posting, unit: graph.out(posting.id, 'IN_UNIT')[0], certainty, period }] : [];
  });
}

/** No conduct is attributed to a unit that surely did not exist on any day of it: "the answer says so". */
function unitCanExist({ unit, period }: Candidate, conduct: IntervalBounds): boolean {
  const existed = unit && intervalBounds(unit, 'existed');
  return !existed || overlap(clipped(conduct, period), existed) !== null;
}

/** "DEFINITE before POSSIBLE, then latest start, then smallest unit code, then id." A unit without a code comes last. */
function before(a: Candidate, b: Candidate): number {
  return (
    compareText(a.certainty, b.certainty) ||
    compareText(b.period.startEarliest, a.period.startEarliest) ||
    compareText(b.period.startLatest, a.period.startLatest) ||
    compareText(codeOf(a), codeOf(b)) ||
    compareText(a.posting.id, b.posting.id)
  );
}

function codeOf({ unit }: Candidate): string {
  const code = unit?.properties['code'];
  return typeof code === 'string' ? code : '\uffff';
}
