import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';

/** Presses a button that saves a file, and reads the file. */
export async function download(page: Page, name: string): Promise<string> {
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  return text(await (await arriving).createReadStream());
}
