import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { articleIds } from '../published-texts.ts';
import { excessWidth, NARROWEST_PHONE } from '../narrow-screen.ts';
import { journey } from '../journey.ts';
import { searchPage } from '../search-page.ts';
import { violationsByDayAndNight } from '../violations-by-day-and-night.ts';

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

for (const [name, { address, reached }] of Object.entries(STATES)) {
  journey(`axe finds nothing on ${name}, by day and by night`, async ({ visit }) => {
    const page = await visit(address);
    await reached(page);
    expect(await violationsByDayAndNight(page)).toEqual([]);
  });

  journey(`${name} fit the narrowest phone`, async ({ visit }) => {
    const page = await visit(address, { viewport: NARROWEST_PHONE });
    await reached(page);
    expect(await excessWidth(page)).toBeLessThanOrEqual(0);
  });
}
