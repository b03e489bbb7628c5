import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { SITE_DIRECTORY } from '../cli/run/project-folders.ts';
import { ARTICLE_BUDGET } from '../cli/site/checks/loaded-files.ts';
import { articleIds } from './published-texts.ts';
import { journey } from './journey.ts';

/** The longest pages of articles: if they fit, all do. */
const SAMPLE = 3;
const lengthOf = (id: string) => readFileSync(join(SITE_DIRECTORY, 'articles', id, 'index.html')).length;
const longest = articleIds()
  .toSorted((a, b) => lengthOf(b) - lengthOf(a))
  .slice(0, SAMPLE);

/** What only search needs, and the icon of the site, which browsers keep. */
const NOT_COUNTED = /\/_astro\/(?:SearchBox|HitMarker|preload-helper|search-field|shortcuts)|\/seal\.svg$/u;

journey(
  'the longest articles, with all that they load, fit the budget over the network',
  async ({ visit }) => {
    const page = await visit('/about/', { isNew: true });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    const addresses = new Map<string, string>();
    const sizes = new Map<string, number>();
    session.on('Network.responseReceived', ({ requestId, response }) =>
      addresses.set(requestId, response.url),
    );
    // As they came over the wire: compressed, with the heads of the answers.
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      sizes.set(addresses.get(requestId) ?? requestId, encodedDataLength);
    });
    for (const id of longest) {
      sizes.clear();
      await page.goto(`/articles/${id}/`);
      await page.waitForLoadState('networkidle');
      const counted = [...sizes].filter(([address]) => !NOT_COUNTED.test(address));
      const total = counted.reduce((sum, [, size]) => sum + size, 0);
      const listing = counted.map(([address, size]) => `${size} ${address}`).join('\n');
      expect(listing).toMatch(new RegExp(`/articles/${id}/$`, 'mu'));
      expect(listing).toContain('.css');
      expect(total, listing).toBeLessThanOrEqual(ARTICLE_BUDGET);
    }
  },
);
