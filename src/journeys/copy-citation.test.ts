import { expect } from 'vitest';
import { getPublishedArticle } from '../cli/site/published-articles.ts';
import { download } from './download.ts';
import { journey } from './journey.ts';

const article = getPublishedArticle(({ paragraphs }) => paragraphs.length > 1);

journey('a citation is copied as it stands', async ({ visit }) => {
  const page = await visit(`/articles/${article.id}/`, { isNew: true });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('[data-copy="cite-gbt"]').click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe((await page.locator('#cite-gbt').textContent())?.trim());
});

journey('a form of the article that is no file is written by the browser', async ({ visit }) => {
  const page = await visit(`/articles/${article.id}/`);
  const xml = await download(page, 'TEI');
  const { text } = article.paragraphs.at(-1) ?? { text: '' };
  expect(xml.replaceAll(/<[^>]+>/gu, '')).toContain(text);
});
