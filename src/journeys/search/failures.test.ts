import type { Route } from 'playwright-core';
import { expect } from 'vitest';
import { articleIds, publishedTexts } from '../published-texts.ts';
import { journey } from '../journey.ts';
import { searchPage } from '../search-page.ts';

const { common, field, results, total } = searchPage;

journey('without scripts the page says so and leads to the lists', async ({ visit }) => {
  const page = await visit('/search/', { javaScriptEnabled: false });
  const notice = page.locator('.needs-script');
  expect(await notice.isVisible()).toBe(true);
  expect(await notice.locator('a').count()).toBeGreaterThanOrEqual(3);
});

const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  lost: (route) => route.abort(),
  absent: (route) => route.fulfill({ status: 404 }),
  'cut off': async (route) => {
    const whole = await (await route.fetch()).body();
    await route.fulfill({ body: whole.subarray(0, whole.length - 9) });
  },
};

for (const [fault, breakRoute] of Object.entries(FAULTS)) {
  journey(`a file of the index that is ${fault} is told, and asked for again`, async ({ visit }) => {
    const page = await visit('/search/', {
      isNew: true,
      expectedErrors: /Failed to|ERR_FAILED|compressed/iu,
    });
    await page.route('**/rows/*.bin', breakRoute);
    await field(page).fill(common);
    await page
      .locator('.problem')
      .filter({ hasText: /\d{4}.*\d+ 篇文章未能检索/u })
      .waitFor();
    expect(await page.locator('[data-result-total]').count()).toBe(0);
    await page.unroute('**/rows/*.bin');
    await page.locator('[data-search-retry]').click();
    expect(await total(page)).toBeGreaterThan(1);
  });
}

journey('a query that can not be read is told with its place', async ({ visit }) => {
  const page = await visit(`/search/?q=${encodeURIComponent(`${common} OR`)}`);
  expect(await page.locator('.problem').textContent()).toContain('第 4 个字');
  expect(await page.locator('.problem mark').textContent()).toBe('OR');
  expect(await page.locator('[data-result-total]').count()).toBe(0);
});

journey('a search that can not start is told, and tried again', async ({ visit }) => {
  const page = await visit('/', { isNew: true, expectedErrors: /Failed to|ERR_FAILED/u });
  await page.route('**/manifest.json', (route) => route.abort());
  await page.goto(`/search/?q=${common}`);
  await page.locator('.problem').waitFor();
  expect(await page.locator('[data-result-total]').count()).toBe(0);
  await page.unroute('**/manifest.json');
  await page.locator('[data-search-retry]').click();
  expect(await total(page)).toBeGreaterThan(1);
});

journey('the newest query wins when answers overtake each other', async ({ visit }) => {
  const page = await visit('/search/', { isNew: true });
  const [text] = await publishedTexts(page, articleIds().slice(0, 1));
  const rare = [...(text?.passages.at(-1) ?? '')].slice(0, 9).join('').trim();
  let isHeld = true;
  const held: (() => void)[] = [];
  await page.route('**/rows/*.bin', async (route) => {
    if (isHeld) await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  for (const query of [common, rare]) {
    const asked = held.length;
    await field(page).fill(query);
    await field(page).press('Enter');
    await expect.poll(() => held.length).toBeGreaterThan(asked);
  }
  isHeld = false;
  for (const goOn of held.toReversed()) goOn();
  await total(page);
  expect(await results(page).first().getAttribute('data-article-id')).toBe(text?.id);
});
