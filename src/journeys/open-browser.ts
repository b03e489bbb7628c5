import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { getBrowser } from '../cli/run/browser.ts';

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
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: getBrowser(), args: [...QUIET] });
}
