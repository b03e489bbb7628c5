import type { Page } from 'playwright-core';
import type { ArticleRecord } from '../../records/article-record.ts';
import { addresses } from '../../routes.ts';
import { searchInMemory } from '../../search/search-in-memory.ts';
import { addressIn } from '../address-of.ts';
import { INDEX_PATHS, type SearchManifest, type ShardSummary } from '../../search/format/manifest.ts';

/** An index that stands in for that of the site, for what its one part cannot show. */
export interface InventedIndex {
  /** Its parts, newest first. */
  readonly parts: readonly ShardSummary[];
  /** Holds back the files of some parts until they are let go; `undefined` lets all go. */
  readonly hold: (isHeld?: (part: ShardSummary) => boolean) => void;
}

/** Opens the search page with an index of its own, cut into parts of a given number of articles. `page` is any page of the site. */
export async function openInventedIndex(
  page: Page,
  articles: readonly ArticleRecord[],
  shardLimit: number,
): Promise<InventedIndex> {
  const html = await (await page.request.get('search/')).text();
  const archive = /data-archive-key="(?<key>[^"]*)"/u.exec(html)?.groups?.['key'] ?? '';
  const { files } = await searchInMemory({ articles, shardLimit });
  const built: SearchManifest = JSON.parse(String(files.get(INDEX_PATHS.manifest)));
  files.set(INDEX_PATHS.manifest, JSON.stringify({ ...built, archive }));
  let held = (_: ShardSummary): boolean => false;
  let waiting: (() => void)[] = [];

  await page.route(/\/search\/(?:manifest\.json|index\/|texts\/)/u, async (route) => {
    const path = addressIn(route.request().url()).slice(addresses.search.length);
    const part = built.shards.find((shard) => path.startsWith(shard.path));
    while (part !== undefined && held(part)) await new Promise<void>((resolve) => waiting.push(resolve));
    const content = files.get(path);
    if (content === undefined) await route.fulfill({ status: 404 });
    else await route.fulfill({ body: Buffer.from(content) });
  });
  await page.goto('/search/');
  return {
    parts: built.shards,
    hold: (isHeld = () => false) => {
      held = isHeld;
      for (const goOn of waiting.splice(0)) goOn();
      waiting = [];
    },
  };
}
