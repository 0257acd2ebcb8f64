import { expect, test } from '@jest/globals';
import { dayNumber } from '../../src/derived/day-number.js';
import type { Facts } from '../../src/model/facts.js';
import type { Ask } from '../ask.js';
import { bandsByHand, partsByHand, sharesByHand } from './counted-by-hand.js';
import { randomRecords, SEEDS } from './random-records.js';
import { everyAllegation, type HandAllegation } from './hand-allegations.js';
import { told } from './told.js';

const load = await randomRecords();
const SCOPES = ['ALL', 'CASE_TO_ANSWER', 'PROVEN'] as const;
const PERIOD = { from: '2019-02-01', to: '2019-05-15' };
const DATA_SET = 'dataSet: "dataset/random"';

test.each(SEEDS)(
  'pairs, groups, bands and shares are those that a second calculation finds: %s',
  async (_, seed) => {
    const { facts, ask } = await load(seed);
    const all = everyAllegation(facts, await told(ask));
    for (const statuses of SCOPES) {
      const whole = inScope(all, statuses);
      const counted = whole.filter(({ officer }) => officer !== '');
      await comparePairs(ask, facts, counted, statuses);
      await compareParts(ask, counted, statuses);
      const inPeriod = whole.filter(({ began }) => began && within(began, true));
      for (const [given, own] of [
        [`statuses: ${statuses}`, whole],
        [`statuses: ${statuses}, period: { from: "${PERIOD.from}", to: "${PERIOD.to}" }`, inPeriod],
      ] as const) {
        await compareBands(ask, facts, own, given);
        for (const by of ['OFFICER', 'UNIT', 'CATEGORY'] as const)
          for (const top of [1, 34]) await compareShares(ask, facts, own, { by, top, given });
      }
    }
  },
  600_000,
);

function inScope(
  all: readonly HandAllegation[],
  statuses: (typeof SCOPES)[number],
): readonly HandAllegation[] {
  const stages = ['ALLEGED', 'CASE_TO_ANSWER', 'PROVEN', 'WOULD_HAVE_BEEN_DISMISSED', 'DISMISSED'];
  return all.filter(({ reached }) => stages.indexOf(reached) >= SCOPES.indexOf(statuses));
}

function within([first, last]: readonly [number, number], sure: boolean): boolean {
  const [from, to] = [dayNumber(PERIOD.from), dayNumber(PERIOD.to)];
  return sure ? first >= from && last <= to : last >= from && first <= to;
}

interface Pair {
  readonly certainty: string;
  readonly matters: number;
  readonly first: { readonly id: string };
  readonly second: { readonly id: string };
  readonly evidence: readonly { readonly id: string }[];
}

async function comparePairs(ask: Ask, facts: Facts, all: readonly HandAllegation[], statuses: string) {
  for (const threshold of [1, 2]) {
    for (const period of [null, PERIOD]) {
      const given = `threshold: ${String(threshold)}, statuses: ${statuses}${
        period ? `, period: { from: "${period.from}", to: "${period.to}" }` : ''
      }`;
      const query = `{ coAccused(${DATA_SET}, ${given}, first: 100) { totalCount restsOn { definite } nodes {
        certainty matters first { id } second { id } evidence { id } } } }`;
      const { nodes, restsOn } = (await ask(query))['coAccused'] as {
        readonly nodes: readonly Pair[];
        readonly restsOn: { readonly definite: number };
      };
      const found = nodes.map(({ certainty, matters, first, second, evidence }) =>
        pairText(first.id, second.id, certainty, matters, evidence),
      );
      const byHand = pairsByHand(facts, all, threshold, period !== null);
      expect({ given, found: found.sort() }).toEqual({ given, found: byHand });
      expect(restsOn.definite).toBe(nodes.filter(({ certainty }) => certainty === 'DEFINITE').length);
    }
  }
}

function pairText(
  first: string,
  second: string,
  certainty: string,
  matters: number,
  evidence: readonly { readonly id: string }[],
): string {
  const ids = evidence.map(({ id }) => id).sort();
  return `${first} ${second} ${certainty} ${String(matters)} ${ids.join(' ')}`;
}

