import { expect } from 'vitest';
import { fold } from '../../search/format/fold.ts';
import { articleIds, publishedTexts } from '../published-texts.ts';
import { journey } from '../journey.ts';
import { searchPage } from '../search-page.ts';

const { common, results, total } = searchPage;

journey('a result opens with its hits marked, and the buttons walk through them', async ({ visit }) => {
  const page = await visit(`/search/?q=${common}`);
  await total(page);
  await results(page).first().locator('.title').click();
  await page.waitForURL(/\/articles\//u);
  const marks = page.locator('article .hit-mark');
  await marks.first().waitFor();
  expect(new Set((await marks.allTextContents()).map(fold))).toEqual(new Set([fold(common)]));
  const count = await marks.count();
  expect(count).toBeGreaterThan(1);
  const place = page.locator('.hit-bar .place');
  expect(await place.textContent()).toBe(`1 / ${count}`);
  await page.locator('.hit-bar button').nth(1).press('Enter');
  expect(await place.textContent()).toBe(`2 / ${count}`);
  expect(await marks.nth(1).getAttribute('aria-current')).toBe('true');
  await page.locator('.hit-bar button').nth(0).click();
  await page.locator('.hit-bar button').nth(0).click();
  expect(await place.textContent()).toBe(`${count} / ${count}`);
});

journey('the bar leads back to the very search, filters and all', async ({ visit }) => {
  const page = await visit(`/search/?q=${common}&year=2022&sort=oldest`);
  const all = await total(page);
  await results(page).first().locator('.title').click();
  await page.locator('.hit-bar a').click();
  await page.waitForURL(/sort=oldest/u);
  expect(await total(page)).toBe(all);
});

journey('what is asked for in titles is marked in titles alone', async ({ visit }) => {
  const page = await visit(`/search/?q=题:${common}`);
  await total(page);
  const first = results(page).first();
  await first.locator('.snippets p').first().waitFor();
  expect(await first.locator('.snippets mark').count()).toBe(0);
  const promised = Number.parseInt((await first.locator('.count').textContent()) ?? '', 10);
  await first.locator('.title').click();
  await page.locator('.hit-mark').first().waitFor();
  expect(await page.locator('.hit-mark').count()).toBe(promised);
  expect(await page.locator('.article-body .hit-mark').count()).toBe(0);
});

journey('a run over the border of two paragraphs is marked in both', async ({ visit }) => {
  const page = await visit('/search/');
  const { id, run } = findBorder(await publishedTexts(page, articleIds()));
  await page.goto(`/articles/${id}/?q=${encodeURIComponent(run)}`);
  await page.locator('.hit-mark').first().waitFor();
  expect(fold((await page.locator('.hit-mark').allTextContents()).join(''))).toBe(fold(run));
  expect(await page.locator('[data-search-text]:has(mark)').count()).toBe(2);
});

journey('other widths, cases and quotation marks are marked too', async ({ visit }) => {
  const page = await visit('/search/');
  const quoted = (await publishedTexts(page, articleIds())).flatMap(({ id, passages }) =>
    passages
      .flatMap((passage) => passage.match(/“\p{Script=Han}+”\p{Script=Han}{2}/gu) ?? [])
      .map((run) => ({ id, run })),
  );
  const [{ id, run } = { id: '', run: '' }] = quoted;
  await page.goto(`/articles/${id}/?q=${encodeURIComponent(fold(run))}`);
  const mark = page.locator('.hit-mark').first();
  await mark.waitFor();
  expect(await mark.textContent()).toContain('”');
});

journey('clearing the marks leaves page and address as without a search', async ({ visit }) => {
  const [id = ''] = articleIds();
  const page = await visit(`/articles/${id}/`);
  const before = await page.locator('article').innerHTML();
  await page.goto(`/articles/${id}/?q=${encodeURIComponent('的')}`);
  await page.locator('.hit-mark').first().waitFor();
  await page.locator('.hit-bar button').last().click();
  expect(await page.locator('.hit-bar').count()).toBe(0);
  expect(await page.locator('article').innerHTML()).toBe(before);
  expect(new URL(page.url()).search).toBe('');
});

journey('an article that is opened without a search has no marks and loads no marker', async ({ visit }) => {
  const [id = ''] = articleIds();
  const page = await visit(`/articles/${id}/`);
  await page.waitForLoadState('networkidle');
  expect(await page.locator('mark, .hit-bar').count()).toBe(0);
  expect(
    await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)),
  ).not.toContainEqual(expect.stringContaining('mark-hits'));
});

/** The last characters of one paragraph with the first of the next. */
function findBorder(texts: readonly { readonly id: string; readonly passages: readonly string[] }[]): {
  readonly id: string;
  readonly run: string;
} {
  for (const { id, passages } of texts) {
    const border = passages
      .flatMap((passage) => passage.match(/\p{Script=Han}{3}。\n\p{Script=Han}{4}/u) ?? [])
      .at(0);
    if (border !== undefined) return { id, run: border.replace('\n', '') };
  }
  throw new Error('No article has two plain paragraphs');
}
