import { expect } from 'vitest';
import { articleIds } from './article-ids.ts';
import { journey } from './journey.ts';
import { publishedTexts } from './published-texts.ts';
import { searchPage } from './search-page.ts';

const { common, field, results, total } = searchPage;

journey('without scripts the page says so and leads to the lists', async ({ visit }) => {
  const page = await visit('/search/', { javaScriptEnabled: false });
  const notice = page.locator('.needs-script');
  expect(await notice.isVisible()).toBe(true);
  expect(await notice.locator('a').count()).toBeGreaterThanOrEqual(3);
});

journey('a lost file of the index is told, and asked for again', async ({ visit }) => {
  const page = await visit('/search/', { expectedErrors: /Failed to load|ERR_FAILED/u });
  await page.route('**/rows/*.bin', (route) => route.abort());
  await field(page).fill(common);
  await page.locator('.problem').waitFor();
  expect(await page.locator('[data-result-total]').count()).toBe(0);
  await page.unroute('**/rows/*.bin');
  await page.locator('[data-search-retry]').click();
  expect(await total(page)).toBeGreaterThan(1);
});

journey('a search that can not start is told, and tried again', async ({ visit }) => {
  const page = await visit('/', { expectedErrors: /Failed to|ERR_FAILED/u });
  await page.route('**/manifest.json', (route) => route.abort());
  await page.goto(`/search/?q=${common}`);
  await page.locator('.problem').waitFor();
  expect(await page.locator('[data-result-total]').count()).toBe(0);
  await page.unroute('**/manifest.json');
  await page.locator('[data-search-retry]').click();
  expect(await total(page)).toBeGreaterThan(1);
});

journey('the newest query wins when answers overtake each other', async ({ visit }) => {
  const page = await visit('/search/');
  const [text] = await publishedTexts(page, articleIds().slice(0, 1));
  const rare = [...(text?.passages.at(-1) ?? '')].slice(0, 9).join('').trim();
  await page.route('**/rows/*.bin', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await field(page).fill(common);
  await field(page).press('Enter');
  await field(page).fill(rare);
  await field(page).press('Enter');
  await total(page);
  expect(await results(page).first().getAttribute('data-article-id')).toBe(text?.id);
});
