import { archiveKey } from '../../archive/archive-key.ts';
import { recentArticles } from '../../archive/arrivals.ts';
import { lookUp } from '../../archive/look-up.ts';
import { dateText } from '../../archive/date-text.ts';
import { findStories } from '../../connections/find-stories.ts';
import { recordDigest } from '../../archive/record-digest.ts';
import type { Archive } from '../../archive/types.ts';
import { sum } from '../../collections/input-sums.ts';
import { buildSearchIndex } from '../../search/index/build-search-index.ts';
import { ascending } from '../../text/ascending.ts';
import { words } from '../../words/words.ts';
import { releaseOnce } from './release-once.ts';
import type { SiteWork } from './site-routes.ts';

/** Puts the search index of an archive into the draft of a site. */
export async function writeSearchIndex(
  archive: Archive,
  { draft, program }: Pick<SiteWork, 'draft' | 'program'>,
): Promise<void> {
  const getArticle = lookUp('article', archive.articles, ({ id }) => id);
  const inFolder = (path: string): string => `search/${path}`;
  await buildSearchIndex({
    articles: archive.articles,
    recent: recentArticles(archive),
    getArticle,
    sumOf: (id) => recordDigest(getArticle(id)),
    archive: archiveKey(archive.articles),
    stories: findStories(archive.connections.all),
    cities: namesOf(archive.cities),
    papers: namesOf(archive.papers),
    sections: namesOf(archive.sections),
    kinds: words.article.kinds,
    formatDate: dateText,
    write: (path, content) => draft.write(inFolder(path), content),
    beforeShard: releaseOnce(),
    store: async (key, make) => {
      const paths = await draft.store(sum([program.key, key]), async () =>
        (await make()).map((file) => ({ ...file, path: inFolder(file.path) })),
      );
      return paths.map((path) => path.slice(inFolder('').length));
    },
  });
}

/** In the order of the lists on the site, which is that of the pinyin. */
function namesOf(named: readonly { readonly slug: string; readonly name: string }[]): Record<string, string> {
  return Object.fromEntries(
    named.map(({ slug, name }) => [slug, name] as const).toSorted(([a], [b]) => ascending(a, b)),
  );
}
