import { expect, test } from '@jest/globals';
import { readSchema } from '../../src/cli/read-schema.js';
import { derive } from '../../src/derived/derive.js';
import { loadFacts } from '../../src/ingest/load-facts.js';
import { prepareGraph } from '../../src/ingest/prepare-graph.js';
import type { Facts, NodeFact } from '../../src/model/facts.js';
import { silentProgress } from '../../src/observe/progress.js';
import { askOn } from '../ask.js';
import { testDatabase } from '../database.js';
import { chooser } from './chooser.js';
import { everyPage } from './known-records.js';
import { RANDOM_DATA_SET, randomFacts } from './random-facts.js';
import { SEEDS } from './random-records.js';

const model = readSchema();
const { database, empty } = await testDatabase({ schema: true });
const ask = askOn(database);

/** Patterns that show one row for a window, of a certain and a possible one; and what tells one such pair from others. */
const WINDOWED = [
  ['peerExposure', 'PeerExposure', ['OF_POSTING'], 'posting { id }', {}],
  [
    'repeatAfterClosing',
    'LaterIncident',
    ['officerId', 'matterId'],
    'officer { id } matter { id }',
    { relation: 'AFTER_CLOSING', categories: 'ANY', statuses: 'ALL' },
  ],
] as const;

/** Most records rest on several sources, so that some rows do and others do not. */
function betterSourced(facts: Facts, seed: number): Facts {
  const choose = chooser(seed);
  const sources = facts.nodes.filter(({ type }) => type === 'Source').map(({ id }) => id);
  const cited = [
    ...new Set(facts.relationships.filter(({ type }) => type === 'SUPPORTED_BY').map(({ from }) => from)),
  ];
  const more = cited
    .filter(() => choose.chance(85))
    .flatMap((from) => sources.map((source) => ({ from, source })));
  const owners = new Map(facts.nodes.map((node) => [node.id, node.owner]));
  const citations = more.map(({ from, source }) => ({
    from,
    source,
    node: {
      id: `citation/${RANDOM_DATA_SET}-${[from, source].map((one) => one.replace('/', '-')).join('-')}`,
      type: 'Citation',
      owner: owners.get(from) ?? from,
      properties: { fact: 'name', basis: 'EXPLICIT' },
    },
  }));
  const nodes: readonly NodeFact[] = citations.map(({ node }) => node);
  const links = citations.flatMap(({ from, source, node: { id } }) => [
    { type: 'SUPPORTED_BY', from, to: id, properties: {} },
    { type: 'FROM', from: id, to: source, properties: {} },
  ]);
  return { nodes: [...facts.nodes, ...nodes], relationships: [...facts.relationships, ...links] };
}

test.each(SEEDS)(
  'a certain row that rests on too few sources does not hide the possible one beside it: %s',
  async (_, seed) => {
    process.stderr.write(`sources of seed ${String(seed)}\n`);
    const facts = betterSourced(randomFacts(seed, 60), seed);
    await empty();
    await prepareGraph(model, database, { create: true, rebuildFrom: null, progress: silentProgress });
    await loadFacts({ dataSet: RANDOM_DATA_SET, release: String(seed), facts }, model, database);
    const { nodes, relationships } = derive(facts, model);
    const to = (from: string, type: string) =>
      String(relationships.find((one) => one.from === from && one.type === type)?.to);
    let uncovered = 0;
    for (const [field, type, links, selection, scope] of WINDOWED) {
      const pairs = new Map<string, NodeFact[]>();
      for (const node of nodes) {
        const own = Object.entries(scope).every(([name, value]) => node.properties[name] === value);
        if (node.type !== type || !own) continue;
        const key = links.map((link) => String(node.properties[link] ?? to(node.id, link))).join(' ');
        pairs.set(key, [...(pairs.get(key) ?? []), node]);
      }
      for (const [window, sources] of [
        [30, 1],
        [30, 2],
        [365, 3],
      ] as const) {
        const expected = [...pairs].flatMap(([key, rows]) => {
          const reached = rows.filter(({ properties }) => Number(properties['days'] ?? Infinity) <= window);
          const shown = reached.filter(
            ({ properties }) => Number(properties['independentSources']) >= sources,
          );
          const certainty = ['DEFINITE', 'POSSIBLE'].find((one) =>
            shown.some(({ properties }) => properties['certainty'] === one),
          );
          if (certainty === 'POSSIBLE' && reached.length > 1) uncovered += 1;
          return certainty ? [`${key} ${certainty}`] : [];
        });
        const given = `, window: ${String(window)}, minimumSources: ${String(sources)}, dataSet: "dataset/random"`;
        const found = await everyPage<Readonly<Record<string, { readonly id: string } | string>>>(
          ask,
          field,
          given,
          `${selection} certainty`,
        );
        const texts = found.map((row) =>
          Object.values(row)
            .map((one) => (typeof one === 'string' ? one : one.id))
            .join(' '),
        );
        expect({ field, window, sources, rows: texts.sort() }).toEqual({
          field,
          window,
          sources,
          rows: expected.sort(),
        });
      }
    }
    expect(uncovered).toBeGreaterThan(0);
  },
  300_000,
);
