import { expect } from 'vitest';
import { addressOf } from './address-of.ts';
import { journey } from './journey.ts';

journey('an address that does not exist says so and leads on', async ({ visit }) => {
  const page = await visit('/articles/00000000-aaaa/', { expectedErrors: /404/u });
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('没有这一页');
  await page.locator('main').getByRole('link', { name: '城市' }).first().click();
  expect(addressOf(page)).toBe('/cities/');
});
