import { describe, expect, test } from '@jest/globals';
import type { ExplorerSite } from './explorer-site.js';
import { openedPage } from './opened-page.js';

const FOCUSED = 'document.activeElement.id || document.activeElement.textContent';

export function keyboard(site: () => ExplorerSite): void {
  describe('Without a mouse', () => {
    test('one comes past the head of the page, to what a fact rests on, and through the days', async () => {
      await using opened = await openedPage(site(), '/matter/met-1yw00n?on=2021-05-12');
      const { page } = opened;
      await page.keyboard.press('Tab');
      expect(await page.evaluate(FOCUSED)).toBe('Skip to the content');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(FOCUSED)).toBe('main');

      const fold = page.locator('#sources .fold-button').first();
      await fold.focus();
      await page.keyboard.press('Enter');
      await page.locator('#sources .quotes li').first().waitFor();

      await page.getByRole('slider').focus();
      await page.keyboard.press('ArrowLeft');
      await page.waitForURL(/on=2021-05-11/);
      await page.locator('.slider output', { hasText: '11 May 2021' }).waitFor();
    });

    test('the focus goes to the content of the next page, so that readers of screens hear it', async () => {
      await using opened = await openedPage(site(), '/');
      await opened.page.getByRole('link', { name: 'Patterns' }).focus();
      await opened.page.keyboard.press('Enter');
      await opened.page
        .getByRole('heading', { level: 1, name: 'Questions that no list can answer' })
        .waitFor();
      expect(await opened.page.evaluate(FOCUSED)).toBe('main');
    });

    test('on paper there is the record, without what one presses', async () => {
      await using opened = await openedPage(site(), '/officer/met-jg6c14');
      await opened.page.emulateMedia({ media: 'print' });
      expect(await opened.page.locator('.top, .view-tools, .as-of').filter({ visible: true }).count()).toBe(
        0,
      );
      expect(await opened.page.locator('.allegation').first().isVisible()).toBe(true);
    });
  });
}
