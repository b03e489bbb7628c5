import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { getPublishedArticle } from '../cli/site/published-articles.ts';
import { excessWidth, NARROWEST_PHONE } from './narrow-screen.ts';
import { journey } from './journey.ts';
import { violationsByDayAndNight } from './violations-by-day-and-night.ts';

const article = getPublishedArticle(({ paragraphs }) => paragraphs.length > 2);
const address = `/articles/${article.id}/`;

async function choose(page: Page, group: string, choice: string): Promise<void> {
  const isOpen = await page.locator('details.reading-settings').getAttribute('open');
  if (isOpen === null) await page.getByText('阅读设置').click();
  await page.getByRole('group', { name: group }).getByText(choice, { exact: true }).click();
}

function styleOfText(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.locator('#p2').evaluate((paragraph) => {
    const { fontSize, fontFamily, writingMode, textIndent } = getComputedStyle(paragraph);
    return { fontSize, fontFamily, writingMode, textIndent };
  });
}

journey('what a reader chose is there again before the page is painted', async ({ visit }) => {
  const page = await visit(address);
  const plain = await styleOfText(page);
  await choose(page, '字号', '特大');
  await choose(page, '字体', '黑体');
  await choose(page, '分段', '段间空行');
  const chosen = await styleOfText(page);
  expect(Object.keys(chosen).filter((key) => chosen[key] !== plain[key])).toEqual([
    'fontSize',
    'fontFamily',
    'textIndent',
  ]);
  await page.reload({ waitUntil: 'commit' });
  await page.locator('#p2').waitFor();
  expect(await styleOfText(page)).toEqual(chosen);
});

journey('a reader may have night by day', async ({ visit }) => {
  const page = await visit(address, { colorScheme: 'light' });
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const day = await paper();
  await choose(page, '明暗', '暗');
  const night = await paper();
  expect(night).not.toBe(day);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper()).toBe(night);
  await choose(page, '明暗', '明');
  expect(await paper()).toBe(day);
});

journey('resetting brings the first look back and forgets the rest', async ({ visit }) => {
  const page = await visit(address);
  const plain = await styleOfText(page);
  await choose(page, '字号', '小');
  await page.getByRole('button', { name: '恢复默认' }).click();
  await expect.poll(() => styleOfText(page)).toEqual(plain);
  expect(await page.evaluate(() => localStorage.getItem('reading'))).toBe('{}');
});

journey('vertical text neither widens the page nor locks the keyboard out', async ({ visit }) => {
  const page = await visit(address, { viewport: NARROWEST_PHONE });
  await choose(page, '排向', '竖排');
  expect((await styleOfText(page))['writingMode']).toBe('vertical-rl');
  expect(await excessWidth(page)).toBeLessThanOrEqual(0);
  expect(await violationsByDayAndNight(page)).toEqual([]);
});

journey('the settings close with Escape and give the focus back', async ({ visit }) => {
  const page = await visit(address);
  await page.getByText('阅读设置').focus();
  await page.keyboard.press('Enter');
  await page.locator('.reading-settings > form').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  expect(await page.locator('details.reading-settings').getAttribute('open')).toBeNull();
  expect(await page.evaluate('document.activeElement.tagName')).toBe('SUMMARY');
});

journey('on paper nothing of the settings shows', async ({ visit }) => {
  const page = await visit(address);
  await choose(page, '排向', '竖排');
  await page.emulateMedia({ media: 'print' });
  expect((await styleOfText(page))['writingMode']).toBe('horizontal-tb');
  expect(await page.locator('details.reading-settings').isVisible()).toBe(false);
});
