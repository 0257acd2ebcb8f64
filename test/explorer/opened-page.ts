import axe from 'axe-core'; // the rules of WCAG, as a program
import type { Page } from 'playwright-core';
import type { ExplorerSite } from './explorer-site.js';

/** A page of the explorer in a tab of its own, with all that it asked for and complained of. */
export interface OpenedPage extends AsyncDisposable {
  readonly page: Page;
  /** Addresses of other servers that it asked. */
  readonly foreign: readonly string[];
  /** Errors of scripts, and what the policy of the page forbade. */
  readonly complaints: readonly string[];
}

export interface Opening {
  readonly javaScriptEnabled?: boolean;
  /** Whether to wait until everything is there. */
  readonly isAwaited?: boolean;
}

/** Opens an address and waits until what it asks for is there. */
export async function openedPage(
  {
    browser,
    context: usual,
    server,
  }: Pick<ExplorerSite, 'browser' | 'context'> & { readonly server: { readonly url: string } },
  path: string,
  { javaScriptEnabled = true, isAwaited = true }: Opening = {},
): Promise<OpenedPage> {
  const context = javaScriptEnabled ? usual : await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && new URL(url).origin !== server.url) foreign.push(url);
  });
  page.on('console', (message) => {
    // What the API refuses is told on the page; Chromium also notes each refusal.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${server.url}${path}`);
  if (javaScriptEnabled && isAwaited) await settled(page);
  const close = async () => {
    // The next page is to begin as for somebody who comes for the first time.
    if (javaScriptEnabled) await page.evaluate('localStorage.clear()');
    await page.close();
    if (context !== usual) await context.close();
  };
  return { page, foreign, complaints, [Symbol.asyncDispose]: close };
}

/** Waits until nothing is being loaded any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.locator('.loading').first().waitFor({ state: 'detached' });
  while ((await page.locator('.loading').count()) > 0)
    await page.locator('.loading').first().waitFor({ state: 'detached' });
}

/**
 * What keeps somebody from reading or using the page: the rule, and where.
 * @param rules where not all are asked
 */
export async function barriers(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate<{
    readonly passes: readonly unknown[];
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly target: readonly string[] }[];
    }[];
  }>(`axe.run(document, ${JSON.stringify(rules ? { runOnly: rules } : {})})`);
  if (passes.length < (rules?.length ?? 10))
    throw new Error('The page was not checked: hardly any rule applied to it');
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
