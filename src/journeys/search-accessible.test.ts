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
  'a page that was not asked yet': {
    address: '/search/',
    reached: (page) => page.locator('.query-signs').waitFor(),
  },
  'filters that leave nothing': {
    address: `/search/?q=${common}&kind=commentary&from=2020-01-01&to=2020-01-31`,
    reached: (page) => page.locator('.chosen button').nth(1).waitFor(),
  },
  'an unreadable query': {
    address: `/search/?q=${common} OR`,
    reached: (page) => page.locator('.problem mark').waitFor(),
  },
  marks: { address: `/articles/${id}/?q=的`, reached: (page) => page.locator('.hit-bar').waitFor() },
};

/** What can differ by night: nothing of a page but its colours changes. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];
const NARROWEST = 320;

for (const [name, { address, reached }] of Object.entries(STATES)) {
  journey(`axe finds nothing on ${name}, by day and by night`, async ({ visit }) => {
    const page = await visit(address, { colorScheme: 'light' });
    await reached(page);
    expect(await violationsOf(new AxeBuilder({ page }))).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(new AxeBuilder({ page }).withRules(RULES_OF_COLOUR))).toEqual([]);
  });

  journey(`${name} fit the narrowest phone`, async ({ visit }) => {
    const page = await visit(address, { viewport: { width: NARROWEST, height: 640 } });
    await reached(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROWEST);
  });
}

async function violationsOf(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id: rule, nodes }) => nodes.map(({ html }) => `${rule}: ${html}`));
}
