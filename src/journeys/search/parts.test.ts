import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { sampleArticle } from '../../search/sample-article.ts';
import { type InventedIndex, openInventedIndex } from './invented-index.ts';
import { journey, type Visit } from '../journey.ts';
import { searchPage } from '../search-page.ts';

const { field, results, total } = searchPage;
const WORD = '春耕';
const YEARS = ['2022', '2021', '2020', '2019'];

/** One article a year, each a part of the index of its own; the oldest has the word in its headline, so it ranks first. */
const articles = YEARS.map((year, at) =>
  sampleArticle({
    id: `0000000${at}-aaaa`,
    earliest: `${year}-03-05`,
    headline: at === YEARS.length - 1 ? `${WORD}备播` : '农时不等人',
    paragraphs: [`全市${WORD}有序开展。`],
  }),
);
const oldest = articles.at(-1)?.id;
const status = (page: Page) => page.locator('[data-search-status]');
const idsOf = (page: Page) =>
  results(page).evaluateAll((items) => items.map((item) => item.getAttribute('data-article-id')));

/** After this the page tells which part keeps it waiting. In milliseconds. */
const LONG_WAIT = 5000;

async function open(visit: Visit): Promise<{ readonly page: Page; readonly index: InventedIndex }> {
  const page = await visit('/help/', {
    isNew: true,
    expectedErrors: /Failed to|ERR_FAILED|404|compressed/iu,
  });
  await page.clock.install();
  return { page, index: await openInventedIndex(page, articles, 1) };
}

journey('first results stand there while other parts are out, and the state is told', async ({ visit }) => {
  const { page, index } = await open(visit);
  index.hold(({ from }) => !from.startsWith('2022'));
  await field(page).fill(WORD);
  await results(page).first().waitFor();
  expect(await idsOf(page)).toEqual([articles[0]?.id]);
  await status(page).filter({ hasText: '1 / 4' }).waitFor();
  expect(await page.locator('[data-result-total]').count()).toBe(0);
  index.hold();
  expect(await total(page)).toBe(articles.length);
  expect((await idsOf(page))[0]).toBe(oldest);
});

journey('what comes later does not push away what the reader looks at', async ({ visit }) => {
  const { page, index } = await open(visit);
  index.hold(({ from }) => from < '2021');
  await field(page).fill(WORD);
  await results(page).nth(1).waitFor();
  const first = results(page).first();
  await first.hover();
  const before = await idsOf(page);
  const top = (await first.boundingBox())?.y;
  index.hold();
  expect(await total(page)).toBe(articles.length);
  expect((await idsOf(page)).slice(0, before.length)).toEqual(before);
  expect(Math.abs(((await first.boundingBox())?.y ?? 0) - (top ?? 0))).toBeLessThan(2);
  await page.locator('[data-search-rerank]').press('Enter');
  await page.locator(`[data-search-results] > li:first-child[data-article-id="${oldest}"]`).waitFor();
});

journey('a part that keeps the reader waiting is named, and may still come', async ({ visit }) => {
  const { page, index } = await open(visit);
  index.hold(({ from }) => from.startsWith('2020'));
  await field(page).fill(WORD);
  await results(page)
    .nth(articles.length - 2)
    .waitFor();
  await page.clock.fastForward(LONG_WAIT);
  const problem = page.locator('.problem');
  await problem.filter({ hasText: '2020 年' }).waitFor();
  expect(await results(page).count()).toBe(articles.length - 1);
  index.hold();
  expect(await total(page)).toBe(articles.length);
  expect(await problem.count()).toBe(0);
});

journey('a reader who does not want to wait for a part asks again', async ({ visit }) => {
  const { page } = await open(visit);
  let isDead = true;
  await page.route(/\/search\/index\//u, (route) => {
    // What was asked for on a dead line never comes.
    if (!isDead) void route.fallback();
  });
  const asked = page.waitForRequest(/\/search\/index\//u);
  await field(page).fill(WORD);
  await asked;
  await page.clock.fastForward(LONG_WAIT);
  await page.locator('.problem').waitFor();
  isDead = false;
  await page.locator('[data-search-retry]').press('Enter');
  expect(await total(page)).toBe(articles.length);
});

