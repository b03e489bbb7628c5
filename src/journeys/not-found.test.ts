import { expect } from 'vitest';
import { journey } from './journey.ts';

journey('an address that does not exist says so and leads home', async ({ visit }) => {
  const page = await visit('/articles/00000000-aaaa/', { expectedErrors: /404/u });
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('没有这一页');
});
