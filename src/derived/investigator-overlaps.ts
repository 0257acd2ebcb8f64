import type { NodeFact } from '../model/facts.js';
import type { ActingRole } from '../model/generated/enums.js';
import type { Additions } from './additions.js';
import { ANY_DAY, type DayBounds } from './day-bounds.js';
import type { FactGraph } from './fact-graph.js';
import { wasHeld } from './held.js';
import type { HearingDays } from './hearing-days.js';
import { intervalProperties } from './interval-bounds.js';
import { investigationBegan } from './investigation-began.js';
import { patternRow, rowId, rowsOf } from './pattern-row.js';
import { servedTogether } from './served-together.js';

/**
 * Those who acted on a matter and had a posting in the same unit as an accused, at the same time. Source: domain.md section
 * 5, question 29: "investigator or chair whose past posting overlaps with the accused's". One row for each part that
 * somebody had and each accused.
 */
export function investigatorOverlaps(graph: FactGraph, days: HearingDays): Additions {
  const rows = graph.nodes('Matter').flatMap((matter) => {
    const allegations = graph.into(matter.id, 'PART_OF');
    const accused = new Set(allegations.flatMap((one) => graph.into(one.id, 'ACCUSED_IN')));
    if (accused.size === 0) return [];
    return partsIn(graph, matter, allegations, days).flatMap((part) =>
      [...accused].flatMap((officer) => row(graph, matter, allegations, part, officer) ?? []),
    );
  });
  return rowsOf(rows);
}

/** That somebody acted on a matter. */
interface Part {
  readonly role: ActingRole;
  readonly person: NodeFact;
  /** The investigation, or the seat. */
  readonly record: NodeFact;
  /** When the investigation began, or the hearing was held. */
  readonly day: DayBounds;
}

function partsIn(
  graph: FactGraph,
  matter: NodeFact,
  allegations: readonly NodeFact[],
  days: HearingDays,
): readonly Part[] {
  const investigators = graph.out(matter.id, 'INVESTIGATED_IN').flatMap((record) => {
    const day = investigationBegan(graph, matter.id, record, allegations);
    return graph
      .into(record.id, 'INVESTIGATED')
      .map((person): Part => ({ role: 'INVESTIGATOR', person, record, day }));
  });
  const seats = graph
    .out(matter.id, 'HEARD_AT')
    .filter(wasHeld)
    .flatMap((hearing) => {
      const day = days.get(hearing.id)?.day ?? ANY_DAY;
      return graph.out(hearing.id, 'HAS').flatMap((record) =>
        graph.out(record.id, 'OF').map((person): Part => {
          const role = record.properties['role'] as ActingRole;
          return { role, person, record, day };
        }),
      );
    });
  return [...investigators, ...seats];
}

function row(
  graph: FactGraph,
  matter: NodeFact,
  allegations: readonly NodeFact[],
  { role, person, record, day }: Part,
  accused: NodeFact,
) {
  const together = person === accused ? null : servedTogether(graph, person, accused, day);
  if (!together) return null;
  const { posting, otherPosting, unit, shared, certainty } = together;
  const against = allegations.filter((one) => graph.into(one.id, 'ACCUSED_IN').includes(accused));
  return patternRow(graph, {
    id: rowId('investigatoroverlap', [record, person, accused]),
    type: 'InvestigatorOverlap',
    owner: matter.id,
    certainty,
    evidence: [record, posting, otherPosting, ...against],
    properties: { role, ...intervalProperties('shared', shared) },
    links: {
      OF_PERSON: person.id,
      OF_ACCUSED: accused.id,
      OF_MATTER: matter.id,
      OF_UNIT: unit.id,
      OF_POSTING: posting.id,
      OF_ACCUSED_POSTING: otherPosting.id,
    },
  });
}
