import { expect } from 'vitest';
import { getArticle } from './get-article.ts';
import { journey } from './journey.ts';

const article = getArticle(({ paragraphs }) => paragraphs.length > 1);

journey('a selected sentence is copied with its source and a link that leads back', async ({ visit }) => {
  const page = await visit(`/articles/${article.id}/`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('#p2') ?? document.body);
    document.getSelection()?.addRange(range);
  });
  await page.locator('[data-quote] button').click();
  const [quote, citation, address] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(quote).toBe(`“${article.paragraphs[1]?.text ?? ''}”`);
  expect(citation).toContain('[N/OL]');
  expect(address).toMatch(new RegExp(`/articles/${article.id}/#p2:~:text=`, 'u'));
});

journey('a citation is copied as it stands', async ({ visit }) => {
  const page = await visit(`/articles/${article.id}/`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('[data-copy="cite-gbt"]').click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe((await page.locator('#cite-gbt').textContent())?.trim());
});
