import { describe, expect, test } from '@jest/globals';
import { readOperations } from '../../src/cli/read-operations.js';
import { testServer } from '../server/test-server.js';
import { builtPage, type ExplorerSite } from './explorer-site.js';
import { barriers, openedPage } from './opened-page.js';

export function takingAlong(site: () => ExplorerSite): void {
  describe('What stands on a page can be taken along', () => {
    test('as a citation with the data version, as GraphQL, as Cypher and as a table', async () => {
      await using opened = await openedPage(site(), '/matter/met-1yw00n');
      const { page } = opened;
      const version = await page.locator('footer code').innerText();
      await page.getByRole('button', { name: 'Cite or query' }).click();
      const dialog = page.getByRole('dialog');
      expect(await dialog.locator('pre').innerText()).toBe(
        `${site().server.url}/matter/met-1yw00n?data=${version}`,
      );
      await dialog.getByRole('tab', { name: 'GraphQL' }).click();
      expect(await dialog.locator('pre').innerText()).toContain('query MatterInFull($id: ID!');
      await dialog.getByRole('tab', { name: 'Cypher' }).click();
      await dialog.getByRole('button', { name: 'Show the Cypher' }).click();
      expect(await dialog.locator('pre').innerText()).toMatch(/^:param .*\n[\s\S]*MATCH \(/);
      const link = await dialog.getByRole('link', { name: /in Neo4j Browser$/ }).getAttribute('href');
      expect(link).toMatch(/^http:\/\/localhost:7474\/browser\/\?cmd=edit&arg=/);
      expect(await barriers(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Close' }).click();
      const table = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
      const csv = await (await fetch(`${site().server.url}${table ?? ''}`)).text();
      expect(csv).toContain(`# data version: ${version}`);
    });

    test('a pattern as a table with as many rows as it says', async () => {
      await using opened = await openedPage(site(), '/patterns/left-while-open?certainty=DEFINITE');
      expect(await opened.page.locator('.sentence').innerText()).toMatch(/^1 row/);
      const table = await opened.page.getByRole('link', { name: 'CSV' }).getAttribute('href');
      const csv = await (await fetch(`${site().server.url}${table ?? ''}`)).text();
      const rows = csv.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
      // The first has the names of the columns.
      expect(rows.length).toBe(1 + 1);
    });

    test('everything the page asks is a known operation: it works where a public server answers no others', async () => {
      const { database } = site();
      const server = await testServer(database, {
        operations: readOperations(),
        plannedAhead: [],
        explorer: await builtPage(),
        trustedOnly: true,
        timeoutMs: 60_000,
      });
      for (const path of ['/officer/met-jg6c14', '/patterns/left-while-open', '/graph/officer/met-jg6c14']) {
        await using opened = await openedPage({ ...site(), server }, path);
        await opened.page.locator('.view-tools').waitFor();
        expect(await opened.page.getByRole('alert').count()).toBe(0);
      }
    });

    test('a cited address says when the data have changed since', async () => {
      await using opened = await openedPage(site(), '/officer/met-jg6c14?data=older');
      await opened.page.getByText('This address was cited when the data were at version older').waitFor();
    });
  });
}
