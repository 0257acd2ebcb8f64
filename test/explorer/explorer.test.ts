import { afterAll, beforeAll, describe } from '@jest/globals';
import { databaseTimeoutMs } from '../database.js';
import { everyPage } from './every-page.js';
import { executablePath, explorerSite, type ExplorerSite } from './explorer-site.js';
import { findingOnesWay } from './finding-ones-way.js';
import { graphs } from './graphs.js';
import { keyboard } from './keyboard.js';
import { longLists } from './long-lists.js';
import { statuses } from './statuses.js';
import { takingAlong } from './taking-along.js';
import { troubles } from './troubles.js';

// One file, so that all of it shares one Neo4j, one server and one browser.
(executablePath === undefined ? describe.skip : describe)('The explorer', () => {
  let opened: ExplorerSite | undefined;
  const site = (): ExplorerSite => {
    if (!opened) throw new Error('The site is not there yet');
    return opened;
  };
  beforeAll(async () => {
    opened = await explorerSite();
  }, databaseTimeoutMs);
  afterAll(async () => {
    await opened?.[Symbol.asyncDispose]();
  });

  everyPage(site);
  statuses(site);
  findingOnesWay(site);
  keyboard(site);
  graphs(site);
  longLists(site);
  takingAlong(site);
  troubles(site);
});
