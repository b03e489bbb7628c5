import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { runProgram, runScript } from './run-program.ts';

/** Where the systems that people use put Chrome and Chromium. The headless shell has no window to draw: it takes half the time. */
const USUAL_PLACES = [
  '/usr/bin/chromium-headless-shell',
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

/** The program of the Chrome or Chromium of this machine. Throws when there is none. */
export function getBrowser(): string {
  const browser = findBrowser(process.env);
  if (browser === undefined) {
    throw new Error('No Chrome or Chromium found: install one, or set CHROME_PATH to its program.');
  }
  return browser;
}

/** How to start the browser: it talks to nobody but the site, and may run as root in a container. */
export function browserOptions(): { readonly executablePath: string; readonly args: string[] } {
  return {
    executablePath: getBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

/** Debian's browsers, best first; not every release has the headless shell. */
const DEBIAN_BROWSERS = ['chromium-headless-shell', 'chromium'] as const;
/** The type without which every Han character is a box. */
const DEBIAN_FONTS = 'fonts-noto-cjk';

/** Installs a browser as far as this machine lets us and returns its path, or throws one line on what to install. */
export async function installBrowser(): Promise<string> {
  const ways = [...DEBIAN_BROWSERS.map((name) => () => installFromDebian(name)), installFromPlaywright];
  for (const install of ways) {
    await install();
    const browser = findBrowser(process.env);
    if (browser !== undefined) return browser;
  }
  throw new Error(
    `No Chrome or Chromium found, and none could be installed: install one (Debian: chromium ${DEBIAN_FONTS}), or set CHROME_PATH to its program.`,
  );
}

async function installFromDebian(browser: string): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await runProgram('apt-get', ['update', '--quiet'], options);
  await runProgram(
    'apt-get',
    ['install', '--yes', '--quiet', '--no-install-recommends', browser, DEBIAN_FONTS],
    options,
  );
}

async function installFromPlaywright(): Promise<void> {
  await runScript('node_modules/playwright-core/cli.js', ['install', 'chromium']);
}