for (const fault of ['lost', 'absent', 'cut off']) {
  journey(`of an index with a part ${fault} the rest is listed, and the part is named`, async ({ visit }) => {
    const { page, index } = await open(visit);
    const path = index.parts.find(({ from }) => from.startsWith('2021'))?.path ?? '';
    await page.route(`**/search/${path}**`, async (route) => {
      if (fault === 'lost') await route.abort();
      else if (fault === 'absent') await route.fulfill({ status: 404 });
      else await route.fulfill({ body: Buffer.from([31, 139, 8, 0]) });
    });
    await field(page).fill(WORD);
    await status(page)
      .filter({ hasText: `至少 ${articles.length - 1}` })
      .waitFor();
    expect(await page.locator('.problem').textContent()).toContain('2021 年');
    expect(await results(page).count()).toBe(articles.length - 1);
    expect(await page.locator('[data-result-total]').count()).toBe(0);
    await page.unroute(`**/search/${path}**`);
    await page.locator('[data-search-retry]').click();
    expect(await total(page)).toBe(articles.length);
  });
}

journey('results of one year wait for no other; the numbers of the filters do', async ({ visit }) => {
  const { page, index } = await open(visit);
  index.hold(({ from }) => !from.startsWith('2020'));
  await page.goto(`/search/?q=${WORD}&year=2020`);
  expect(await total(page)).toBe(1);
  expect(await page.locator('.search-filters label:has([name=year])').count()).toBe(0);
  index.hold();
  await page.locator('.search-filters label:has([name=year])').nth(3).waitFor();
  expect(await status(page).textContent()).toContain(`共 ${articles.length} 篇`);
});

journey('an index of another archive than the page is told', async ({ visit }) => {
  const page = await visit('/search/', { isNew: true });
  let isOld = true;
  await page.route('**/manifest.json', async (route) => {
    const json: object = await (await route.fetch()).json();
    await route.fulfill({ json: isOld ? { ...json, archive: 'older' } : json });
  });
  await page.goto(`/search/?q=${searchPage.common}`);
  expect(await total(page)).toBeGreaterThan(0);
  await page.locator('.problem').filter({ hasText: '刷新网页' }).waitFor();
  isOld = false;
  await page.locator('[data-search-reload]').click();
  await page.waitForLoadState();
  expect(await total(page)).toBeGreaterThan(0);
  expect(await page.locator('.problem').count()).toBe(0);
});

journey('without a network the page says so, and searches when it is back', async ({ visit }) => {
  const page = await visit('/search/', { isNew: true, expectedErrors: /Failed to|ERR_INTERNET/u });
  await page.context().setOffline(true);
  await field(page).fill(searchPage.common);
  await page.locator('.problem').filter({ hasText: '没有网络' }).waitFor();
  expect(await page.locator('[data-result-total]').count()).toBe(0);
  await page.context().setOffline(false);
  expect(await total(page)).toBeGreaterThan(0);
});

journey('of a long list the first stand there; more come on request, and come back', async ({ visit }) => {
  const MANY = 70;
  const AT_ONCE = 40;
  const page = await visit('/help/', { expectedErrors: /Failed/u });
  const many = Array.from({ length: MANY }, (_, at) =>
    sampleArticle({ id: `00000000-${String(at).padStart(4, '0')}`, paragraphs: [`${WORD}备播。`] }),
  );
  await openInventedIndex(page, many, MANY);
  await field(page).fill(WORD);
  expect(await total(page)).toBe(MANY);
  expect(await results(page).count()).toBe(AT_ONCE);
  await page.locator('[data-search-more] button').press('Enter');
  await results(page)
    .nth(MANY - 1)
    .waitFor();
  const next = results(page).nth(AT_ONCE);
  expect(await next.locator('a.title').evaluate((link) => link.matches(':focus'))).toBe(true);
  const id = await next.getAttribute('data-article-id');
  await next.locator('a.title').press('Enter');
  await page.waitForURL(/articles/u);
  await page.goBack();
  await total(page);
  const again = page.locator(`[data-article-id="${id}"]`);
  await again.waitFor();
  await expect
    .poll(() => again.evaluate((item) => item.getBoundingClientRect().top < innerHeight))
    .toBe(true);
});
