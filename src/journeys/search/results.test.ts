import { expect } from 'vitest';
import { fold } from '../../search/format/fold.ts';
import { journey } from '../journey.ts';
import { searchPage } from '../search-page.ts';

const { common, results, total } = searchPage;

journey('every hit of a snippet is marked, and no space is added', async ({ visit }) => {
  const page = await visit(`/search/?q=${common}`);
  const first = results(page).first();
  await first.locator('.snippets p').first().waitFor();
  const marks = await first.locator('mark').allTextContents();
  expect(marks.length).toBeGreaterThan(0);
  expect(new Set(marks.map(fold))).toEqual(new Set([fold(common)]));
  expect(await first.locator('.snippets').textContent()).not.toMatch(/\p{Script=Han} \p{Script=Han}/u);
});

journey('a filter leaves what its number says', async ({ visit }) => {
  const page = await visit(`/search/?q=${common}`);
  const all = await total(page);
  const city = page.locator('.search-filters label:has([name=city])').first();
  const promised = Number(await city.locator('.count').textContent());
  await city.click();
  await page.waitForURL(/city=/u);
  expect(await total(page)).toBe(promised);
  expect(promised).toBeLessThan(all);
  expect(await results(page).count()).toBe(promised);
  await page.locator('[data-search-clear]').click();
  await page.waitForURL((url) => !url.searchParams.has('city'));
  expect(await total(page)).toBe(all);
});

journey('results are put in order of their days', async ({ visit }) => {
  const page = await visit(`/search/?q=${common}`);
  const order = async (sort: string) => {
    await page.locator('[name=sort]').selectOption(sort);
    await page.waitForURL(new RegExp(`sort=${sort}`, 'u'));
    await total(page);
    return results(page).locator('.facts span:nth-child(3)').allTextContents();
  };
  const newest = await order('newest');
  const oldest = await order('oldest');
  const days = (texts: readonly string[]) =>
    texts.map((text) => text.match(/\d+/gu)?.slice(0, 3).map(Number) ?? []);
  const isFalling = days(newest).every(
    (day, at, all) => at === 0 || compareDays(all[at - 1] ?? [], day) >= 0,
  );
  const isRising = days(oldest).every((day, at, all) => at === 0 || compareDays(all[at - 1] ?? [], day) <= 0);
  expect([isFalling, isRising]).toEqual([true, true]);
  expect(newest.at(0)).not.toBe(oldest.at(0));
});

journey('a search without results says what was tried and offers the lists', async ({ visit }) => {
  const page = await visit('/search/?q=没有一处写着这些字');
  expect(await total(page)).toBe(0);
  const none = page.locator('.none');
  expect(await none.textContent()).toContain('没有一处写着这些字');
  expect(await none.locator('a[href$="/dates/"]').count()).toBe(1);
});

journey('a search without results offers shorter forms, each with what it finds', async ({ visit }) => {
  const page = await visit(`/search/?q=${common}没有一处写着`);
  expect(await total(page)).toBe(0);
  const offer = page.locator('.offers li').filter({ hasText: new RegExp(`^${common}`, 'u') });
  const promised = Number((await offer.locator('.aside').textContent())?.match(/\d+/u)?.[0]);
  await offer.locator('a').click();
  await page.waitForURL((url) => url.searchParams.get('q') === common);
  expect(await total(page)).toBe(promised);
});

journey(
  'a search without results because of a field or an exclusion offers to do without',
  async ({ visit }) => {
    const page = await visit(`/search/?q=${common} -${common.slice(0, 1)}`);
    expect(await total(page)).toBe(0);
    await page
      .locator('.offers a')
      .filter({ hasText: new RegExp(`^${common}$`, 'u') })
      .click();
    expect(await total(page)).toBeGreaterThan(0);
  },
);

journey(
  'a query of traditional characters finds simplified text, and only it loads the table',
  async ({ visit }) => {
    const page = await visit(`/search/?q=${common}`);
    const loaded = () =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('simplified.bin')),
      );
    await total(page);
    expect(await loaded()).toBe(false);
    await page.goto('/search/?q=檢測');
    expect(await total(page)).toBeGreaterThan(0);
    expect(await loaded()).toBe(true);
  },
);

function compareDays(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
