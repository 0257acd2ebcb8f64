import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a Chromium is, if there is one: `CHROMIUM` names it, or it is where systems put it. */
export function findChromium(): string | undefined {
  const found = [process.env['CHROMIUM'], ...PLACES].find(
    (place) => place !== undefined && existsSync(place),
  );
  if (found === undefined)
    console.warn(
      'No Chromium was found, so no page is tried in a browser. Install one, or name it in CHROMIUM.',
    );
  return found;
}

/** Headless, and without anything that Chromium would like to fetch for itself. */
export const chromiumArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
