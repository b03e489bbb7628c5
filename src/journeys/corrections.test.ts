import { expect } from 'vitest';
import { addressOf } from './address-of.ts';
import { journey } from './journey.ts';

journey('the log and the articles that it names lead to each other', async ({ visit }) => {
  const page = await visit('/corrections/');
  await page.locator('main .entries .title').first().click();
  const log = addressOf(page);
  const article = page.locator('.correction-log .where a[href*="/articles/"]').first();
  const address = await article.getAttribute('href');
  await article.click();
  await page.getByRole('link', { name: '见校改记录' }).click();
  expect(addressOf(page)).toBe(log);
  expect(await page.locator(`.correction-log a[href="${address}"]`).count()).toBeGreaterThan(0);
});

journey('each correction leads to the raw line that it is about', async ({ visit }) => {
  const page = await visit('/corrections/');
  await page.locator('main .entries .title').first().click();
  await page.locator('.correction-log .where a').first().click();
  const { hash } = new URL(page.url());
  expect(addressOf(page)).toMatch(/^\/pages\/[0-9a-f]{8}\/raw\/$/u);
  expect(await page.locator(hash).isVisible()).toBe(true);
});

journey('an archive that names no address does not ask to be told of errors', async ({ visit }) => {
  const page = await visit('/corrections/');
  await page.locator('main .entries .title').first().click();
  await page.locator('.correction-log .where a[href*="/articles/"]').first().click();
  expect(await page.getByRole('heading', { name: '指出错误' }).count()).toBe(0);
});
