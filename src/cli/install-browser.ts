import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';
import { runProgram } from './run-program.ts';
import type { ProgramResult } from './run-program.ts';
import { runTool } from './run-tool.ts';

/** Debian's browser, and the type without which every Han character is a box. */
const DEBIAN_PACKAGES = ['chromium', 'fonts-noto-cjk'] as const;

/** Installs a browser as far as this machine lets us and returns its path, or throws one line on what to install. */
export async function installBrowser(): Promise<string> {
  const accounts = [await installFromDebian(), await installFromPlaywright()].filter(
    (one) => one !== undefined,
  );
  const browser = findBrowser(process.env);
  if (browser !== undefined) return browser;
  throw new Error(
    [
      ...accounts.map(({ output }) => output),
      'No Chrome or Chromium found: install one, or set CHROME_PATH to its program.',
    ].join('\n'),
  );
}

async function installFromDebian(): Promise<ProgramResult | undefined> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await runProgram('apt-get', ['update', '--quiet'], env);
  if (!update.ok) return update;
  return runProgram(
    'apt-get',
    ['install', '--yes', '--quiet', '--no-install-recommends', ...DEBIAN_PACKAGES],
    env,
  );
}

async function installFromPlaywright(): Promise<ProgramResult | undefined> {
  if (findBrowser(process.env) !== undefined) return undefined;
  return runTool('playwright-core/cli.js', ['install', 'chromium']);
}
