import { describe, expect, test } from '@jest/globals';
import { testServer } from '../server/test-server.js';
import { builtPage, type ExplorerSite } from './explorer-site.js';
import { openedPage, settled } from './opened-page.js';
import { officerWithMost } from './officer-with-most.js';

const MANY = 100_000;

export function longLists(site: () => ExplorerSite): void {
  describe('Long lists', () => {
    test('go on where one asks for more, until all are there', async () => {
      await using opened = await openedPage(site(), '/source/met-shq03b');
      const { page } = opened;
      const all = Number(/^(\d+) facts/.exec(await page.locator('.sentence').innerText())?.[1]);
      const rows = page.locator('#rests li');
      expect(await rows.count()).toBe(20);
      while ((await rows.count()) < all) {
        const before = await rows.count();
        await page.getByRole('button', { name: 'Show more' }).click();
        await rows.nth(before).waitFor();
      }
      expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0);
    });

    test('of allegations say where all of them stand, and how far their sources were read, which goes on when asked', async () => {
      const { id, count, standing } = await officerWithMost(site().server);
      const server = await testServer(site().database, {
        explorer: await builtPage(),
        limits: { pages: { usual: 1, most: 100 } },
        timeoutMs: 60_000,
      });
      await using opened = await openedPage({ ...site(), server }, `/${id}`);
      const { page } = opened;
      const sentence = page.locator('.sentence');
      // One is on the page; where the others stand is counted by the server.
      await sentence.filter({ hasNotText: 'of the first' }).waitFor();
      const counts = (await sentence.innerText()).match(/\d+(?= [a-z])/g) ?? [];
      expect(counts.map(Number).sort()).toEqual([count, ...standing].sort());
      const sources = page.locator('#sources');
      expect(await sources.innerText()).toContain(`of the first 1 of ${count} allegations`);
      const more = sources.getByRole('button', { name: 'Read the sources of more allegations' });
      for (let read = 1; read < count; read += 1) await more.click().then(() => settled(page));
      await sources.getByText(`and of all ${count} allegations.`).waitFor();
      expect(await more.count()).toBe(0);
    });

    test('of 100,000 rows are as quick as short ones: only what is in sight is drawn, down to the last', async () => {
      await using opened = await openedPage(site(), '/patterns');
      const { page } = opened;
      // No page of the API has so many: rows of a real answer, over and over.
      await page.route('**/graphql', async (route) => {
        const response = await route.fetch();
        const answer = (await response.json()) as {
          readonly data: Readonly<Record<string, { readonly nodes?: readonly unknown[] }>>;
        };
        for (const list of Object.values(answer.data)) {
          const { nodes } = list;
          if (nodes && 'definition' in list)
            Object.assign(list, { nodes: Array.from({ length: MANY }, (_, at) => nodes[at % nodes.length]) });
        }
        await route.fulfill({ response, json: answer });
      });
      await page.locator('a[href="/patterns/bands"]').click();
      await page.locator('tr[aria-rowindex="2"]').waitFor({ timeout: 60_000 });
      expect(await page.locator('tr').count()).toBeLessThan(120);
      const slowest = await page.evaluate<number>(SCROLL);
      await page.locator(`tr[aria-rowindex="${MANY + 1}"]`).waitFor();
      expect(await page.locator('tr').count()).toBeLessThan(120);
      expect(slowest).toBeLessThan(1000);
    });
  });
}

/** Scrolls to places all over the page and at last to its end. Gives the longest time to the next picture, in milliseconds. */
const SCROLL = `(async () => {
  let slowest = 0;
  for (let step = 1; step <= 40; step += 1) {
    const begin = performance.now();
    window.scrollTo(0, (document.scrollingElement.scrollHeight * step) / 40);
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    slowest = Math.max(slowest, performance.now() - begin);
  }
  for (let left = 20; left > 0; left -= 1) {
    window.scrollTo(0, document.scrollingElement.scrollHeight);
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  }
  return slowest;
})()`;
