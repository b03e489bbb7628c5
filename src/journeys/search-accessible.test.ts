import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { articleIds } from './article-ids.ts';
import { journey } from './journey.ts';
import { searchPage } from './search-page.ts';

const { common, results, total } = searchPage;
const [id = ''] = articleIds();

/** States of the pages of search, each with what shows that it is reached. */
const STATES: Readonly<
  Record<string, { readonly address: string; readonly reached: (page: Page) => Promise<unknown> }>
> = {
  results: {
    address: `/search/?q=${common}`,
    reached: (page) => results(page).first().locator('.snippets p').first().waitFor(),
  },
  'no results': { address: '/search/?q=没有一处写着这些字', reached: total },
  marks: { address: `/articles/${id}/?q=的`, reached: (page) => page.locator('.hit-bar').waitFor() },
};

for (const [name, { address, reached }] of Object.entries(STATES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    journey(`axe finds nothing on ${name} in the ${colorScheme} scheme`, async ({ visit }) => {
      const page = await visit(address, { colorScheme });
      await reached(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.flatMap(({ id: rule, nodes }) => nodes.map(({ html }) => `${rule}: ${html}`)),
      ).toEqual([]);
    });
  }

  journey(`${name} fit a phone of 320 pixels`, async ({ visit }) => {
    const page = await visit(address, { viewport: { width: 320, height: 640 } });
    await reached(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
