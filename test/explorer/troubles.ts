import { describe, expect, test } from '@jest/globals';
import { testServer } from '../server/test-server.js';
import { builtPage, type ExplorerSite } from './explorer-site.js';
import { barriers, openedPage, settled } from './opened-page.js';

export function troubles(site: () => ExplorerSite): void {
  describe('When it can’t be shown', () => {
    test.each([
      ['a record that was removed', '/officer/story-mistaken', 'This record was removed'],
      ['a court that was removed', '/court/standing-gone', 'This record was removed'],
      ['an id of nobody', '/officer/story-nobody', 'There is no such record'],
      ['the graph around nobody', '/graph/officer/story-nobody', 'There is no such record'],
      ['a question that nobody keeps', '/patterns/nothing', 'There is no such question'],
    ])('%s is told as what it is', async (_what, path, head) => {
      await using opened = await openedPage(site(), path);
      expect(await opened.page.locator('h1').innerText()).toBe(head);
      expect(await barriers(opened.page)).toEqual([]);
    });

    test('an address that leads nowhere is no page, and an address of a record is none for programs', async () => {
      const status = async (path: string, accept: string) =>
        (await fetch(`${site().server.url}${path}`, { headers: { accept } })).status;
      expect(await status('/patterns/a/b/c', 'text/html')).toBe(404);
      expect(await status('/officer/met-jg6c14', 'application/json')).toBe(404);
    });

    test('without JavaScript it says so, and where else the records are', async () => {
      await using opened = await openedPage(site(), '/officer/met-jg6c14', { javaScriptEnabled: false });
      expect(await opened.page.locator('noscript').innerText()).toContain('This page needs JavaScript');
    });

    test('what asks for too much is told how to ask for less', async () => {
      const server = await testServer(site().database, {
        explorer: await builtPage(),
        limits: { records: 5 },
      });
      await using opened = await openedPage({ ...site(), server }, '/officer/met-jg6c14');
      expect(await opened.page.locator('h1').innerText()).toBe('This asks for too much at once');
      expect(await opened.page.getByRole('main').innerText()).toContain('Ask for less');
    });

    test('while data are being loaded, everybody is told that there may be more', async () => {
      const { database, server } = site();
      const load = (loading: readonly string[]) =>
        database.write((run) =>
          run({
            text: "CYPHER 5 MATCH (graph:_Graph {id: 'graph'}) SET graph.loading = $loading",
            parameters: { loading },
          }),
        );
      await load(['dataset/another']);
      try {
        await using opened = await openedPage({ ...site(), server }, '/');
        await opened.page.getByText('Data are being loaded').waitFor();
      } finally {
        await load([]);
      }
    });

    test('while the database is away it says so, and is there as soon as it is back', async () => {
      const server = await testServer(undefined, { explorer: await builtPage() });
      await using opened = await openedPage({ ...site(), server }, '/officer/met-jg6c14');
      expect(await opened.page.locator('h1').innerText()).toBe('The database is away');
      await server.open(site().database);
      await opened.page.getByRole('button', { name: 'Try again' }).click();
      await opened.page.getByRole('heading', { level: 1, name: 'Ashley Bashar' }).waitFor();
      await settled(opened.page);
    });
  });
}
