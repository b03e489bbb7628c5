import { expect } from 'vitest';
import { getPublishedArticle } from '../cli/site/published-articles.ts';
import { addressOf } from './address-of.ts';
import { journey } from './journey.ts';

const article = getPublishedArticle(({ paragraphs }) => (paragraphs[1]?.text.length ?? 0) > 60);
const address = `/articles/${article.id}/`;
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

journey('a selected sentence is copied with its citation and a link that opens at it', async ({ visit }) => {
  const page = await visit(address, CLIPBOARD);
  const quote = await page.locator('#p2').evaluate((paragraph) => {
    document.getSelection()?.selectAllChildren(paragraph);
    return paragraph.textContent.trim();
  });
  await page.getByRole('button', { name: '引用这一句' }).click();
  await page.getByRole('button', { name: '引文和链接已复制' }).waitFor();
  const [copied, citation, link = ''] = (await page.evaluate(() => navigator.clipboard.readText())).split(
    '\n',
  );
  expect(copied).toBe(`“${quote}”`);
  expect(citation).toContain('[N');
  expect(link).toContain('#p2:~:text=');
  await page.goto('/help/');
  await page.goto(link);
  const top = await page.locator('#p2').evaluate((paragraph) => paragraph.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(800);
});

journey('nothing is offered while nothing of the text is selected', async ({ visit }) => {
  const page = await visit(address, CLIPBOARD);
  await page
    .locator('footer')
    .last()
    .evaluate((footer) => document.getSelection()?.selectAllChildren(footer));
  expect(await page.locator('.reading-tools').isVisible()).toBe(false);
});

journey('arrow keys lead to the next article of the page and back', async ({ visit }) => {
  const page = await visit(`/pages/${article.pageId}/`);
  await page.locator('.sheet-item h2 a').first().click();
  await page.waitForURL('**/articles/**');
  const first = page.url();
  await page.keyboard.press('ArrowRight');
  await page.waitForURL((url) => url.href !== first);
  await page.keyboard.press('ArrowLeft');
  await page.waitForURL(first);
});

journey('arrow keys stay with a field that has the focus', async ({ visit }) => {
  const page = await visit(address);
  await page.getByRole('searchbox').first().fill('春耕');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  expect(addressOf(page)).toBe(address);
});
