import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findBrowser } from '../cli/find-browser.ts';

/** What keeps a browser from talking to anyone but the site, and lets it run as root in a container. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

/** Starts the Chrome or Chromium of this machine with an empty profile. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser(process.env);
  if (executablePath === undefined) {
    throw new Error('No Chrome or Chromium found: install one, or set CHROME_PATH to its program.');
  }
  return chromium.launch({ executablePath, args: [...QUIET] });
}
