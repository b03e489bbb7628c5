import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Where the systems that people use put Chrome and Chromium. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
] as const;

/** The Chrome or Chromium of this machine: `CHROME_PATH`, then the usual places, then Playwright's own. */
export function findBrowser(
  env: Readonly<Record<string, string | undefined>>,
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  const chosen = env['CHROME_PATH'];
  const candidates = [...(chosen ? [chosen] : []), ...USUAL_PLACES, chromium.executablePath()];
  return candidates.find(exists);
}
