import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Archive } from '../archive/types.ts';
import { onArchiveRefresh, sharedArchive } from './shared-archive.ts';
import { watchContent } from './watch-content.ts';

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
