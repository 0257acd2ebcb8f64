import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { databaseTimeoutMs } from '../database.js';
import { testServer } from '../server/test-server.js';
import { builtPage, executablePath, explorerSite, type ExplorerSite } from './explorer-site.js';
import { barriers, openedPage, settled } from './opened-page.js';
import { standings } from './found-standings.js';

/** Each page, and what its head says. */
const PAGES = [
  ['/', 'Police misconduct on record, with the source of every fact'],
  ['/search?q=area', '“area”'],
  ['/officer/met-jg6c14', 'Ashley Bashar'],
  ['/matter/met-1yw00n', 'Matter concerning Syed Ali'],
  ['/hearing/met-1yw00n-hearing', 'Accelerated misconduct hearing, 17 August 2021'],
  ['/unit/met-xy7ktc', 'East Area'],
  ['/court/met-1vg0sk', 'Westminster Magistrates’ Court'],
  ['/patterns', 'Questions that no list can answer'],
  [
    '/patterns/funnel',
    'How many allegations got how far: alleged, with a case to answer, proven, dismissed?',
  ],
  ['/graph/matter/met-1yw00n', 'Around Matter'],
  ['/force/met-dt217a', 'Metropolitan Police Service'],
  ['/source/met-shq03b', 'A local newspaper, not named in the text'],
] as const;

let site: ExplorerSite;

const shown = executablePath === undefined ? describe.skip : describe;

beforeAll(async () => {
  if (executablePath !== undefined) site = await explorerSite();
}, databaseTimeoutMs);
afterAll(async () => {
  if (executablePath !== undefined) await site[Symbol.asyncDispose]();
});

shown('Every page', () => {
  test.each(PAGES)(
    '%s is there for everybody: no barrier in light or dark, nothing fetched from elsewhere',
    async (path, head) => {
      await using opened = await openedPage(site, path);
      const { page } = opened;
      expect((await page.locator('h1').innerText()).replace("'", '’')).toBe(head);
      await page.locator('footer code', { hasText: /^[0-9a-f]{20,}$/ }).waitFor();
      const light = await barriers(page);
      await page.getByRole('button', { name: 'Change to dark colours' }).click();
      const dark = await barriers(page);
      expect({ light, dark, foreign: opened.foreign, complaints: opened.complaints }).toEqual({
        light: [],
        dark: [],
        foreign: [],
        complaints: [],
      });
    },
  );
});

shown('An allegation never looks like a finding', () => {
  test('each status has its own words, first, on the page of the officer and of the matter', async () => {
    const found = await standings(site.server);
    expect([...found.keys()].sort()).toEqual(
      expect.arrayContaining([
        'ALLEGED',
        'NOT_PROVEN',
        'NO_CASE_TO_ANSWER',
        'PROVEN',
        'QUASHED',
        'UNDER_INVESTIGATION',
      ]),
    );
    for (const [status, { id, officer, matter, words }] of found)
      for (const path of [officer, matter]) {
        await using opened = await openedPage(site, `/${path}`, { isAwaited: false });
        const card = opened.page.locator(`[id="${id}"]`);
        const badge = await card.locator('.badge').first().innerText();
        const text = await card.locator('.allegation-words').innerText();
        expect([path, badge, text.replace(words, '…')]).toEqual([path, ...(WORDS[status] ?? ['?', '?'])]);
      }
  });
});

/** What the badge says, and how the words of the allegation begin. Written out: what is read is what is tested. */
const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  ALLEGED: ['Alleged, not decided', 'It is alleged: …'],
  UNDER_INVESTIGATION: ['Under investigation, not decided', 'It is alleged: …'],
  CASE_TO_ANSWER: ['Case to answer, not decided', 'It is alleged: …'],
  NO_CASE_TO_ANSWER: ['No case to answer', 'It was alleged: …'],
  PROVEN: ['Found proven', 'Found proven: …'],
  NOT_PROVEN: ['Not proven', 'It was alleged: …'],
  QUASHED: ['Quashed', 'It was alleged: …'],
  WITHDRAWN: ['Withdrawn', 'It was alleged: …'],
  CLOSED_WITHOUT_INVESTIGATION: ['Closed without investigation', 'It was alleged: …'],
  NOT_STATED: ['Alleged, outcome not stated', 'It is alleged: …'],
};

