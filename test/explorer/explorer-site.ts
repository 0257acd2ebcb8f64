import { resolve } from 'node:path';
import { execa } from 'execa';
import { chromium, type Browser, type BrowserContext } from 'playwright-core'; // drives a browser that is there; fetches none
import { readOperations } from '../../src/cli/read-operations.js';
import { readSchema } from '../../src/cli/read-schema.js';
import { translation } from '../../src/cli/translation.js';
import { readSettings } from '../../src/config/settings.js';
import type { Database } from '../../src/neo4j/database.js';
import { libraryDatabase } from '../library-database.js';
import { chromiumArguments, findChromium } from '../server/find-chromium.js';
import { testServer, type TestServer } from '../server/test-server.js';

/** What the tests of the explorer share: one build of the page, one server on the founding cases and stories, one browser. */
export interface ExplorerSite extends AsyncDisposable {
  readonly database: Database;
  readonly server: TestServer;
  readonly browser: Browser;
  /** Where pages are opened: what one has fetched, the next has. */
  readonly context: BrowserContext;
}

const LIBRARIES = ['seed/cases', 'test/stories', 'test/explorer/standings', 'test/patterns/stories/together'];
/** Where links lead that open Neo4j Browser: they are read here, not followed. */
const NEO4J_BROWSER = 'http://localhost:7474/browser/';

/** Where a Chromium is; the tests are left out where there is none. */
export const executablePath = findChromium();

let building: Promise<string> | undefined;

/** The folder of the page, built as it is now, whatever was built before. */
export function builtPage(): Promise<string> {
  return (building ??= build());
}

async function build(): Promise<string> {
  const folder = resolve('.test-data', 'explorer');
  await execa('npx', ['vite', 'build', 'web', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'], {
    env: { NODE_OPTIONS: '', NODE_ENV: 'production' },
  });
  return folder;
}

/** Call it in `beforeAll`, with the time that a first start of Neo4j may take. */
export async function explorerSite(): Promise<ExplorerSite> {
  const explorer = await builtPage();
  const database = await libraryDatabase(LIBRARIES);
  const server = await testServer(undefined, {
    operations: readOperations(),
    // Those that pages ask are planned when they ask: the others would take half of the processor meanwhile.
    plannedAhead: [],
    translation: translation(readSchema(), readSettings()),
    explorer,
    // The first plan of a large question takes seconds on a busy machine.
    timeoutMs: 60_000,
    responseCache: { bytes: 16_000_000, settledMs: 0 },
  });
  await server.open(database, { url: NEO4J_BROWSER, passwordless: false });
  const browser = await chromium.launch({ executablePath: executablePath ?? '', args: chromiumArguments });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  return { database, server, browser, context, [Symbol.asyncDispose]: () => browser.close() };
}
