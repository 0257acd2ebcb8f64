import { describe, expect, test } from '@jest/globals';
import type { ExplorerSite } from './explorer-site.js';
import { openedPage, settled } from './opened-page.js';

export function findingOnesWay(site: () => ExplorerSite): void {
  describe('Finding one’s way', () => {
    test('a search leads to a record, by kind; its address leads there again, and back goes back', async () => {
      await using opened = await openedPage(site(), '/');
      const { page } = opened;
      await page.getByRole('searchbox').fill('east area');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: /^Unit/ }).click();
      expect(new URL(page.url()).search).toBe('?q=east+area&kind=Unit');
      await page.getByRole('main').getByRole('link', { name: 'East Area' }).first().click();
      await page.getByRole('heading', { level: 1, name: 'East Area', exact: true }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/unit/met-xy7ktc');
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: '“east area”' }).waitFor();
      expect(await page.getByRole('link', { name: /^Unit/ }).getAttribute('aria-current')).toBe('true');
    });

    test('where nothing is found, it says so and not that there is nothing', async () => {
      await using opened = await openedPage(site(), '/search?q=nobodyatall');
      expect(await opened.page.getByRole('main').innerText()).toContain(
        'That nothing is found here does not mean that there is nothing elsewhere.',
      );
    });

    test('an old address after a merge leads to the record that was kept, and says so; the graph does, too', async () => {
      for (const [path, kept] of [
        ['/officer/story-twice', /^\/officer\//],
        ['/graph/officer/story-twice', /^\/graph\/officer\//],
      ] as const) {
        await using opened = await openedPage(site(), path);
        await opened.page.getByText('was merged into this one').waitFor();
        const { pathname } = new URL(opened.page.url());
        expect(pathname).not.toBe(path);
        expect(pathname).toMatch(kept);
      }
    });

    test('the address of an allegation leads to its matter, and there to the allegation', async () => {
      const { body } = await site().server.ask(
        '{ officer(id: "officer/met-jg6c14") { allegations(first: 1) { nodes { id matter { id } } } } }',
      );
      const { officer } = body.data as unknown as {
        readonly officer: {
          readonly allegations: {
            readonly nodes: readonly [{ readonly id: string; readonly matter: { readonly id: string } }];
          };
        };
      };
      const [{ id, matter }] = officer.allegations.nodes;
      await using opened = await openedPage(site(), `/${id}`);
      await opened.page.locator('.allegation-asked').waitFor();
      const url = new URL(opened.page.url());
      expect([url.pathname, url.hash]).toEqual([`/${matter.id}`, `#${id}`]);
    });

    test('a day that one chooses shows where an allegation stood then, and stands in the address', async () => {
      await using opened = await openedPage(site(), '/matter/met-1yw00n?on=2021-05-01');
      const stood = opened.page.getByRole('list', { name: 'Where the allegations stood' });
      await stood.locator('.badge').first().waitFor();
      const before = await stood.locator('.badge').allInnerTexts();
      // No source gives the day on which the investigation began.
      expect(before).toEqual(['Alleged, not decided', 'Under investigation, not decided']);
      await opened.page.getByLabel('Or the day itself').fill('2021-08-17');
      await stood.getByText('Found proven').first().waitFor();
      expect(new URL(opened.page.url()).searchParams.get('on')).toBe('2021-08-17');
    });

    test('a pattern asked otherwise is another address, with the rows of that certainty only', async () => {
      await using opened = await openedPage(site(), '/patterns/left-while-open');
      const { page } = opened;
      expect(await page.locator('tbody').count()).toBe(2);
      await page.getByLabel('Certainty').selectOption('DEFINITE');
      await page.locator('tbody').nth(1).waitFor({ state: 'detached' });
      await settled(page);
      expect(await page.locator('tbody').innerText()).toContain('Syed Ali');
      expect(new URL(page.url()).search).toBe('?certainty=DEFINITE');
      await page.getByRole('button', { name: /record/ }).click();
      expect(await page.locator('.folded').innerText()).toContain('Allegation');
    });
  });
}
