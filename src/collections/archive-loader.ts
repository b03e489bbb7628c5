import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Archive } from '../archive/types.ts';
import { refreshSharedArchive, sharedArchive } from './shared-archive.ts';

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
      watchContent(context, root, () => fill(context, entriesOf(sharedArchive(root))));
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

/** In the dev server, loads again when content changes; on an error the last good entries stay. */
function watchContent({ watcher, logger }: LoaderContext, root: string, reload: () => Promise<void>): void {
  watcher?.on('all', (_event, path) => {
    if (!/[\\/]content[\\/](?:pages|corrections|registry)[\\/]/u.test(path)) return;
    try {
      refreshSharedArchive(root);
      reload().catch((error: unknown) => logger.error(String(error)));
    } catch (error) {
      logger.error(String(error));
    }
  });
}
