import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import { chromium, type Page } from 'playwright-core';
import { readSettings } from '../../src/config/settings.js';
import { releaseOf } from '../../src/local-neo4j/releases.js';
import { startServing, type Serving } from '../cli/run-program.js';
import { databaseTimeoutMs } from '../database.js';
import { scratchServer } from '../local-neo4j/scratch-server.js';
import { chromiumArguments, findChromium } from '../server/find-chromium.js';
import { screenshot } from './screenshot.js';

// The newer Neo4j has no Browser inside.
const hasBrowser = releaseOf(readSettings().CONDUCT_GRAPH_NEO4J_VERSION).browser;
const executablePath = hasBrowser ? findChromium() : undefined;
const here = executablePath === undefined ? test.skip : test;
const { options } = scratchServer('browser');
const environment = { CONDUCT_GRAPH_DATA: options.dataFolder };

const running: Serving[] = [];
afterEach(async () => {
  for (const serving of running.splice(0)) await serving.end('SIGTERM');
});

async function serving(...words: readonly string[]): Promise<Serving> {
  const one = await startServing(environment, words);
  running.push(one);
  return one;
}

/** What an answer says of how it is drawn. */
async function drawingOf(url: string): Promise<{ readonly link: string; readonly drawn: number }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query:
        '{ officers(where: { name: { eq: "Ashley Bashar" } }) { nodes { name allegations { nodes { status } } } } }',
      extensions: { cypher: true },
    }),
  });
  const { data, extensions } = (await response.json()) as {
    readonly data: {
      readonly officers: {
        readonly nodes: readonly { readonly allegations: { readonly nodes: readonly unknown[] } }[];
      };
    };
    readonly extensions: { readonly cypher: readonly [{ readonly graph: { readonly link: string } }] };
  };
  const [officer] = data.officers.nodes;
  return { link: extensions.cypher[0].graph.link, drawn: 1 + (officer?.allegations.nodes.length ?? 0) };
}

async function connect(page: Page, address: string, password: string | null): Promise<void> {
  await page.goto(address);
  if (password !== null) {
    await page.getByTestId('password').fill(password);
    const user = page.getByTestId('username');
    if ((await user.inputValue()) === '') await user.fill('neo4j');
    await page.getByTestId('connect').click();
  }
  await page.getByText('Officers, allegations, matters').waitFor();
}

/** Runs what stands in the editor. @returns how many nodes are drawn when there are so many, or after a while */
async function run(page: Page, wanted: number): Promise<number> {
  await page.getByTestId('editor-Run').click();
  const nodes = page.locator('g.node');
  for (let left = 100; left > 0 && (await nodes.count()) !== wanted; left -= 1) await sleep(200);
  return nodes.count();
}

here(
  'an explorer finds Neo4j Browser styled, on a guide whose queries run by a click; a link of an answer and a saved query draw their records',
  async () => {
    const { url, screen } = await serving();
    const [, address = '', password = ''] = /Walk the graph +(\S+) .*password (\S+)/.exec(screen) ?? [];
    const browser = await chromium.launch({ executablePath: executablePath ?? '', args: chromiumArguments });
    try {
      const page = await browser.newPage({ viewport: { width: 1500, height: 950 } });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await connect(page, address, password);
      await screenshot(page, 'neo4j-browser-guide');

      await page.locator('pre.runnable').nth(1).click();
      expect(await run(page, 10)).toBeGreaterThan(5);
      const fill = (caption: string) =>
        page
          .locator('g.node', { hasText: caption })
          .locator('circle.outline, circle.b-outline')
          .first()
          .getAttribute('fill');
      expect(await fill('Alleged')).toBe('#FFFFFF');
      expect(await fill('Found')).toBe('#1F2933');
      await screenshot(page, 'neo4j-browser-findings');
      // Each page that stays open goes on drawing and asking Neo4j what there is.
      await page.close();

      const { link, drawn } = await drawingOf(url);
      const second = await browser.newPage({ viewport: { width: 1500, height: 950 } });
      await connect(second, link, password);
      expect(await run(second, drawn)).toBe(drawn);
      await screenshot(second, 'neo4j-browser-answer');
      await second.close();

      // A saved query is put into the editor by a click, as a link does it.
      const saved = new URL(address);
      saved.searchParams.set('cmd', 'edit');
      saved.searchParams.set(
        'arg',
        await (await fetch(new URL('/browser/queries/court.cypher', url))).text(),
      );
      const third = await browser.newPage({ viewport: { width: 1500, height: 950 } });
      await connect(third, saved.href, password);
      expect(await run(third, 7)).toBe(7);

      const ours = asked.filter((one) => one.startsWith(new URL(url).origin));
      expect(ours.map((one) => new URL(one).pathname).sort()).toEqual([
        '/browser/style.grass',
        '/browser/two-cases.html',
      ]);
    } finally {
      await browser.close();
    }
  },
  databaseTimeoutMs,
);

here(
  'with --read-only nobody needs a password, and nobody changes the graph',
  async () => {
    const { url, screen } = await serving('--read-only');
    expect(screen).toMatch(/Walk the graph .*no password/);
    const { link, drawn } = await drawingOf(url);
    const browser = await chromium.launch({ executablePath: executablePath ?? '', args: chromiumArguments });
    try {
      const page = await browser.newPage({ viewport: { width: 1500, height: 950 } });
      await connect(page, link, null);
      expect(await run(page, drawn)).toBe(drawn);

      const write = new URL(link);
      write.searchParams.set('arg', 'CREATE (one:Officer) RETURN one');
      await connect(page, write.href, null);
      await page.getByTestId('editor-Run').click();
      await page
        .getByText(/read-only|not allowed|AccessMode/i)
        .first()
        .waitFor();
    } finally {
      await browser.close();
    }
  },
  databaseTimeoutMs,
);
