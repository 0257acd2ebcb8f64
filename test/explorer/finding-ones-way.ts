import { describe, expect, test } from '@jest/globals';
import type { ExplorerSite } from './explorer-site.js';
import { openedPage, settled } from './opened-page.js';

interface Facets {
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  readonly dataSets: readonly { readonly name: string; readonly count: number }[];
}

export function findingOnesWay(site: () => ExplorerSite): void {
  describe('Finding one’s way', () => {
    test('a search leads to a record, by kind; its address leads there again, and back goes back', async () => {
      await using opened = await openedPage(site(), '/');
      const { page } = opened;
      await page.getByRole('searchbox').fill('east area');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: /^Unit/ }).click();
      expect(new URL(page.url()).search).toBe('?q=east+area&kind=UNIT');
      await page.getByRole('main').getByRole('link', { name: 'East Area' }).first().click();
      await page.getByRole('heading', { level: 1, name: 'East Area', exact: true }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/unit/met-xy7ktc');
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: '“east area”' }).waitFor();
      expect(await page.getByRole('link', { name: /^Unit/ }).getAttribute('aria-current')).toBe('true');
    });

    test('a facet says how many there are of all that was found, and leads to just these', async () => {
      const { body } = await site().server.ask(
        '{ search(text: "a") { facets { kinds { kind count } dataSets { name count } } } }',
      );
      const { facets } = (body.data as unknown as { readonly search: { readonly facets: Facets } }).search;
      await using opened = await openedPage(site(), '/search?q=a');
      const { page } = opened;
      const all = facets.kinds.reduce((sum, { count }) => sum + count, 0);
      const shown = page.getByRole('navigation', { name: 'Narrow the search' });
      expect(
        (await shown.getByRole('link').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')),
      ).toEqual([
        `All kinds ${all}`,
        ...facets.kinds.map(({ count }) => expect.stringMatching(new RegExp(` ${count}$`))),
        `All data sets ${all}`,
        ...facets.dataSets.map(({ name, count }) => `${name} ${count}`),
      ]);
      await shown.getByRole('link', { name: /^Officers/ }).click();
      const officers = facets.kinds.find(({ kind }) => kind === 'OFFICER')?.count ?? 0;
      await page.getByText(`${officers} records in which every word occurs, of the kind officer`).waitFor();
      await settled(page);
      expect(await page.locator('.found-kind').allInnerTexts()).toEqual(Array(officers).fill('Officer'));
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
        ['/court/standing-twice', /^\/court\/standing-assizes/],
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

    test('an empty cell says what is true where empty is not “not stated”: a tenth has no top per cent', async () => {
      await using opened = await openedPage(site(), '/patterns/concentration?dataSet=dataset/story');
      const cells = await opened.page.locator('tbody td:nth-child(-n+2)').allInnerTexts();
      expect(cells).toContain('everyone in the tenth');
      expect(cells).toContain('of everyone counted');
      expect(cells).not.toContain('Not stated');
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
