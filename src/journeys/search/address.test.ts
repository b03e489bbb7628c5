import { expect } from 'vitest';
import { journey } from '../journey.ts';
import { searchPage } from '../search-page.ts';

const { common, field, results, total } = searchPage;

journey('results come while the reader types, and stand in the address', async ({ visit }) => {
  const page = await visit('/search/');
  await field(page).pressSequentially(common);
  expect(await total(page)).toBeGreaterThan(1);
  expect(await results(page).count()).toBe(await total(page));
  expect(new URL(page.url()).searchParams.get('q')).toBe(common);
});

journey('back and forward lead through the searches', async ({ visit }) => {
  const page = await visit(`/search/?q=${common}`);
  const all = await total(page);
  await page.locator('.search-filters label:has([name=city])').first().click();
  await page.waitForURL(/city=/u);
  const some = await total(page);
  await field(page).fill('医院');
  await field(page).press('Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === '医院');
  await page.goBack();
  await page.waitForURL(/city=/u);
  expect([await field(page).inputValue(), await total(page)]).toEqual([common, some]);
  expect(await page.locator('.search-filters input:checked').count()).toBe(1);
  await page.goBack();
  expect(await total(page)).toBe(all);
  await page.goForward();
  await page.waitForURL(/city=/u);
  expect(await total(page)).toBe(some);
});

journey('the way back from an article leads to the result that led there', async ({ visit }) => {
  const NEAR = 80;
  const page = await visit(`/search/?q=${common}`, { isNew: true });
  await total(page);
  const result = results(page).nth(9);
  const top = async () => (await result.boundingBox())?.y ?? Number.NaN;
  await result.scrollIntoViewIfNeeded();
  await result.locator('.snippets p').first().waitFor();
  await result.evaluate((item) => {
    item.addEventListener('click', () => {
      sessionStorage.setItem('top', String(item.getBoundingClientRect().top));
    });
  });
  await result.locator('a.title').click();
  await page.waitForURL(/articles/u);
  const before = Number(await page.evaluate(() => sessionStorage.getItem('top')));
  // The page keeps the place only for a while: its time stands still until all around the result is there.
  await page.clock.install({ time: '2024-01-01' });
  await page.clock.pauseAt('2024-01-02');
  await page.goBack();
  await total(page);
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(NEAR);
});

journey('an opened address restores query, filter and order', async ({ visit }) => {
  const page = await visit(`/search/?q=${common}&year=2022&sort=oldest`);
  expect(await total(page)).toBe(await results(page).count());
  expect(await field(page).inputValue()).toBe(common);
  expect(await page.locator('[name=year]:checked').getAttribute('value')).toBe('2022');
  expect(await page.locator('[name=sort]').inputValue()).toBe('oldest');
});
