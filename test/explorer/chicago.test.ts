import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { chromiumArguments } from '../server/find-chromium.js';
import { executablePath } from './explorer-site.js';
import { barriers, openedPage } from './opened-page.js';

/** A server that has the Chicago data set loaded, such as http://localhost:4000: loading it takes too long for a test. */
const url = process.env['CONDUCT_GRAPH_TEST_CHICAGO'];
if (url === undefined)
  process.stderr.write(
    'skipped: the explorer on Chicago, since CONDUCT_GRAPH_TEST_CHICAGO names no server that has it loaded\n',
  );

/** Each page, and what its head and its sentence say of a quarter of a million allegations. */
const PAGES = [
  ['/search?q=j', /^“j”$/, /^1\d,\d{3} records .* best 1,000/],
  [
    '/officer/chicago-112944',
    /FINNIGAN/,
    /^175 allegations on record here: 1\d\d not proven; 6 found proven/,
  ],
  ['/matter/chicago-c182480', /^Matter concerning .* and others$/, /^192 allegations: 27 not proven; 165/],
  ['/unit/chicago-7', /^DISTRICT 007$/, /^14,967 allegations .*: 11,343 not proven; 1,182 found proven/],
  ['/source/chicago-accused', /^Officers accused/, /^A file of a public data set/],
  ['/patterns/concentration', /share of the allegations/, /^11 rows\. 244,436 records/],
  ['/patterns/co-accused', /accused in the same matters/, /^171,659 rows/],
  ['/graph/unit/chicago-7', /^Around DISTRICT 007$/, /^22 records and 21 links drawn/],
] as const;

const READY_MS = 60_000;
const here = url !== undefined && executablePath !== undefined ? describe : describe.skip;

here('The explorer on Chicago', () => {
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: chromiumArguments });
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  });
  afterAll(() => browser.close());
  const open = (path: string) => openedPage({ browser, context, server: { url: url ?? '' } }, path);

  test.each(PAGES)('%s counts all that there is, and keeps to a small screen', async (path, head, counts) => {
    await using opened = await open(path);
    const { page } = opened;
    expect(await page.locator('h1').innerText()).toMatch(head);
    await page.locator('.sentence', { hasText: counts }).waitFor({ timeout: READY_MS });
    expect(await barriers(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 700 });
    expect(await page.evaluate('document.scrollingElement.scrollWidth <= window.innerWidth')).toBe(true);
    expect({ foreign: opened.foreign, complaints: opened.complaints }).toEqual({
      foreign: [],
      complaints: [],
    });
  });

  test('a facet of a search for thousands leads to as many as it says', async () => {
    await using opened = await open('/search?q=smith');
    const { page } = opened;
    const officers = page.getByRole('link', { name: /^Officers/ });
    const count = /\d+$/.exec((await officers.innerText()).trim())?.[0] ?? '';
    await officers.click();
    await page.getByText(`${count} records in which every word occurs, of the kind officer`).waitFor();
  });

  test('the sources of an officer with many allegations go on, and say how far they were read', async () => {
    await using opened = await open('/officer/chicago-112944');
    const sources = opened.page.locator('#sources');
    await sources.getByText('of the first 20 of 175 allegations').waitFor({ timeout: READY_MS });
    await sources.getByRole('button', { name: 'Read the sources of more allegations' }).click();
    await sources.getByText('of the first 40 of 175 allegations').waitFor({ timeout: READY_MS });
  });
});
