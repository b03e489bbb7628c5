import { expect } from 'vitest';
import { addressIn } from './address-of.ts';
import { journey } from './journey.ts';
import { pageTypes } from '../cli/site/page-types.ts';

journey('every link of header and footer leads to a page with a heading', async ({ visit }) => {
  const page = await visit(pageTypes()['article'] ?? '');
  const links = await page
    .locator('body > header a[href], body > footer a[href$="/"]')
    .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(0);
  for (const link of new Set(links)) {
    const response = await page.goto(addressIn(link));
    expect(response?.status(), link).toBe(200);
    expect((await page.locator('h1').innerText()).trim(), link).not.toBe('');
  }
});

journey('an article has one search box, as the front page has', async ({ visit }) => {
  const page = await visit('/');
  expect(await page.getByRole('searchbox').count()).toBe(1);
  await page.goto(pageTypes()['article'] ?? '');
  expect(await page.getByRole('searchbox').count()).toBe(1);
});
