import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';
import { runProgram } from './run-program.ts';
import { runTool } from './run-tool.ts';

/** Debian's browser, and the type without which every Han character is a box. */
const DEBIAN_PACKAGES = ['chromium', 'fonts-noto-cjk'] as const;

/** Installs a browser as far as this machine lets us and returns its path, or throws one line on what to install. */
export async function installBrowser(): Promise<string> {
  for (const install of [installFromDebian, installFromPlaywright]) {
    await install();
    const browser = findBrowser(process.env);
    if (browser !== undefined) return browser;
  }
  throw new Error(
    `No Chrome or Chromium found, and none could be installed: install one (Debian: ${DEBIAN_PACKAGES.join(' ')}), or set CHROME_PATH to its program.`,
  );
}

async function installFromDebian(): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runProgram('apt-get', ['update', '--quiet'], env);
  await runProgram(
    'apt-get',
    ['install', '--yes', '--quiet', '--no-install-recommends', ...DEBIAN_PACKAGES],
    env,
  );
}

async function installFromPlaywright(): Promise<void> {
  await runTool('playwright-core/cli.js', ['install', 'chromium']);
}
