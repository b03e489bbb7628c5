import { expect } from 'vitest';
import { getPublishedArticle } from '../cli/site/published-articles.ts';
import { addressIn } from './address-of.ts';
import { journey } from './journey.ts';

const article = getPublishedArticle(({ bylines, headline }) => bylines.length > 0 && headline !== null);

/** The focused element as its reader knows it. */
const focused = `(({ tagName, textContent, id }) => ({ tagName, id, text: (textContent ?? '').trim() }))(document.activeElement)`;

journey('the first stop of the keyboard skips to the text', async ({ visit }) => {
  const page = await visit(`/articles/${article.id}/`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(focused)).toMatchObject({ text: '跳到正文' });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true);
});

journey('the skip link shows itself when it has the focus', async ({ visit }) => {
  const page = await visit('/');
  await page.keyboard.press('Tab');
  const box = await page.getByRole('link', { name: '跳到正文' }).boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
});

journey('the keyboard goes through the header in the order of the eye', async ({ visit }) => {
  const page = await visit(`/articles/${article.id}/`);
  const names = await page.locator('header nav a').allTextContents();
  const stops: string[] = [];
  for (let stop = 0; stop < names.length + 2; stop += 1) {
    await page.keyboard.press('Tab');
    stops.push(String(await page.evaluate('document.activeElement.textContent.trim()')));
  }
  expect(stops.slice(2)).toEqual(names);
});

journey('an article is found and opened by keyboard alone', async ({ visit }) => {
  const page = await visit(`/pages/${article.pageId}/`);
  const target = `/articles/${article.id}/`;
  const LONGEST_WAY = 200;
  for (let stop = 0; stop < LONGEST_WAY; stop += 1) {
    await page.keyboard.press('Tab');
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    if (addressIn(href) === target) break;
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${target}`);
  expect(await page.locator('h1').textContent()).toBe(article.headline);
});

journey('a word typed into the search box of any page is searched', async ({ visit }) => {
  const page = await visit(`/articles/${article.id}/`);
  await page.getByRole('searchbox').first().focus();
  await page.keyboard.type('春耕');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?**');
  expect(new URL(page.url()).searchParams.get('q')).toBe('春耕');
});

journey('every stop of the keyboard can be seen', async ({ visit }) => {
  const page = await visit(`/articles/${article.id}/`);
  const unmarked: string[] = [];
  const STOPS = 30;
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
    if (outline === 'none') unmarked.push(String(await page.evaluate('document.activeElement.outerHTML')));
  }
  expect(unmarked).toEqual([]);
});