shown('Finding one’s way', () => {
  test('a search leads to a record, by kind, and its address leads there again', async () => {
    await using opened = await openedPage(site, '/');
    const { page } = opened;
    await page.getByRole('searchbox').fill('east area');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /^Unit/ }).click();
    expect(new URL(page.url()).search).toBe('?q=east+area&kind=Unit');
    await page.getByRole('main').getByRole('link', { name: 'East Area' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'East Area' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/unit/met-xy7ktc');
  });

  test('where nothing is found, it says so and not that there is nothing', async () => {
    await using opened = await openedPage(site, '/search?q=nobodyatall');
    expect(await opened.page.getByRole('main').innerText()).toContain(
      'That nothing is found here does not mean that there is nothing elsewhere.',
    );
  });

  test('an old address after a merge leads to the record that was kept, and says so', async () => {
    await using opened = await openedPage(site, '/officer/story-twice');
    await opened.page.getByText('was merged into this one').waitFor();
    expect(new URL(opened.page.url()).pathname).not.toBe('/officer/story-twice');
  });

  test.each([
    ['a record that was removed', '/officer/story-mistaken', 'This record was removed'],
    ['an id of nobody', '/officer/story-nobody', 'There is no such record'],
    ['an address that leads nowhere', '/patterns/a/b/c', null],
  ])('%s is told as what it is', async (_what, path, head) => {
    if (head === null) {
      const { status } = await fetch(`${site.server.url}${path}`, { headers: { accept: 'text/html' } });
      expect(status).toBe(404);
      return;
    }
    await using opened = await openedPage(site, path);
    expect(await opened.page.locator('h1').innerText()).toBe(head);
    expect(await barriers(opened.page)).toEqual([]);
  });

  test('a cited address says when the data have changed since', async () => {
    await using opened = await openedPage(site, '/officer/met-jg6c14?data=older');
    await opened.page.getByText('This address was cited when the data were at version older').waitFor();
  });
});

shown('What stands on a page can be taken along', () => {
  test('as a citation with the data version, as GraphQL, as Cypher and as a table', async () => {
    await using opened = await openedPage(site, '/matter/met-1yw00n');
    const { page } = opened;
    const version = await page.locator('footer code').innerText();
    await page.getByRole('button', { name: 'Cite or query' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.locator('pre').innerText()).toBe(
      `${site.server.url}/matter/met-1yw00n?data=${version}`,
    );
    await dialog.getByRole('tab', { name: 'GraphQL' }).click();
    expect(await dialog.locator('pre').innerText()).toContain('query MatterInFull($id: ID!)');
    await dialog.getByRole('tab', { name: 'Cypher' }).click();
    await dialog.getByRole('button', { name: 'Show the Cypher' }).click();
    expect(await dialog.locator('pre').innerText()).toMatch(/^:param .*\n[\s\S]*MATCH \(/);
    expect(await barriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Close' }).click();
    const table = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
    const csv = await (await fetch(`${site.server.url}${table ?? ''}`)).text();
    expect(csv).toContain(`# data version: ${version}`);
  });
});

shown('When it can’t be shown', () => {
  test('without JavaScript it says so, and where else the records are', async () => {
    await using opened = await openedPage(site, '/officer/met-jg6c14', { javaScriptEnabled: false });
    expect(await opened.page.locator('noscript').innerText()).toContain('This page needs JavaScript');
  });

  test('while the database is away it says so, and is there as soon as it is back', async () => {
    const server = await testServer(undefined, { explorer: await builtPage() });
    await using opened = await openedPage({ ...site, server }, '/officer/met-jg6c14');
    expect(await opened.page.locator('h1').innerText()).toBe('The database is away');
    await server.open(site.database);
    await opened.page.getByRole('button', { name: 'Try again' }).click();
    await opened.page.getByRole('heading', { level: 1, name: 'Ashley Bashar' }).waitFor();
    await settled(opened.page);
  });
});
