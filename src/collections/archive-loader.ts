import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import {
  CHANGES_FILE,
  isContent,
  pageFile,
  registryFiles,
  SETTINGS_FILE,
} from '../content/read/content-files.ts';
import { pageIdOf } from '../records/article-id.ts';
import type { Archive } from '../archive/types.ts';
import { onArchiveRefresh, refreshArchive, sharedArchive } from './shared-archive.ts';

/** One entry of a collection. */
interface Entry {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The file that a person would open to change it, from the root of the project. */
  readonly filePath: string;
}

/** Loads one collection out of the archive that all collections of a build share. */
export function archiveLoader(name: string, entriesOf: (archive: Archive) => readonly Entry[]): Loader {
  return {
    name: `archive-${name}`,
    load: async (context) => {
      const root = fileURLToPath(context.config.root);
      await fill(context, entriesOf(sharedArchive(root)));
      if (!context.watcher) return;
      watchContent(context.watcher, root, context.logger);
      onArchiveRefresh(root, () => {
        fill(context, entriesOf(sharedArchive(root))).catch((error: unknown) =>
          context.logger.error(String(error)),
        );
      });
    },
  };
}

async function fill(
  { store, parseData, generateDigest }: LoaderContext,
  entries: readonly Entry[],
): Promise<void> {
  const parsed = await Promise.all(
    entries.map(async ({ id, data, filePath }) => ({
      id,
      filePath,
      data: await parseData({ id, data: { ...data } }),
    })),
  );
  store.clear();
  // The digest is taken of the finished record, so a change of the parser shows without a version number.
  for (const { id, data, filePath } of parsed)
    store.set({ id, data, filePath, digest: generateDigest(data) });
}

/** The entries of each collection, in the order of the archive. */
export const collectionEntries = {
  settings: ({ settings }: Archive) => [{ id: 'archive', data: settings, filePath: SETTINGS_FILE }],
  articles: ({ articles }: Archive) =>
    articles.map((data) => ({ id: data.id, data, filePath: pageFile(data.pageId) })),
  captions: ({ articles }: Archive) =>
    articles.flatMap(({ id: article, pageId, captions }) =>
      captions.map((caption) => ({
        id: caption.id,
        data: { ...caption, article },
        filePath: pageFile(pageId),
      })),
    ),
  pages: ({ pages }: Archive) => pages.map((data) => ({ id: data.id, data, filePath: pageFile(data.id) })),
  sections: ({ sections }: Archive) =>
    sections.map((data) => ({ id: data.slug, data, filePath: pageFile(pageIdOf(data.articles[0] ?? '')) })),
  bylines: ({ bylines }: Archive) =>
    bylines.map((data) => ({ id: data.id, data, filePath: pageFile(pageIdOf(data.article)) })),
  contributors: ({ contributors }: Archive) =>
    contributors.map((data) => ({
      id: data.key,
      data,
      filePath: pageFile(pageIdOf(data.articles[0] ?? '')),
    })),
  connections: ({ connections }: Archive) =>
    connections.map((data) => ({ id: data.article, data, filePath: pageFile(pageIdOf(data.article)) })),
  changes: ({ changes }: Archive) => changes.map((data) => ({ id: data.id, data, filePath: CHANGES_FILE })),
  papers: ({ papers }: Archive) =>
    papers.map((data) => ({ id: data.slug, data, filePath: registryFiles.papers })),
  cities: ({ cities }: Archive) =>
    cities.map((data) => ({ id: data.slug, data, filePath: registryFiles.cities })),
};

type Watcher = NonNullable<LoaderContext['watcher']>;

/** An editor writes a file in several steps; the content is read again this long after the last one. */
const QUIET_MILLISECONDS = 100;

const watched = new WeakSet<Watcher>();

/** In the dev server, reads the archive again when content changes; an error is reported and the last good archive stays. */
function watchContent(watcher: Watcher, root: string, logger: LoaderContext['logger']): void {
  if (watched.has(watcher)) return;
  watched.add(watcher);
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (_event, path) => {
    if (!isContent(path)) return;
    clearTimeout(timer);
    timer = setTimeout(() => refresh(root, logger), QUIET_MILLISECONDS);
  });
}

function refresh(root: string, logger: LoaderContext['logger']): void {
  try {
    refreshArchive(root);
    globalThis.showContentErrors?.(undefined);
    logger.info('内容已重新读取。');
  } catch (error) {
    const errors = error instanceof Error ? error.message : String(error);
    globalThis.showContentErrors?.(errors);
    logger.error(errors);
  }
}
