import type { Page } from 'playwright-core';

/** The narrowest screen that WCAG 1.4.10 asks for, in px. */
export const NARROWEST_PHONE = { width: 320, height: 700 } as const;

/** By how many px a page is wider than the screen, and scrolls sideways. */
export async function excessWidth(page: Page): Promise<number> {
  return Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
}
