import { expect, test } from '@jest/globals';
import { both, counts, dayBoundsOf, shareADay, spanOf, surely, ways } from './naive-facts.js';
import { SEEDS } from './random-records.js';
import { randomUnits, texts, type RandomUnits } from './random-units.js';

const GRAPHS = SEEDS.map(([name, seed]) => [name, randomUnits(seed)] as const);

/** No window reaches further back, so that an open start can be tried day by day. */
const MOST_DAYS = 500;

test.each(GRAPHS)(
  'colleagues with a proven matter are found again, whatever the window (%s)',
  (_, graphs) => {
    let found = 0;
    for (const graph of graphs) {
      for (const window of [1, 7, 30, 100, 365]) {
        const wanted = graph.of('Posting').flatMap(({ id }) => {
          const near = proven(graph, id, window);
          if (near.length === 0) return [];
          return [{ posting: id, certainty: near.includes('DEFINITE') ? 'DEFINITE' : 'POSSIBLE' }];
        });
        found += wanted.length;
        const actual = graph
          .rows('PeerExposure')
          .filter(({ properties: { days, surelyFrom } }) => {
            return Number(days) <= window && (surelyFrom === undefined || Number(surelyFrom) > window);
          })
          .map(({ to, properties }) => ({
            posting: to('OF_POSTING'),
            certainty: String(properties['certainty']),
          }));
        expect(texts(actual)).toEqual(texts(wanted));
      }
    }
    expect(found).toBeGreaterThan(0);
  },
);

/** How surely each colleague with a proven matter was near, trying every day on which the posting can have begun. */
function proven({ into, node, unitOf, placed }: RandomUnits, posting: string, window: number) {
  const [officer] = into(posting, 'HELD');
  const span = spanOf(node(posting), 'period');
  if (!span) return [];
  const [first, last] = span.starts;
  const from = Math.max(first, last - MOST_DAYS);
  const days = Array.from({ length: last - from + 1 }, (_, index) => from + index);
  if (first < from) days.push(-1_000_000);
  return placed.flatMap((one) => {
    const other = one.attribution.posting?.id ?? '';
    const colleague = one.accused?.id !== officer?.id && unitOf(other) === unitOf(posting);
    if (!colleague || !counts(one, 'PROVEN')) return [];
    const conduct = ways(spanOf(node(one.id), 'conduct'));
    const inWindow = surely(
      days.flatMap((day) => conduct.map(([start, end]) => start < day && Math.max(day - end, 1) <= window)),
    );
    const together = shareADay(span, spanOf(node(other), 'period'));
    return both(inWindow, together, one.attribution.certainty) ?? [];
  });
}

test.each(GRAPHS)('those who acted and had served beside the accused are found again (%s)', (_, graphs) => {
  let found = 0;
  for (const graph of graphs) {
    const { of, into, rows } = graph;
    const wanted = of('Matter').flatMap((matter) => {
      const allegations = into(matter.id, 'PART_OF');
      const accused = new Set(allegations.flatMap(({ id }) => into(id, 'ACCUSED_IN')).map(({ id }) => id));
      return parts(graph, matter.id).flatMap(({ role, record, person, days }) =>
        [...accused].flatMap((officer) => {
          const certainty = together(graph, person, officer, days);
          return certainty ? [{ record, role, person, accused: officer, certainty }] : [];
        }),
      );
    });
    found += wanted.length;
    const actual = rows('InvestigatorOverlap').flatMap(
      ({ to, evidence, properties: { role, certainty } }) => {
        const record = evidence.find(({ type }) => type === 'Investigation' || type === 'Seat');
        const hearing = record?.type === 'Seat' ? into(record.id, 'HAS')[0] : undefined;
        const day = hearing ? dayBoundsOf(hearing, 'heldOn') : record && dayBoundsOf(record, 'began');
        if (!record || !day?.some(Number.isFinite)) return [];
        const [person, accused] = [to('OF_PERSON'), to('OF_ACCUSED')];
        return [{ record: record.id, role: String(role), person, accused, certainty: String(certainty) }];
      },
    );
    expect(texts(actual)).toEqual(texts(wanted));
  }
  expect(found).toBeGreaterThan(0);
});

/** Who investigated or chaired, where the day is stated. */
function parts({ out, into, node }: RandomUnits, matter: string) {
  const investigators = out(matter, 'INVESTIGATED_IN').flatMap((record) =>
    into(record.id, 'INVESTIGATED').map(({ id: person }) => {
      return { role: 'INVESTIGATOR', record: record.id, person, days: dayBoundsOf(record, 'began') };
    }),
  );
  const chairs = out(matter, 'HEARD_AT')
    .filter(({ id }) => node(id).properties['occurrence'] !== 'ANNOUNCED')
    .flatMap((hearing) =>
      out(hearing.id, 'HAS').flatMap((seat) =>
        out(seat.id, 'OF').map(({ id: person }) => {
          return { role: 'CHAIR', record: seat.id, person, days: dayBoundsOf(hearing, 'heldOn') };
        }),
      ),
    );
  return [...investigators, ...chairs].filter(({ days }) => days.some(Number.isFinite));
}

function together(
  { node, unitOf, heldBy }: RandomUnits,
  person: string,
  accused: string,
  days: readonly number[],
) {
  if (person === accused) return null;
  const period = (posting: string) => spanOf(node(posting), 'period');
  const begun = (posting: string) =>
    surely(ways(period(posting)).flatMap(([start]) => days.map((day) => start <= day)));
  const sure = heldBy(person).flatMap((one) =>
    heldBy(accused)
      .filter((other) => unitOf(one) === unitOf(other))
      .map((other) => both(shareADay(period(one), period(other)), begun(one), begun(other))),
  );
  return sure.includes('DEFINITE') ? 'DEFINITE' : sure.includes('POSSIBLE') ? 'POSSIBLE' : null;
}
