import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import { databaseTimeoutMs } from '../database.js';
import { executablePath, explorerSite, type ExplorerSite } from './explorer-site.js';

/** `npm run screenshots` keeps pictures of the page in `docs/explorer`; the setting names another folder. */
const folder = process.env['CONDUCT_GRAPH_TEST_SCREENSHOTS'];
const only = process.env['CONDUCT_GRAPH_TEST_SCREENSHOT'];

const PICTURES = [
  { name: 'start', path: '/', theme: 'light', width: 1280 },
  { name: 'officer', path: '/officer/met-jg6c14', theme: 'light', width: 1280 },
  { name: 'matter', path: '/matter/met-1yw00n', theme: 'dark', width: 1280 },
  { name: 'pattern', path: '/patterns/left-while-open', theme: 'light', width: 1280 },
  { name: 'funnel', path: '/patterns/funnel', theme: 'light', width: 1280 },
  { name: 'timeliness', path: '/patterns/timeliness', theme: 'light', width: 1280 },
  { name: 'hearing', path: '/hearing/met-1yw00n-hearing', theme: 'light', width: 1280 },
  { name: 'graph', path: '/graph/matter/met-1yw00n', theme: 'light', width: 1280 },
  { name: 'unit', path: '/unit/met-xy7ktc', theme: 'dark', width: 420 },
] as const;

(executablePath === undefined || folder === undefined ? describe.skip : describe)(
  'The pictures of the README',
  () => {
    let site: ExplorerSite;
    beforeAll(async () => {
      site = await explorerSite();
      mkdirSync(folder ?? '', { recursive: true });
    }, databaseTimeoutMs);
    afterAll(async () => site[Symbol.asyncDispose]());

    test.each(PICTURES.filter(({ name }) => only === undefined || only === name))(
      'show $path',
      async ({ name, path, theme, width }) => {
        const page = await site.browser.newPage({
          viewport: { width, height: width > 1000 ? 900 : 860 },
          colorScheme: theme,
        });
        page.on('console', (message) => console.log(message.text().slice(0, 300)));
        page.on('pageerror', (error) => console.log(String(error)));
        await page.goto(`${site.server.url}${path}`, { waitUntil: 'networkidle' });
        await page.evaluate('document.fonts.ready');
        expect(await page.locator('h1').count()).toBe(1);
        await page.screenshot({
          path: `${folder ?? ''}/${name}.png`,
          fullPage: process.env['FULL'] !== undefined,
        });
        await page.close();
      },
      60_000,
    );
  },
);
