import type { Page } from 'playwright-core';

/** By how many px a page is wider than the screen, and scrolls sideways. */
export async function excessWidth(page: Page): Promise<number> {
  return Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
}
