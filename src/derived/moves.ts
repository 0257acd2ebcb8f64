import type { NodeFact } from '../model/facts.js';
import type { Elsewhere, MoveWhen } from '../model/generated/enums.js';
import type { Additions } from './additions.js';
import { conductStart } from './conduct-days.js';
import { dayBounds, dayProperties, later, type DayBounds } from './day-bounds.js';
import { dayAfter } from './day-number.js';
import type { FactGraph } from './fact-graph.js';
import { gap, gapProperties } from './gap.js';
import type { HearingDays } from './hearing-days.js';
import { intervalBounds } from './interval-bounds.js';
import { following, nearest, nearestProperties, type Following } from './nearest.js';
import { officerMatters, type OfficerMatter } from './officer-matters.js';
import { openOn, openPeriod } from './open-period.js';
import { patternRow, rowId, rowsOf } from './pattern-row.js';
import { sameUnit } from './same-unit.js';

/** A later posting elsewhere than where the conduct happened. */
interface Moved {
  readonly allegation: NodeFact;
  readonly from: NodeFact;
  readonly to: NodeFact;
  /** What the move is measured from, and when the later posting began. */
  readonly since: DayBounds;
  readonly began: DayBounds;
}

const ELSEWHERE: readonly Elsewhere[] = ['UNIT', 'FORCE'];
const WHEN: readonly MoveWhen[] = ['AFTER_INCIDENT', 'WHILE_OPEN', 'AFTER_CLOSING'];

/**
 * Who was posted elsewhere after an allegation. Source: domain.md section 5, question 28: "moved unit or force after an
 * allegation, or while it was open". Elsewhere is measured against the posting to which the conduct is attributed; where
 * that is only possible, so is the move. Every later posting is kept, since of those in a period the first counts; for each
 * officer in a matter the first of all is marked.
 */
export function moves(graph: FactGraph, days: HearingDays): Additions {
  const rows = graph.nodes('Officer').flatMap((officer) => {
    const postings = graph.out(officer.id, 'HELD').flatMap((posting) => {
      const period = intervalBounds(posting, 'period');
      return period
        ? [{ posting, began: { earliest: period.startEarliest, latest: period.startLatest } }]
        : [];
    });
    if (postings.length === 0) return [];
    return officerMatters(graph, officer).flatMap((one) =>
      ELSEWHERE.flatMap((elsewhere) =>
        WHEN.flatMap((when) => {
          const all = movesOf(graph, one, postings, elsewhere, when, days);
          const nearestOnes = nearest(all);
          // There is no window while a matter is open: what is only possible does not count beside what is certain.
          const first = when === 'WHILE_OPEN' ? nearestOnes.slice(0, 1) : nearestOnes;
          const each = all.flatMap((move) => nearest([move]));
          return each.map((move) => row(graph, one, elsewhere, when, move, first));
        }),
      ),
    );
  });
  return rowsOf(rows);
}

interface Begun {
  readonly posting: NodeFact;
  readonly began: DayBounds;
}

function movesOf(
  graph: FactGraph,
  { matter, allegations }: OfficerMatter,
  postings: readonly Begun[],
  elsewhere: Elsewhere,
  when: MoveWhen,
  days: HearingDays,
): readonly Following<Moved>[] {
  return allegations.flatMap((allegation) => {
    const [from] = graph.out(allegation.id, 'DURING');
    const incident = conductStart(allegation);
    if (!from || !incident) return [];
    const known = allegation.properties['attributionCertainty'] === 'DEFINITE';
    return postings
      .filter(({ posting }) => isElsewhere(graph, from, posting, elsewhere))
      .flatMap(({ posting, began }) => {
        const found = moved(graph, matter, { allegation, from, to: posting, began }, incident, when, days);
        return found ? [{ ...found, sure: found.sure && known }] : [];
      });
  });
}

/** Later it is only when it began after the incident, whatever else it is measured by. */
function moved(
  graph: FactGraph,
  matter: NodeFact,
  move: Omit<Moved, 'since'>,
  incident: DayBounds,
  when: MoveWhen,
  days: HearingDays,
): Following<Moved> | null {
  const after = following({ ...move, since: incident }, incident, move.began);
  // Since it came after the incident, it began no earlier than that allows.
  const began = { ...move.began, earliest: later(move.began.earliest, dayAfter(incident.earliest)) };
  if (!after || when === 'AFTER_INCIDENT') return after;
  if (when === 'AFTER_CLOSING') {
    const closed = dayBounds(matter, 'closed');
    const found = closed && following({ ...move, since: closed }, closed, began);
    return found && { ...found, sure: found.sure && after.sure };
  }
  const open = openPeriod(graph, matter, days);
  const certainty = open && openOn(open, began);
  const found = certainty && following({ ...move, since: open.received }, open.received, began);
  return found && { ...found, sure: certainty === 'DEFINITE' && after.sure };
}

/** A posting of which no source names the unit, or the force, is not known to be elsewhere. */
function isElsewhere(graph: FactGraph, from: NodeFact, to: NodeFact, elsewhere: Elsewhere): boolean {
  const link = elsewhere === 'UNIT' ? 'IN_UNIT' : 'IN_FORCE';
  const [[before], [after]] = [graph.out(from.id, link), graph.out(to.id, link)];
  if (!before || !after || before === after) return false;
  return elsewhere === 'FORCE' || !sameUnit(graph, before, after);
}

type Found = ReturnType<typeof nearest<Moved>>[number];

function row(
  graph: FactGraph,
  { officer, matter }: OfficerMatter,
  elsewhere: Elsewhere,
  when: MoveWhen,
  found: Found,
  first: readonly Found[],
) {
  const { allegation, from, to, since, began } = found.of;
  const between = gap(since, began);
  const among = first.find(({ of, certainty }) => of === found.of && certainty === found.certainty);
  return patternRow(graph, {
    type: 'Move',
    id: rowId('move', [allegation, to], [when, elsewhere, found.certainty]),
    owner: officer.id,
    certainty: found.certainty,
    evidence: [allegation, from, to, ...(when === 'AFTER_INCIDENT' ? [] : [matter])],
    properties: {
      officerId: officer.id,
      matterId: matter.id,
      allegationId: allegation.id,
      fromId: from.id,
      toId: to.id,
      when,
      elsewhere,
      ...dayProperties('moved', began),
      ...nearestProperties({ ...found, surelyFrom: among?.surelyFrom ?? null }),
      ...(among && { first: true }),
      ...(between && gapProperties('interval', between)),
    },
    links: {},
  });
}
