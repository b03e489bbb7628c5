import { expect } from 'vitest';
import { getPublishedArticle } from '../cli/site/published-articles.ts';
import { addressOf } from './address-of.ts';
import { journey } from './journey.ts';

const article = getPublishedArticle(({ headline, paragraphs }) => headline !== null && paragraphs.length > 2);

journey('an article leads to its lines on the raw page', async ({ visit }) => {
  const page = await visit(`/articles/${article.id}/`);
  await page.locator('article').getByRole('link', { name: '原始文本' }).first().click();
  const { hash } = new URL(page.url());
  expect(addressOf(page)).toBe(`/pages/${article.pageId}/raw/`);
  expect(await page.locator(`[id="${hash.slice(1)}"]`).isVisible()).toBe(true);
});

journey('a raw line leads to the paragraph in which it is read', async ({ visit }) => {
  const page = await visit(`/pages/${article.pageId}/raw/`);
  await page.locator(`li a[href$="/articles/${article.id}/#p2"]`).first().click();
  expect(await page.locator('#p2').innerText()).toContain(article.paragraphs[1]?.text.slice(0, 4));
});

journey('raw lines are numbered without a hole, and each can be linked to', async ({ visit }) => {
  const page = await visit(`/pages/${article.pageId}/raw/`);
  const ids = await page.locator('.raw-lines > li').evaluateAll((lines) => lines.map(({ id }) => id));
  expect(ids).toEqual(ids.map((_, index) => `L${index + 1}`));
});
