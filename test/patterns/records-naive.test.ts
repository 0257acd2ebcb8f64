import { describe, expect, test } from '@jest/globals';
import { readSchema } from '../../src/cli/read-schema.js';
import { loadFacts } from '../../src/ingest/load-facts.js';
import { prepareGraph } from '../../src/ingest/prepare-graph.js';
import type { Facts, NodeFact } from '../../src/model/facts.js';
import { silentProgress } from '../../src/observe/progress.js';
import { askOn } from '../ask.js';
import { testDatabase } from '../database.js';
import { RANDOM_DATA_SET, randomFacts } from './random-facts.js';
import { SEEDS } from './random-records.js';
import { decorated } from './record-decorations.js';

const model = readSchema();
const { database } = await testDatabase({ schema: true });
await prepareGraph(model, database, { create: true, rebuildFrom: null, progress: silentProgress });
const ask = askOn(database);

/** Facts looked through from end to end, without any index and without any rule of the product. */
function looking({ nodes, relationships }: Facts) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const at = (id: string) => byId.get(id) as NodeFact;
  return {
    all: (type: string) => nodes.filter((node) => node.type === type),
    out: (id: string, type: string) =>
      relationships.filter((one) => one.type === type && one.from === id).map(({ to }) => at(to)),
    into: (id: string, type: string) =>
      relationships.filter((one) => one.type === type && one.to === id).map(({ from }) => at(from)),
  };
}

/** The rows of a pattern, each as one text. */
async function rows(field: string, given: string, selection: string): Promise<readonly string[]> {
  const page = `{ ${field}(dataSet: "dataset/${RANDOM_DATA_SET}", first: 100${given}) { totalCount nodes { ${selection} } } }`;
  const answer = (await ask(page))[field] as {
    readonly totalCount: number;
    readonly nodes: readonly object[];
  };
  expect(answer.totalCount).toBe(answer.nodes.length);
  return answer.nodes.map((node) => textOf(node)).sort();
}

/** The values of an answer, however deep, one after another. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(',');
  return typeof value === 'object' && value !== null
    ? Object.values(value).map(textOf).join(' ')
    : String(value);
}

/** Where each allegation and finding stands, which other tests compare with a second calculation. */
async function standing() {
  const query =
    '{ allegations(first: 100) { totalCount nodes { id reached status findings { nodes { id status } } } } }';
  const { allegations } = (await ask(query)) as unknown as {
    readonly allegations: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly reached: string;
        readonly status: string;
        readonly findings: { readonly nodes: readonly { readonly id: string; readonly status: string }[] };
      }[];
    };
  };
  expect(allegations.nodes).toHaveLength(allegations.totalCount);
  return {
    reached: new Map(allegations.nodes.map(({ id, reached }) => [id, reached])),
    proven: new Set(
      allegations.nodes.flatMap(({ id, status, findings }) => [
        ...(status === 'PROVEN' ? [id] : []),
        ...findings.nodes.filter((finding) => finding.status === 'PROVEN').map((finding) => finding.id),
      ]),
    ),
  };
}

const SCOPES = {
  ALL: ['ALLEGED', 'CASE_TO_ANSWER', 'PROVEN', 'WOULD_HAVE_BEEN_DISMISSED', 'DISMISSED'],
  CASE_TO_ANSWER: ['CASE_TO_ANSWER', 'PROVEN', 'WOULD_HAVE_BEEN_DISMISSED', 'DISMISSED'],
  PROVEN: ['PROVEN', 'WOULD_HAVE_BEEN_DISMISSED', 'DISMISSED'],
} as const;

const PERIODS = [
  ['2019-01-01', '2019-12-31'],
  ['2019-02-01', '2019-02-28'],
  ['2019-03-10', '2019-03-10'],
  ['2018-01-01', '2018-12-31'],
] as const;

