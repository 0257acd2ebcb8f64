import { expect, test } from '@jest/globals';
import type { ExplorerSite } from './explorer-site.js';
import { openedPage } from './opened-page.js';
import { standings } from './standings-found.js';

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
const WANTED = ['ALLEGED', 'NOT_PROVEN', 'NO_CASE_TO_ANSWER', 'PROVEN', 'QUASHED', 'UNDER_INVESTIGATION'];

export function statuses(site: () => ExplorerSite): void {
  test('An allegation never looks like a finding: each status has its own words, first, on the page of the officer and of the matter', async () => {
    const found = await standings(site().server);
    expect([...found.keys()]).toEqual(expect.arrayContaining(WANTED));
    const read: unknown[] = [];
    const expected: unknown[] = [];
    for (const [status, { id, officer, matter, words }] of found)
      for (const path of [officer, matter]) {
        await using opened = await openedPage(site(), `/${path}`, { isAwaited: false });
        const card = opened.page.locator(`[id="${id}"]`);
        const badge = await card.locator('.badge').first().innerText();
        const text = await card.locator('.allegation-words').innerText();
        read.push([path, badge, text.replace(words, '…')]);
        expected.push([path, ...(WORDS[status] ?? ['?', '?'])]);
      }
    expect(read).toEqual(expected);
  });
}
