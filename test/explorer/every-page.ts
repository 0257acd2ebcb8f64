import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { screenshot } from '../browser/screenshot.js';
import type { ExplorerSite } from './explorer-site.js';
import { barriers, openedPage } from './opened-page.js';

/** Each page, what its head says, and the name of its picture. */
const PAGES = [
  ['/', 'Police misconduct on record, with the source of every fact', 'start'],
  ['/search?q=area', '“area”', null],
  ['/officer/met-jg6c14', 'Ashley Bashar', 'officer'],
  ['/matter/met-1yw00n', 'Matter concerning Syed Ali', 'matter'],
  ['/hearing/met-1yw00n-hearing', 'Accelerated misconduct hearing, 17 August 2021', null],
  ['/unit/met-xy7ktc', 'East Area', 'unit'],
  ['/court/met-1vg0sk', 'Westminster Magistrates’ Court', null],
  ['/source/met-shq03b', 'A local newspaper, not named in the text', null],
  ['/force/met-dt217a', 'Metropolitan Police Service', null],
  ['/patterns', 'Questions that no list can answer', null],
  [
    '/patterns/funnel',
    'How many allegations got how far: alleged, with a case to answer, proven, dismissed?',
    'funnel',
  ],
  ['/graph/matter/met-1yw00n', 'Around matter met-1yw00n', 'graph'],
] as const;

/** What the policy of every page is: nothing of another place, no script or style within a page. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const SMALL = 360;
/** What the sources say of victims and the record must not: see the withheld facts of the cases. */
const WITHHELD = /domestic/i;

export function everyPage(site: () => ExplorerSite): void {
  describe('Every page', () => {
    test.each(PAGES)(
      '%s is there for everybody: no barrier in light or dark, on a small screen, with nothing from elsewhere',
      async (path, head, picture) => {
        await using opened = await openedPage(site(), path);
        const { page } = opened;
        expect((await page.locator('h1').innerText()).replace("'", '’')).toBe(head);
        await page.locator('footer code', { hasText: /^[0-9a-f]{20,}$/ }).waitFor();
        if (picture !== null) await screenshot(page, `explorer-${picture}`);
        const light = await barriers(page);
        await page.getByRole('button', { name: 'Change to dark colours' }).click();
        const dark = await barriers(page, ['color-contrast']);
        await page.setViewportSize({ width: SMALL, height: 700 });
        expect({
          light,
          dark,
          wide: await widerThanScreen(page),
          foreign: opened.foreign,
          complaints: opened.complaints,
          withheld: WITHHELD.exec(await page.locator('body').innerText()),
          ...(await kept(page)),
        }).toEqual({
          light: [],
          dark: [],
          wide: [],
          foreign: [],
          complaints: [],
          withheld: null,
          title: expect.stringMatching(/ · Conduct Graph$/),
          // The choice of colours, and how far down each page was: nothing of the record.
          storage: { theme: 'dark' },
          cookies: [],
        });
      },
    );

    test('is served with a policy that lets it run its own files and ask its own server, nothing else', async () => {
      const answer = await fetch(`${site().server.url}/officer/met-jg6c14`, {
        headers: { accept: 'text/html' },
      });
      expect(answer.headers.get('content-security-policy')).toBe(POLICY);
      // The code of this page is fetched beside what all pages share, and not after it.
      expect(await answer.text()).toMatch(/<link rel="modulepreload"[^>]*\/assets\/officer-page-/);
    });
  });
}

/** What sticks out at the side. */
function widerThanScreen(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`
    document.scrollingElement.scrollWidth <= window.innerWidth ? [] :
      [...document.querySelectorAll('main *')]
        .filter((one) => one.getBoundingClientRect().right > window.innerWidth && !one.closest('.table-scroll'))
        .slice(0, 5).map((one) => one.outerHTML.slice(0, 120))`);
}

/** What the page left behind in the browser. */
async function kept(page: Page): Promise<Readonly<Record<string, unknown>>> {
  const storage = await page.evaluate<Record<string, string>>('({ ...localStorage, ...sessionStorage })');
  const { 'react-router-scroll-positions': positions = '{}', ...rest } = storage;
  const scrolled = Object.values(JSON.parse(positions) as Record<string, unknown>);
  return {
    title: await page.title(),
    storage: scrolled.every((one) => typeof one === 'number') ? rest : storage,
    cookies: await page.context().cookies(),
  };
}
