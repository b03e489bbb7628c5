import { expect } from 'vitest';
import { getPublishedArticle } from '../cli/site/published-articles.ts';
import { journey } from './journey.ts';

const article = getPublishedArticle(({ headline, paragraphs }) => headline !== null && paragraphs.length > 2);
const address = `/articles/${article.id}/source/`;

journey('an article leads to its text sentence by sentence', async ({ visit }) => {
  const page = await visit(`/articles/${article.id}/`);
  await page.getByRole('link', { name: '逐句对照', exact: true }).click();
  const read = await page.locator('[id^="r-p1-"]').allTextContents();
  expect(read.map((sentence) => sentence.trim()).join('')).toBe(article.paragraphs[0]?.text);
});

journey('a sentence and its raw lines lead to each other without a script', async ({ visit }) => {
  const page = await visit(address, { javaScriptEnabled: false });
  await page.locator('#r-p1-1').click();
  expect(new URL(page.url()).hash).toBe('#o-p1-1');
  await page.locator('#o-p1-1 .line').first().click();
  expect(new URL(page.url()).hash).toBe('#r-p1-1');
});

journey('both halves of a pair light up when either has the focus', async ({ visit }) => {
  const page = await visit(address);
  const pair = page.locator('.pair').first();
  const colour = () => pair.evaluate((element) => getComputedStyle(element).backgroundColor);
  const before = await colour();
  await page.locator('[id^="r-"]').first().focus();
  expect(await colour()).not.toBe(before);
});

journey('the account of characters adds up on the page', async ({ visit }) => {
  const page = await visit(address);
  const columns = (rows: string) =>
    page
      .locator(`.source-account ${rows} tr`)
      .evaluateAll((all) =>
        all.map((row) => [2, 3].map((column) => Number(row.children[column]?.textContent))),
      );
  const [total] = await columns('tfoot');
  const rows = await columns('tbody');
  const sum = (column: number) => rows.reduce((all, row) => all + (row[column] ?? 0), 0);
  expect([sum(0), sum(1)]).toEqual(total);
});
