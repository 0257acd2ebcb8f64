import { beforeAll, describe, expect, test } from '@jest/globals';
import { chromium } from 'playwright-core'; // drives a browser that is there; fetches none
import { readOperations } from '../../src/cli/read-operations.js';
import { databaseTimeoutMs, testDatabase } from '../database.js';
import { chromiumArguments, findChromium } from './find-chromium.js';
import { loadSmallGraph } from './small-graph.js';
import { testServer, type TestServer } from './test-server.js';

const executablePath = findChromium();

let server: TestServer;

beforeAll(async () => {
  const { database } = await testDatabase({ schema: true });
  await loadSmallGraph(database);
  server = await testServer(database, { operations: readOperations() });
  // The IDE asks for the schema once a tab, all at once: a database that has answered nothing yet may keep them waiting.
  await answered(server);
}, databaseTimeoutMs);

/** Waits until a question is answered. */
async function answered({ url }: Pick<TestServer, 'url'>): Promise<void> {
  const asked = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ officers(first: 1) { totalCount } }' }),
  });
  if (asked.status === 503) await answered({ url });
}

describe('The IDE', () => {
  test('is what a browser gets at the address of the API, and a program is not', async () => {
    const html = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html,*/*' } });
    expect([html.status, html.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(html.headers.get('content-security-policy')).toContain("script-src 'self';");
    const program = await fetch(`${server.url}/graphql`, { headers: { accept: 'application/json' } });
    expect([program.status, program.headers.get('content-type')]).toEqual([
      400,
      'application/json; charset=utf-8',
    ]);
    const root = await fetch(`${server.url}/`, { redirect: 'manual' });
    expect([root.status, root.headers.get('location')]).toEqual([302, '/graphql']);
  });

  test('has all its files here, and names no other place', async () => {
    const page = await (await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } })).text();
    const named = [...page.matchAll(/(?:src|link [^>]*href)="([^"]+)"/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) {
      const file = await fetch(new URL(name, `${server.url}/ide/`));
      expect([name, file.status]).toEqual([name, 200]);
    }
  });

  (executablePath === undefined ? test.skip : test)(
    'opens in a real browser without asking anybody else, on an example that answers, with the manual of the schema',
    async () => {
      const browser = await chromium.launch({
        executablePath: executablePath ?? '',
        args: chromiumArguments,
      });
      try {
        const page = await browser.newPage({ viewport: { width: 1500, height: 900 } });
        const asked: string[] = [];
        const complaints: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        page.on('console', (message) => {
          if (message.type() === 'error') complaints.push(message.text());
        });
        page.on('pageerror', (error) => complaints.push(error.message));

        await page.goto(`${server.url}/graphql`);
        await page.getByText('(Send query OfficerRecord)').waitFor();
        for (const { name } of readOperations())
          expect(await page.getByText(name, { exact: true }).count()).toBeGreaterThan(0);

        await page.getByText('Send Request').click();
        await page.getByText('"officer": null').waitFor();
        expect(await page.getByText('"version": "small"').count()).toBe(1);

        await page.getByText('Docs', { exact: true }).click();
        const manual = page.locator('app-doc-viewer');
        await manual.getByText('Query', { exact: true }).click();
        await manual.getByText('Officers: constables, special constables and police staff.').waitFor();

        const others = asked.filter(
          (url) => !/^(data|blob):/.test(url) && new URL(url).origin !== server.url,
        );
        expect(others).toEqual([]);
        expect(complaints).toEqual([]);
      } finally {
        await browser.close();
      }
    },
  );
});
