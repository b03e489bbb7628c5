import { expect } from 'vitest';
import { journey } from '../journey.ts';
import { searchPage } from '../search-page.ts';

const { common, results, total } = searchPage;

journey(
  'the occurrences are as many as the results hold together, and each can be reached',
  async ({ visit }) => {
    const page = await visit(`/search/?q=${common}&year=2022`);
    const all = await total(page);
    const sum = page.locator('[data-search-occurrences]:not(:empty)');
    const promised = Number((await sum.textContent())?.match(/\d+/u)?.[0]);
    for (let at = 0; at < all; at += 1) {
      const result = results(page).nth(at);
      await result.scrollIntoViewIfNeeded();
      await result.locator('.snippets p').first().waitFor();
      const more = result.locator('.more');
      if ((await more.count()) > 0) await more.click();
    }
    const counts = await results(page).locator('.facts .count').allTextContents();
    expect(counts.reduce((total, text) => total + Number.parseInt(text, 10), 0)).toBe(promised);
    expect(await results(page).locator('mark').count()).toBe(promised);
  },
);

journey('a bar of the chart leaves what it says, and gives it back', async ({ visit }) => {
  const page = await visit(`/search/?q=${common}`);
  const all = await total(page);
  const bar = page.locator('.bars button').first();
  const promised = Number((await bar.getAttribute('aria-label'))?.match(/\d+(?= 篇)/u)?.[0]);
  await bar.press('Enter');
  await page.waitForURL(/from=/u);
  expect(await total(page)).toBe(promised);
  expect(await bar.getAttribute('aria-pressed')).toBe('true');
  expect(await bar.evaluate((button) => button.matches(':focus'))).toBe(true);
  await bar.press('Enter');
  await page.waitForURL((url) => !url.searchParams.has('from'));
  expect(await total(page)).toBe(all);
});

journey('the table has the numbers of the chart, whose words stand apart', async ({ visit }) => {
  const page = await visit(`/search/?q=${common}&year=2022`);
  await total(page);
  const words = await page
    .locator('.axis span')
    .evaluateAll((all) =>
      all.map((word) => word.getBoundingClientRect()).map(({ x, right }) => ({ x, right })),
    );
  const gaps = words.slice(1).map(({ x }, at) => x - (words[at]?.right ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThan(4);
  await page.locator('.period summary').click();
  const rows = page.locator('.period tbody tr');
  const table = await rows.evaluateAll((all) => all.map((row) => row.textContent.match(/\d+$/u)?.[0]));
  const bars = await page
    .locator('.bars button')
    .evaluateAll((all) => all.map((bar) => bar.getAttribute('title')?.match(/\d+(?= 篇)/u)?.[0]));
  expect(table).toEqual(bars);
  expect(table.length).toBeGreaterThan(1);
});

journey('a range of days keeps what may have been published in it', async ({ visit }) => {
  const page = await visit(`/search/?q=${common}`);
  const all = await total(page);
  await page.locator('[name=from]').fill('2021-01-01');
  await page.waitForURL(/from=2021-01-01/u);
  const late = await total(page);
  expect(late).toBeGreaterThan(0);
  expect(late).toBeLessThan(all);
  await page.locator('[data-search-clear]').click();
  await page.waitForURL((url) => !url.searchParams.has('from'));
  expect(await total(page)).toBe(all);
});