function pairsByHand(
  facts: Facts,
  all: readonly HandAllegation[],
  threshold: number,
  limited: boolean,
): readonly string[] {
  const officers = [...new Set(all.map(({ officer }) => officer))].sort();
  return officers
    .flatMap((one) =>
      officers.flatMap((other) => {
        if (one >= other) return [];
        const own = all.filter(({ officer }) => officer === one);
        const theirs = all.filter(({ officer }) => officer === other);
        const matters = [...new Set(own.map(({ matter }) => matter))].filter((matter) =>
          theirs.some((their) => their.matter === matter),
        );
        if (matters.length < threshold) return [];
        const kept = (sure: boolean) =>
          matters.filter((matter) => {
            const days = matterBegan(facts, matter);
            return !limited || (days !== null && within(days, sure));
          });
        const [certain, possible] = [kept(true), kept(false)];
        if (possible.length < threshold) return [];
        const evidence = [...own, ...theirs].filter(({ matter }) => possible.includes(matter));
        const certainty = certain.length >= threshold ? 'DEFINITE' : 'POSSIBLE';
        return [pairText(one, other, certainty, matters.length, evidence)];
      }),
    )
    .sort();
}

/** When the earliest conduct of a matter began, whoever is accused of it. */
function matterBegan(facts: Facts, matter: string): readonly [number, number] | null {
  const days = facts.relationships
    .filter((one) => one.type === 'PART_OF' && one.to === matter)
    .flatMap(({ from }) => facts.nodes.filter((node) => node.id === from))
    .flatMap(({ properties }) => {
      const { conductStartEarliest: first, conductStartLatest: last, conductEndLatest: end } = properties;
      if (typeof first !== 'string') return [];
      const latest = [last, end].flatMap((one) => (typeof one === 'string' ? [dayNumber(one)] : []));
      return [[dayNumber(first), Math.min(...latest)] as const];
    });
  if (days.length === 0) return null;
  return [Math.min(...days.map(([first]) => first)), Math.min(...days.map(([, last]) => last))];
}

async function compareParts(ask: Ask, all: readonly HandAllegation[], statuses: string) {
  const query = `{ coAccusedComponents(${DATA_SET}, statuses: ${statuses}, first: 100) { nodes {
    size pairCount brokerCount members(first: 100) { nodes { id } } brokers(first: 100) { nodes { id } }
    pairs(first: 100) { totalCount } } } }`;
  interface Part {
    readonly size: number;
    readonly pairCount: number;
    readonly brokerCount: number;
    readonly members: { readonly nodes: readonly { readonly id: string }[] };
    readonly brokers: { readonly nodes: readonly { readonly id: string }[] };
    readonly pairs: { readonly totalCount: number };
  }
  const { nodes } = (await ask(query))['coAccusedComponents'] as { readonly nodes: readonly Part[] };
  const found = nodes.map((part) => {
    expect(part.pairs.totalCount).toBe(part.pairCount);
    expect([part.size, part.brokerCount]).toEqual([part.members.nodes.length, part.brokers.nodes.length]);
    return {
      members: part.members.nodes.map(({ id }) => id).sort(),
      brokers: part.brokers.nodes.map(({ id }) => id).sort(),
      pairs: part.pairCount,
    };
  });
  const sorted = found.sort((a, b) => ((a.members[0] ?? '') < (b.members[0] ?? '') ? -1 : 1));
  expect(sorted).toEqual(partsByHand(all));
}

async function compareBands(ask: Ask, facts: Facts, all: readonly HandAllegation[], given: string) {
  const query = `{ bands(${DATA_SET}, ${given}) { nodes {
    least most officers dismissed dismissedPercent wouldHaveBeenDismissed specials evidence(first: 50) { id } } } }`;
  const { nodes } = (await ask(query))['bands'] as { readonly nodes: unknown };
  expect({ given, nodes }).toEqual({ given, nodes: bandsByHand(all, facts) });
}

async function compareShares(
  ask: Ask,
  facts: Facts,
  all: readonly HandAllegation[],
  {
    by,
    top,
    given,
  }: { readonly by: 'OFFICER' | 'UNIT' | 'CATEGORY'; readonly top: number; readonly given: string },
) {
  const query = `{ concentration(${DATA_SET}, by: ${by}, top: ${String(top)}, ${given}) {
    nodes { tenth top members allegations percent evidence(first: 50) { id } } } }`;
  const { nodes } = (await ask(query))['concentration'] as { readonly nodes: unknown };
  expect({ given, by, nodes }).toEqual({ given, by, nodes: sharesByHand(all, facts, by, top) });
}