describe.each(SEEDS)('Over a random graph, %s', (_name, seed) => {
  const facts = decorated(randomFacts(seed, 30), seed);
  const { all, out, into } = looking(facts);
  const load = () => loadFacts({ dataSet: RANDOM_DATA_SET, release: String(seed), facts }, model, database);

  test('each pattern about records answers as a second calculation does', async () => {
    process.stderr.write(`records of seed ${String(seed)}\n`);
    await load();
    const { reached, proven } = await standing();

    for (const [scope, stages] of Object.entries(SCOPES)) {
      const expected = all('Contact')
        .filter(({ properties }) => properties['contactDataObtained'] === 'DUTY')
        .flatMap(({ id }) => into(id, 'BY').map((allegation) => [id, allegation.id]))
        .filter(([, allegation]) =>
          (stages as readonly string[]).includes(reached.get(String(allegation)) ?? ''),
        )
        .map((pair) => pair.join(' '));
      expect(
        await rows('contactThroughDuty', `, statuses: ${scope}`, 'contact { id } allegation { id }'),
      ).toEqual(expected.sort());
    }

    const barred = all('ListEntry').flatMap(({ id, properties }) => {
      if (properties['list'] !== 'BARRED' || properties['occurrence'] === 'CANCELLED') return [];
      const [officer, matter] = [into(id, 'LISTED_IN')[0]?.id, into(id, 'LED_TO')[0]?.id];
      const behind = all('Allegation').filter(
        (allegation) =>
          into(allegation.id, 'ACCUSED_IN').some((one) => one.id === officer) &&
          out(allegation.id, 'PART_OF').some((one) => one.id === matter),
      );
      if (behind.some((allegation) => proven.has(allegation.id))) return [];
      const heard = behind.some((allegation) => into(allegation.id, 'ON').length > 0);
      return [`${id} ${heard ? 'NOT_STANDING' : 'NONE_STATED'}`];
    });
    expect(await rows('barredWithoutFinding', '', 'entry { id } finding')).toEqual(barred.sort());

    const standards = new Map<string, NodeFact[]>();
    for (const finding of all('Finding')) {
      if (!proven.has(finding.id)) continue;
      for (const standard of (finding.properties['standards'] ?? []) as string[])
        standards.set(standard, [...(standards.get(standard) ?? []), finding]);
    }
    const counted = [...standards].map(([standard, findings]) => {
      const allegations = findings.flatMap(({ id }) => out(id, 'ON'));
      const different = (found: readonly NodeFact[]) => String(new Set(found.map(({ id }) => id)).size);
      const accused = allegations
        .flatMap(({ id }) => into(id, 'ACCUSED_IN'))
        .filter(({ properties }) => properties['kind'] !== 'STAFF');
      const matters = allegations.flatMap(({ id }) => out(id, 'PART_OF'));
      const numbers = [different(allegations), different(matters), different(accused)];
      const evidence = findings.map(({ id }) => id).sort();
      return [standard, ...numbers, evidence.slice(0, 20).join(',')].join(' ');
    });
    const standard = 'standard allegations matters officers evidence { id }';
    expect(await rows('standardsBreached', '', standard)).toEqual(counted.sort());

    const withheld = all('Withheld').filter(({ properties }) => properties['reason'] === 'ORDER');
    expect(await rows('withheldFacts', ', reasons: [ORDER]', 'id matter { id } evidence { id }')).toEqual(
      withheld
        .map(({ id }) => [id, ...into(id, 'WITHHOLDS').flatMap((one) => [one.id, one.id])].join(' '))
        .sort(),
    );

    for (const [from, to] of PERIODS) {
      const due = (definite: boolean) =>
        (['Officer reviewAt', 'Matter reviewAt', 'CriminalProceeding spentFrom'] as const)
          .flatMap((of) => {
            const [type = '', field = ''] = of.split(' ');
            return all(type).filter(({ properties }) => {
              const [earliest, latest] = [properties[`${field}Earliest`], properties[`${field}Latest`]].map(
                String,
              );
              if (earliest === undefined || latest === undefined || earliest === 'undefined') return false;
              const surely = earliest >= from && latest <= to;
              return definite ? surely : !surely && earliest <= to && latest >= from;
            });
          })
          .map(({ id }) => `${definite ? 'DEFINITE' : 'POSSIBLE'} ${id} ${id}`)
          .sort();
      const period = `, period: { from: "${from}", to: "${to}" }`;
      const record = 'certainty record { ... on Node { id } } evidence { id }';
      expect(await rows('dueForReview', `${period}, certainty: DEFINITE`, record)).toEqual(due(true));
      expect(await rows('dueForReview', `${period}, certainty: POSSIBLE`, record)).toEqual(due(false));
    }
  });

  test('what stood on record on a day is what a second calculation finds published by then', async () => {
    await load();
    const about = (teller: NodeFact): readonly NodeFact[] => {
      if (teller.type === 'Matter') return facts.nodes.filter((node) => node.owner === teller.id);
      const allegations = out(teller.id, 'ACCUSED_IN');
      const findings = allegations.flatMap(({ id }) => into(id, 'ON'));
      return [
        teller,
        ...['SERVED', 'HELD', 'LISTED_IN', 'DEFENDANT_IN'].flatMap((type) => out(teller.id, type)),
        ...allegations,
        ...allegations.flatMap(({ id }) => [
          ...out(id, 'BY'),
          ...out(id, 'DETERMINED_IN'),
          ...into(id, 'GIVEN_ON'),
        ]),
        ...findings,
        ...findings.flatMap(({ id }) => out(id, 'RESULTED_IN')),
      ];
    };
    const published = (teller: NodeFact, day: string) => {
      const known = new Map<string, boolean>();
      for (const record of about(teller)) {
        for (const citation of out(record.id, 'SUPPORTED_BY')) {
          const { publishedOnEarliest = '', publishedOnLatest = '9999-99' } =
            (out(citation.id, 'FROM')[0]?.properties as Readonly<Record<string, string>> | undefined) ?? {};
          const fact = `${record.id} ${String(citation.properties['fact'])}`;
          if (publishedOnEarliest <= day)
            known.set(fact, known.get(fact) === true || publishedOnLatest <= day);
        }
      }
      return [...known].map(([fact, surely]) => `${surely ? 'DEFINITE' : 'POSSIBLE'} ${fact}`).sort();
    };
    const selection = 'id recordAsOf(day: $day) { certainty fact { record { ... on Node { id } } fact } }';
    for (const day of ['2018-12-31', '2019-02-15', '2019-04-01', '2020-01-01']) {
      const query = `query ($day: Date!) { officers(first: 100) { nodes { ${selection} } } matters(first: 100) { nodes { ${selection} } } }`;
      const answer = (await ask(query, { day })) as unknown as Readonly<
        Record<
          string,
          { readonly nodes: readonly { readonly id: string; readonly recordAsOf: readonly object[] }[] }
        >
      >;
      for (const { id, recordAsOf } of Object.values(answer).flatMap(({ nodes }) => nodes)) {
        const teller = facts.nodes.find((node) => node.id === id) as NodeFact;
        expect([id, day, recordAsOf.map(textOf).sort()]).toEqual([id, day, published(teller, day)]);
      }
    }
  });
});
