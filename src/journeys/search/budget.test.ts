import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { journey } from '../journey.ts';
import { searchPage } from '../search-page.ts';

/** What a first search may cost a phone, search page and all. */
const BUDGET_BYTES = 150 * 1024;

journey('the search page and a first query fit the budget', async ({ visit }) => {
  const page = await visit(`/search/?q=${searchPage.common}`);
  await searchPage.total(page);
  await page.waitForLoadState('networkidle');
  const addresses = await page.evaluate(() => [
    location.href,
    ...performance.getEntriesByType('resource').map(({ name }) => name),
  ]);
  // Compressed, as hosts send them.
  const sizes = await Promise.all(
    addresses.map(async (address) => gzipSync(await (await page.request.get(address)).body()).length),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total, addresses.map((address, at) => `${address} ${sizes[at] ?? 0}`).join('\n')).toBeLessThan(
    BUDGET_BYTES,
  );
});
