import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

export const KILOBYTE = 1024;

/** The most memory that any page of the browser has held so far, in bytes; `NaN` on systems other than Linux. */
export async function rendererMemory(page: Page): Promise<number> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (session === undefined) return NaN;
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  const peaks = await Promise.all(renderers.map(({ id }) => peakOf(id)));
  return Math.max(...peaks);
}

async function peakOf(process: number): Promise<number> {
  const status = await readFile(`/proc/${process}/status`, 'utf8').catch(() => '');
  return Number(/^VmHWM:\s*(?<kilobytes>\d+)/mu.exec(status)?.groups?.['kilobytes'] ?? NaN) * KILOBYTE;
}
