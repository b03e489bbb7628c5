import { findBrowser } from './find-browser.ts';

/** The program of the Chrome or Chromium of this machine. Throws when there is none. */
export function getBrowser(): string {
  const browser = findBrowser(process.env);
  if (browser === undefined) {
    throw new Error('No Chrome or Chromium found: install one, or set CHROME_PATH to its program.');
  }
  return browser;
}
