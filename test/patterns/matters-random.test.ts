import { describe, expect, test } from '@jest/globals';
import type { NodeFact } from '../../src/model/facts.js';
import { everyPage } from './known-records.js';
import { loadedBefore } from './random-cases.js';
import { randomRecords, SEEDS } from './random-records.js';
import { dayOf, endOf, type Range, type Stated } from './worlds.js';

const load = await randomRecords();
const GIVEN = ', dataSet: "dataset/random"';
const STAGES = ['ALLEGED', 'CASE_TO_ANSWER', 'PROVEN', 'WOULD_HAVE_BEEN_DISMISSED', 'DISMISSED'];
const FAR = 900_000;

interface Named {
  readonly id: string;
}

const said = (records: readonly NodeFact[], property: string) =>
  records.flatMap((one) => (one.properties[property] as string | undefined) ?? []);

/** Every pair of one of each side whose answers differ. */
const pairsThatDiffer = (one: readonly string[], other: readonly string[]) =>
  one.flatMap((a) => other.filter((b) => a !== b));

describe.each(SEEDS)('by hand, on %s', (_, seed) => {
  const loaded = loadedBefore((one) => load(one), seed);

  test('nobody is shown to disagree who does not, and no disagreement is missed', async () => {
    const { ask, facts, known } = loaded();
    const expected = facts.all('Allegation').flatMap((allegation) => {
      const opinion = said(facts.into(allegation, 'GIVEN_ON'), 'caseToAnswer');
      const determined = said(facts.out(allegation, 'DETERMINED_IN'), 'caseToAnswer');
      const found = facts.into(allegation, 'ON').flatMap(({ id }) => {
        const status = known.findingStatus.get(id);
        return status === 'PROVEN' ? ['YES'] : status === 'NOT_PROVEN' ? ['NO'] : [];
      });
      const kinds = [
        ...(pairsThatDiffer(determined, found).length > 0 ? ['DETERMINATION_AND_FINDING'] : []),
        ...(pairsThatDiffer(opinion, determined).length > 0 ? ['OPINION_AND_DETERMINATION'] : []),
        ...(pairsThatDiffer(opinion, found).length > 0 ? ['OPINION_AND_FINDING'] : []),
      ];
      return kinds.length > 0 ? [`${allegation.id} ${kinds.join()}`] : [];
    });
    interface Row {
      readonly kinds: readonly string[];
      readonly allegation: Named;
    }
    const rows = await everyPage<Row>(ask, 'disagreements', GIVEN, 'kinds allegation { id }');
    const shown = rows.map(
      ({ kinds, allegation }) => `${allegation.id} ${kinds.filter((kind) => kind !== 'SEVERITY').join()}`,
    );
    expect(shown.sort()).toEqual(expected.sort());
  });

  test('referrals by kind and mode are those counted one by one, each with its evidence', async () => {
    const { ask, facts } = loaded();
    const rows = facts.all('Referral').flatMap((referral) =>
      facts.into(referral, 'REFERRED_IN').flatMap((matter) => {
        const investigations = facts.out(matter, 'INVESTIGATED_IN');
        const modes = investigations.map(({ properties }) => String(properties['mode'] ?? 'NOT_STATED'));
        const kind = String(referral.properties['kind'] ?? 'NOT_STATED');
        const [from, to] = [dayOf(matter, 'received'), dayOf(referral, 'referredOn')];
        const ends = from && to ? [to.first - from.last, to.last - from.first] : [];
        const lag = ends.some((days) => Math.abs(days) < FAR);
        return [...new Set(modes.length === 0 ? ['NOT_STATED'] : modes)].map((mode) => {
          return { row: `${kind} ${mode}`, id: referral.id, lag };
        });
      }),
    );
    const expected = [...new Set(rows.map(({ row }) => row))].map((row) => {
      const own = rows.filter((one) => one.row === row);
      const evidence = own.map(({ id }) => id).sort();
      return `${row} ${String(own.length)} ${String(own.filter(({ lag }) => lag).length)} ${evidence.join()}`;
    });
    interface Row {
      readonly kind: string;
      readonly mode: string;
      readonly referrals: number;
      readonly withLag: number;
      readonly evidence: readonly Named[];
    }
    const selection = 'kind mode referrals withLag evidence(first: 100) { id }';
    const shown = (await everyPage<Row>(ask, 'referralsByKindAndMode', GIVEN, selection)).map(
      ({ kind, mode, referrals, withLag, evidence }) =>
        `${kind} ${mode} ${String(referrals)} ${String(withLag)} ${evidence.map(({ id }) => id).join()}`,
    );
    expect(shown.sort()).toEqual(expected.sort());
  });

  test('a matter of which no source names a referral is not among those closed without one', async () => {
    const { ask, facts } = loaded();
    const families = [null, 'SEXUAL_CONDUCT', 'INFORMATION'];
    for (const family of families) {
      const expected = facts.all('Matter').filter((matter) => {
        const whole = (matter.properties['complete'] as readonly string[] | undefined) ?? [];
        const about = facts
          .into(matter, 'PART_OF')
          .filter((one) => one.properties['categoryInferred'] !== 'YES');
        const found = about
          .flatMap((one) => facts.out(one, 'IN_CATEGORY'))
          .map((one) => one.properties['family']);
        return (
          whole.includes('referrals') &&
          dayOf(matter, 'closed') !== null &&
          facts.out(matter, 'REFERRED_IN').length === 0 &&
          (family === null || found.includes(family))
        );
      });
      const given = family === null ? GIVEN : `${GIVEN}, family: ${family}`;
      const rows = await everyPage<Named>(ask, 'closedWithoutReferral', given, 'id');
      expect(rows.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
    }
  });

  test('referrals come with the days that lie between report and referral, the fewest first', async () => {
    const { ask, facts } = loaded();
    const bound = (days: number) => (Math.abs(days) > FAR ? null : days);
    const expected = facts.all('Referral').map((referral) => {
      const [received, on] = [
        dayOf(facts.into(referral, 'REFERRED_IN')[0] as NodeFact, 'received'),
        dayOf(referral, 'referredOn'),
      ];
      const least = received && on ? bound(on.first - received.last) : null;
      const most = received && on ? bound(on.last - received.first) : null;
      return [referral.id, least, most] as const;
    });
    interface Row extends Named {
      readonly lag: { readonly minDays: number | null; readonly maxDays: number | null } | null;
    }
    const rows = await everyPage<Row>(ask, 'referralLag', GIVEN, 'id lag { minDays maxDays }');
    const order = rows.map(({ lag }) => lag?.minDays ?? Infinity);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(rows.map(({ id, lag }) => [id, lag?.minDays ?? null, lag?.maxDays ?? null]).sort()).toEqual(
      expected.map((one) => [...one]).sort(),
    );
  });

  test('beside a published figure stands what a count of every allegation by hand gives', async () => {
    const { ask, facts, known } = loaded();
    for (const series of facts.all('Series')) {
      const expected = facts.out(series, 'STATES_FIGURE').map((figure) => {
        const cases = caught(facts, series, figure, known.reached);
        const sure = new Set(cases.filter((one) => one.surely).map(({ key }) => key));
        const more = new Set(cases.map(({ key }) => key).filter((key) => !sure.has(key)));
        return `${figure.id} ${String(sure.size)} ${String(more.size)}`;
      });
      const given = `${GIVEN}, series: "${series.id}"`;
      interface Row extends Named {
        readonly own: number;
        readonly ownPossible: number;
      }
      const rows = await everyPage<Row>(ask, 'officialSeries', given, 'id own ownPossible');
      const shown = rows.map(({ id, own, ownPossible }) => `${id} ${String(own)} ${String(ownPossible)}`);
      expect(shown.sort()).toEqual(expected.sort());
    }
  });
});

/** What a figure counts, by the key of which each is counted once. */
function caught(
  facts: Stated,
  series: NodeFact,
  figure: NodeFact,
  reached: ReadonlyMap<string, string>,
): readonly { readonly key: string; readonly surely: boolean }[] {
  const [from, to] = [endOf(figure, 'period', 'start') as Range, endOf(figure, 'period', 'end') as Range];
  const least = STAGES.indexOf(String(figure.properties['stage']));
  return facts.all('Allegation').flatMap((allegation) => {
    const [matter] = facts.out(allegation, 'PART_OF');
    const [officer] = facts.into(allegation, 'ACCUSED_IN');
    const { counts, dated } = series.properties;
    const keys = { ALLEGATION: allegation, MATTER: matter, OFFICER: officer };
    const one = keys[counts as keyof typeof keys];
    const day =
      dated === 'RECEIVED' ? matter && dayOf(matter, 'received') : endOf(allegation, 'conduct', 'start');
    const staff = counts === 'OFFICER' && officer?.properties['kind'] === 'STAFF';
    if (!one || !day || staff || STAGES.indexOf(reached.get(allegation.id) ?? '') < least) return [];
    if (day.first > to.last || day.last < from.first) return [];
    return [{ key: one.id, surely: day.first >= from.first && day.last <= to.last }];
  });
}
