import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { archiveKey } from '../../archive/archive-key.ts';
import { dateText } from '../../archive/date-text.ts';
import { findStories } from '../../connections/find-stories.ts';
import type { Archive } from '../../archive/types.ts';
import type { ArticleRecord } from '../../records/article-record.ts';
import { buildSearchIndex, type ShardStore } from '../../search/index/build-search-index.ts';
import { ascending } from '../../text/ascending.ts';
import { words } from '../../words/words.ts';
import { PROJECT_ROOT } from '../run/project-folders.ts';

/** Writes the search index of an archive into the folder of a built site. */
export async function writeSearchIndex(archive: Archive, directory: string): Promise<void> {
  const articles = new Map(archive.articles.map((article) => [article.id, article]));
  const store = shardStore(join(PROJECT_ROOT, '.cache', 'search'));
  await buildSearchIndex({
    articles: archive.articles,
    getArticle: (id) => getArticle(articles, id),
    store,
    archive: archiveKey(archive.articles),
    stories: findStories(archive.connections),
    cities: namesOf(archive.cities),
    papers: namesOf(archive.papers),
    sections: namesOf(archive.sections),
    kinds: words.article.kinds,
    formatDate: dateText,
    write: async (path, content) => {
      const file = join(directory, 'search', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    },
  });
  await store.forgetOthers();
}

function getArticle(articles: ReadonlyMap<string, ArticleRecord>, id: string): ArticleRecord {
  const article = articles.get(id);
  if (article === undefined) throw new Error(`Unknown article ${id}`);
  return article;
}

/** In the order of the lists on the site, which is that of the pinyin. */
function namesOf(named: readonly { readonly slug: string; readonly name: string }[]): Record<string, string> {
  return Object.fromEntries(
    named.map(({ slug, name }) => [slug, name] as const).toSorted(([a], [b]) => ascending(a, b)),
  );
}

/** A store in a folder that can also drop what a build has not asked for. */
interface FolderStore extends ShardStore {
  readonly forgetOthers: () => Promise<void>;
}

/** Keeps the shards of the search index in a folder, each under its key. */
export function shardStore(folder: string): FolderStore {
  const used = new Set<string>();

  return {
    find: async (key) => {
      used.add(key);
      const names = await readdir(join(folder, key), { recursive: true, withFileTypes: true }).catch(
        () => [],
      );
      const paths = names
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, key).length + 1));
      if (paths.length === 0) return undefined;
      return Promise.all(
        paths.map(async (path) => ({
          path: path.replaceAll('\\', '/'),
          content: await readFile(join(folder, key, path)),
        })),
      );
    },
    keep: async (key, files) => {
      // Written aside first: a build that is stopped in between leaves no half shard.
      const aside = join(folder, `${key}.part`);
      await rm(aside, { recursive: true, force: true });
      for (const { path, content } of files) {
        await mkdir(dirname(join(aside, path)), { recursive: true });
        await writeFile(join(aside, path), content);
      }
      await rename(aside, join(folder, key));
    },
    forgetOthers: async () => {
      const others = (await readdir(folder).catch(() => [])).filter((key) => !used.has(key));
      for (const key of others) await rm(join(folder, key), { recursive: true, force: true });
    },
  };
}
