import type { Page } from 'playwright-core';

/** Keeps a picture in `docs/pictures`, where `npm run pictures` asks for it; other runs leave the files as they are. */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (process.env['CONDUCT_GRAPH_TEST_PICTURES'] === undefined) return;
  // Frames and graphs move into place.
  await page.waitForTimeout(2000);
  await page.screenshot({ path: `docs/pictures/${name}.png` });
}
