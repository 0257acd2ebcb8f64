import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { ExplorerSite } from './explorer-site.js';
import { openedPage } from './opened-page.js';

/** Cytoscape keeps the drawing with its element. */
const DRAWING = "document.querySelector('.graph')._cyreg.cy";

export function graphs(site: () => ExplorerSite): void {
  describe('The graph', () => {
    test('grows by a click on a record, in the picture and in the list', async () => {
      await using opened = await openedPage(site(), '/graph/officer/met-jg6c14');
      const { page } = opened;
      await page.locator('#records li').first().waitFor();
      const before = await drawn(page);
      expect(before).toBe(await page.locator('#records li').count());
      const place = await page.evaluate<{ readonly x: number; readonly y: number }>(
        `${DRAWING}.nodes('[id ^= "matter/"]')[0].renderedPosition()`,
      );
      await page.locator('.graph').click({ position: place });
      await page.locator('#records li').nth(before).waitFor();
      expect(await drawn(page)).toBeGreaterThan(before);
      const clicked = await drawn(page);
      await page
        .getByRole('button', { name: /^Expand: what stands around/ })
        .first()
        .press('Enter');
      await page.locator('#records li').nth(clicked).waitFor();
      expect(await page.getByRole('list', { name: 'Legend' }).innerText()).toContain(
        'Allegation: found proven',
      );
    });

    test('draws a page of a record with very many neighbours, and more when one asks', async () => {
      await using opened = await openedPage(site(), '/graph/source/met-shq03b');
      const more = opened.page.getByRole('button', { name: /^Draw more/ }).first();
      await more.waitFor();
      const left = Number(/\((\d+) left\)/.exec(await more.innerText())?.[1]);
      expect(left).toBeGreaterThan(0);
      await more.click();
      await opened.page.getByText(`Draw more (${left} left)`).waitFor({ state: 'detached' });
    });

    test('of officers accused together is a picture of the table of one data set, and a click leads to one of them', async () => {
      await using opened = await openedPage(site(), '/patterns/co-accused');
      const { page } = opened;
      await page.getByLabel('Data set').selectOption('dataset/together');
      await page.locator('.graph').waitFor();
      expect(new URL(page.url()).searchParams.get('dataSet')).toBe('dataset/together');
      expect(await drawn(page)).toBeGreaterThan(2);
      const place = await page.evaluate<{ readonly x: number; readonly y: number }>(
        `${DRAWING}.nodes()[0].renderedPosition()`,
      );
      await page.locator('.graph').click({ position: place });
      await page.waitForURL(/\/officer\//);
    });
  });
}

function drawn(page: Page): Promise<number> {
  return page.evaluate<number>(`${DRAWING}.nodes().length`);
}
