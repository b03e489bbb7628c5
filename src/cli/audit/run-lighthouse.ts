import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../run-program.ts';
import type { Audit } from './audit.ts';
import { readLighthouse } from './read-lighthouse.ts';

/**
 * Fetched when it is asked for: with what it brings along it is larger than all our other tools together, and nobody needs it to
 * build or to test.
 */
const LIGHTHOUSE = 'lighthouse@13.5.0';

/** Audits one address as a phone on a slow network sees it. Throws with what Lighthouse said when it cannot. */
export async function runLighthouse(address: string, browser: string): Promise<Audit> {
  const folder = await mkdtemp(join(tmpdir(), 'audit-'));
  try {
    const report = join(folder, 'report.json');
    const options = [
      '--quiet',
      '--output=json',
      `--output-path=${report}`,
      '--chrome-flags=--headless=new --no-sandbox',
    ];
    const command = ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', address, ...options];
    const { ok, output } = await runProgram('npm', command, { CHROME_PATH: browser });
    if (!ok) throw new Error(`Lighthouse could not look at ${address}:\n${output}`);
    return readLighthouse(await readFile(report, 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
