import type { Locator, Page } from 'playwright-core';

/** The parts of the search page that journeys look at. */
export const searchPage = {
  /** Common enough in these years to be in articles of several cities, and not in all. */
  common: '疫情',
  field: (page: Page): Locator => page.locator('[data-search-form] [name=q]'),
  results: (page: Page): Locator => page.locator('li[data-article-id]'),
  /** The total, once the search has finished. */
  total: async (page: Page): Promise<number> =>
    Number(await page.locator('[data-result-total]').getAttribute('data-result-total')),
} as const;
