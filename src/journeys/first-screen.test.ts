import { expect } from 'vitest';
import { readPublishedArticles } from '../cli/site/published-articles.ts';
import { journey } from './journey.ts';
import { searchPage } from './search-page.ts';

/** A common phone, in px. */
const PHONE = { viewport: { width: 390, height: 844 } };

/** Those with most above their text: if theirs begins there, all do. */
const SAMPLE = 6;
const mostAbove = readPublishedArticles()
  .map(({ id, kicker, headline, deck, bylines }) => ({
    id,
    above: [...kicker, headline ?? '', ...deck, ...bylines.map(({ name }) => name)].join('').length,
  }))
  .toSorted((a, b) => b.above - a.above)
  .slice(0, SAMPLE);

journey('the text of every article begins on the first screen of a phone', async ({ visit }) => {
  const page = await visit('/', PHONE);
  const late: string[] = [];
  for (const { id } of mostAbove) {
    await page.goto(`/articles/${id}/`);
    const end = await page
      .locator('.article-body [data-search-text]')
      .first()
      .evaluate((text) => {
        const [line] = text.getClientRects();
        const lineHeight = parseFloat(getComputedStyle(text).lineHeight);
        return line === undefined ? Infinity : line.top + lineHeight;
      });
    if (end > PHONE.viewport.height) late.push(`${id}: its first line ends at ${end} px`);
  }
  expect(late).toEqual([]);
});

journey('the first result stands on the first screen of a phone', async ({ visit }) => {
  const page = await visit(`/search/?q=${searchPage.common}`, PHONE);
  const title = await searchPage.results(page).first().locator('.title').boundingBox();
  expect((title?.y ?? Infinity) + (title?.height ?? 0)).toBeLessThanOrEqual(PHONE.viewport.height);
});
