import type { Facts } from '../../src/model/facts.js';
import type { HandAllegation } from './hand-allegations.js';

// Second calculations of what is counted by officer: every group by trying, every share from a list with one number each.

function kindOf(facts: Facts, officer: string): unknown {
  return facts.nodes.find(({ id }) => id === officer)?.properties['kind'];
}

/** Groups of co-accused, by spreading from each officer; a broker is one without whom the others are more groups. */
export function partsByHand(all: readonly HandAllegation[]) {
  const together = (one: string, other: string) =>
    one !== other &&
    all.some((a) => a.officer === one && all.some((b) => b.officer === other && b.matter === a.matter));
  const officers = [...new Set(all.map(({ officer }) => officer))].sort();
  const groups = (among: readonly string[]): readonly (readonly string[])[] => {
    const left = new Set(among);
    const found: string[][] = [];
    for (const start of among) {
      if (!left.has(start)) continue;
      const group = [start];
      left.delete(start);
      for (const one of group) {
        for (const other of among) {
          if (left.has(other) && together(one, other)) {
            group.push(other);
            left.delete(other);
          }
        }
      }
      found.push(group.sort());
    }
    return found;
  };
  return groups(officers)
    .filter((members) => members.length > 1)
    .map((members) => ({
      members,
      brokers: members.filter((one) => groups(members.filter((other) => other !== one)).length > 1),
      pairs: members.flatMap((one) => members.filter((other) => one < other && together(one, other))).length,
    }));
}

/** Bands, one officer after the other. */
export function bandsByHand(all: readonly HandAllegation[], facts: Facts) {
  const officers = [...new Set(all.map(({ officer }) => officer))].filter((one) => one !== '').sort();
  return [
    { least: 1, most: 1 },
    { least: 2, most: 2 },
    { least: 3, most: 5 },
    { least: 6, most: null },
  ].map(({ least, most }) => {
    const own = officers.filter((officer) => {
      const matters = new Set(all.filter((one) => one.officer === officer).map(({ matter }) => matter)).size;
      return matters >= least && (most === null || matters <= most);
    });
    const regular = own.filter((officer) => kindOf(facts, officer) === 'CONSTABLE');
    const reached = (officer: string, stage: string) =>
      all.some((one) => one.officer === officer && one.reached === stage);
    const dismissed = regular.filter((officer) => reached(officer, 'DISMISSED'));
    const would = regular.filter(
      (officer) => reached(officer, 'WOULD_HAVE_BEEN_DISMISSED') && !dismissed.includes(officer),
    );
    return {
      least,
      most,
      officers: regular.length,
      dismissed: dismissed.length,
      dismissedPercent: regular.length === 0 ? null : percent(dismissed.length, regular.length),
      wouldHaveBeenDismissed: would.length,
      specials: own.filter((officer) => kindOf(facts, officer) === 'SPECIAL').length,
      evidence: regular.map((id) => ({ id })),
    };
  });
}

/** Ten groups of a list in order, and its end. */
export function sharesByHand(
  all: readonly HandAllegation[],
  facts: Facts,
  by: 'OFFICER' | 'UNIT' | 'CATEGORY',
  top: number,
) {
  const held = all.flatMap((one) => {
    const holder = holderOf(one, facts, by);
    return holder === null ? [] : [{ holder, id: one.id }];
  });
  const ranked = [...new Set(held.map(({ holder }) => holder))]
    .sort()
    .map((holder) => held.filter((one) => one.holder === holder).map(({ id }) => ({ id })))
    .sort((a, b) => a.length - b.length);
  const row = (members: typeof ranked) => {
    const evidence = members.flat().sort((a, b) => (a.id < b.id ? -1 : 1));
    const share = held.length === 0 ? null : percent(evidence.length, held.length);
    return { members: members.length, allegations: evidence.length, percent: share, evidence };
  };
  const left = [...ranked];
  const tenths = Array.from({ length: 10 }, (_, index) => {
    const size = Math.ceil(left.length / (10 - index));
    return { tenth: index + 1, top: null, ...row(left.splice(0, size)) };
  });
  const most = Math.ceil((ranked.length * top) / 100);
  return [...tenths, { tenth: null, top, ...row(ranked.slice(ranked.length - most)) }];
}

/** Whose an allegation surely is. */
function holderOf(one: HandAllegation, facts: Facts, by: 'OFFICER' | 'UNIT' | 'CATEGORY'): string | null {
  if (by === 'OFFICER')
    return ['STAFF', undefined].includes(kindOf(facts, one.officer) as string) ? null : one.officer;
  if (by === 'UNIT') return one.unitCertain ? one.unit : null;
  return one.inferred ? null : one.category;
}

function percent(part: number, of: number): number {
  return Math.round((1000 * part) / of) / 10;
}
