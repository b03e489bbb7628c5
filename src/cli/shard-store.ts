import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ShardStore } from '../search/index/build-search-index.ts';

/** A store in a folder that can also drop what a build has not asked for. */
export interface FolderStore extends ShardStore {
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
